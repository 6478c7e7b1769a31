import { normalizeWord } from "../../grammar/tokenize.js";
import { productNouns } from "../../lexicon/products.js";
import type { Block, TaskCells } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import type { ProductMention } from "../../model/draft.js";
import type { AgencyMention, TimeExpression } from "../../model/mention.js";
import type { Span } from "../../model/span.js";
import { chunkSentence } from "../chunks.js";
import { isMark } from "../clauses/scan.js";
import { linesOfCell } from "../tables/cells.js";
import { openTime, readShortTime } from "../tables/short-time.js";
// from "../tables/cells.js";
import type { ReadingContext } from "./inputs.js";
import { asLimit, bodiesIn } from "./records.js";
import type { State } from "./state.js";

/** What the cells beside a task say of it. */
export interface ReadCells {
  readonly lead: readonly AgencyMention[];
  readonly partners: readonly AgencyMention[];
  readonly supervisors: readonly AgencyMention[];
  readonly times: readonly TimeExpression[];
  readonly product: ProductMention | null;
}

type Chunker = (span: Span) => readonly Chunk[];

/** A cell whose words name no body that can be told: kept under its own name. */
const unknownBody = ({ start, end }: Span, text: string): AgencyMention => ({
  agency: null,
  name: text.slice(start, end),
  kind: null,
  plural: false,
  person: null,
  start,
  end,
});

/** The bodies of a cell, line by line. */
function bodiesOf(cell: Span | null, chunksOf: Chunker, text: string): AgencyMention[] {
  const lines = cell === null ? [] : linesOfCell(text, cell);
  return lines.flatMap((line) => {
    const bodies = bodiesIn(chunksOf(line), text);
    return bodies.length > 0 ? bodies : [unknownBody(line, text)];
  });
}

/** Words that may stand beside a time and change nothing of it. */
const besideTime =
  /^(?:and|the|to|be|is|it|completed?|finish(?:ed)?|done|due|deadline|submitted?|no|later|than|on|of|in|by|at|latest|regular|regularly|task|tasks)$/;

/** A deadline whose words name no day, or more than was read: the words are kept, and flagged. */
const unreadTime = (cell: Span): TimeExpression => ({ ...openTime(cell), unresolved: true });

function timesOf(cell: Span | null, chunksOf: Chunker, text: string): TimeExpression[] {
  if (cell === null) return [];
  const short = readShortTime(text, cell);
  if (short !== null) return [short];
  const chunks = chunksOf(cell);
  const times = chunks.flatMap((chunk) => (chunk.type === "time" ? [asLimit(chunk.time)] : []));
  const isWhole = chunks.every(
    (chunk) => chunk.type === "time" || (chunk.type === "mark" && !isMark(chunk, "/")) || besideTime.test(chunk.norm),
  );
  return times.length > 0 && isWhole ? times : [unreadTime(cell)];
}

/** What a product of another kind is called. */
const anyProduct = "product";

function productOf(cell: Span | null, text: string): ProductMention | null {
  if (cell === null) return null;
  const [line = cell] = linesOfCell(text, cell);
  const words = text.slice(line.start, line.end).match(/\p{L}+/gu) ?? [];
  const kind = words.map((word) => productNouns[normalizeWord(word)]).find((noun) => noun !== undefined);
  return { kind: kind ?? anyProduct, start: line.start, end: line.end };
}

/** Reads the cells beside a task. */
export function readCells(cells: TaskCells, block: Block, state: State, reading: ReadingContext): ReadCells {
  const { text } = reading;
  const chunksOf: Chunker = ({ start, end }) =>
    chunkSentence({ block, start, end }, { ...reading, introduced: state.introduced }).chunks;
  const lead = bodiesOf(cells.lead, chunksOf, text);
  return {
    lead,
    partners: bodiesOf(cells.partners, chunksOf, text),
    supervisors: bodiesOf(cells.supervising, chunksOf, text),
    times: timesOf(cells.deadline, chunksOf, text),
    product: productOf(cells.product, text),
  };
}
