import type { Block } from "../../model/block.js";
import type { Passed, ReasonName } from "../../model/reason.js";

/** A whole line that is no directive. */
export const passedLine = (block: Block, name: ReasonName, rule: string | null = null): Passed => ({
  block,
  start: block.start,
  end: block.end,
  chunks: [],
  reasons: [{ name, rule }],
});

/** What a line that is not read is, by its look. */
export const unread: Partial<Readonly<Record<Block["kind"], ReasonName>>> = {
  letterhead: "letterhead",
  dateline: "dateline",
  caption: "caption",
  noise: "page-noise",
  table: "table-line",
};
