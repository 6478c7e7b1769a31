import { normalizeWord } from "../../../grammar/spelled-word.js";
import { productNouns } from "../../../lexicon/products.js";
import type { Block, TaskCells } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import { timesOf } from "../../../model/chunk.js";
import type { ProductMention } from "../../../model/draft.js";
import { type AgencyMention, type TimeExpression, unlistedBody } from "../../../model/mention.js";
import type { Span } from "../../../model/span.js";
import { chunkSentence } from "../../chunks.js";
import { isMark } from "../../scan/scan.js";
import { linesOfCell } from "../../tables/cells.js";
import { openTime, readShortTime } from "../../tables/short-time.js";
import type { ReadingContext } from "../state/inputs.js";
import { labelOf } from "./labels.js";
import { asLimit, bodiesIn, partnersFrom } from "./records.js";

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
const unknownBody = (span: Span, text: string): AgencyMention =>
  unlistedBody(text.slice(span.start, span.end), span, false);

/** Words of a cell between semicolons and line breaks. */
const piecesOf = (cell: Span, text: string): Span[] =>
  linesOfCell(text, cell).flatMap((line) =>
    [...text.slice(line.start, line.end).matchAll(/[^;\s][^;]*/gu)].map(({ index, 0: words }) => ({
      start: line.start + index,
      end: line.start + index + words.trimEnd().length,
    })),
  );

interface Bodies {
  readonly lead: readonly AgencyMention[];
  readonly partners: readonly AgencyMention[];
}

/**
 * The bodies of a cell: "Ministry of Health, in coordination with the provinces", "Lead: A; coordinating: B". What names
 * no body is one under its own words.
 */
function bodiesOf(cell: Span | null, chunksOf: Chunker, text: string): Bodies {
  const lead: AgencyMention[] = [];
  const partners: AgencyMention[] = [];
  let label: string | undefined;
  for (const piece of cell === null ? [] : piecesOf(cell, text)) {
    label = labelOf(piece, text) ?? label;
    const chunks = chunksOf(piece);
    const cut = partnersFrom(chunks, text);
    const first = bodiesIn(chunks.slice(0, cut), text);
    const later = bodiesIn(chunks.slice(cut), text);
    const named = first.length + later.length > 0 ? first : [unknownBody(piece, text)];
    (label === "partners" ? partners : lead).push(...named);
    partners.push(...later);
  }
  return { lead, partners };
}

/** All bodies of a column in which their parts make no difference. */
const allOf = ({ lead, partners }: Bodies): AgencyMention[] => [...lead, ...partners];

/** Words that may stand beside a time and change nothing of it. */
const besideTime =
  /^(?:and|the|to|be|is|it|completed?|finish(?:ed)?|done|due|deadline|submi(?:t|tted|ssion)|issued?|issuance|promulgat(?:ed|ion)|reported|no|later|than|on|of|in|by|at|latest|regular|regularly|task|tasks|first|time)$/;

/**
 * A deadline whose words name no day, or more than was read: the words are kept, and flagged. How often it comes
 * holds all the same ("Weekly in the dry season").
 */
const unreadTime = (cell: Span, times: readonly TimeExpression[]): TimeExpression => ({
  ...openTime(cell),
  repeat: times.every(({ due, event }) => due === null && event === null) ? (times[0]?.repeat ?? null) : null,
  unresolved: true,
});

function deadlinesOf(cell: Span | null, chunksOf: Chunker, text: string): TimeExpression[] {
  if (cell === null) return [];
  const short = readShortTime(text, cell);
  if (short !== null) return [short];
  const chunks = chunksOf(cell);
  const times = timesOf(chunks).map(asLimit);
  const isWhole = chunks.every(
    (chunk) => chunk.type === "time" || (chunk.type === "mark" && !isMark(chunk, "/")) || besideTime.test(chunk.norm),
  );
  return times.length > 0 && isWhole ? times : [unreadTime(cell, times)];
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
export function readCells(cells: TaskCells, block: Block, reading: ReadingContext): ReadCells {
  const { text } = reading;
  const chunksOf: Chunker = ({ start, end }) => chunkSentence({ block, start, end }, reading).chunks;
  const { lead, partners } = bodiesOf(cells.lead, chunksOf, text);
  return {
    lead,
    partners: [...partners, ...allOf(bodiesOf(cells.partners, chunksOf, text))],
    supervisors: allOf(bodiesOf(cells.supervising, chunksOf, text)),
    times: deadlinesOf(cells.deadline, chunksOf, text),
    product: productOf(cells.product, text),
  };
}
