import type { Dictionary } from "../../dictionary/agency.js";
import generator from "../../generated/generator.json" with { type: "json" };
import { gathered } from "../../io/gather.js";
import type { Text } from "../../io/write-file.js";
import { assemblePacked, type PackedPart } from "../../register/pack.js";
import { type RegisterFormat, registerPieces } from "../../register/write.js";
import { errorLine, ndjsonLine } from "../../register/write-ndjson.js";
import { isError } from "../render/diagnostics.js";
import type { Answer } from "./extract-answer.js";

export interface OutputOptions {
  readonly format: RegisterFormat;
  readonly dictionary: Dictionary;
}

/** A line as soon as there is an answer; a file that could not be read has none, for nobody waits for it. */
async function* linesOf(answers: AsyncIterable<Answer>, { name, version }: Dictionary): AsyncGenerator<string> {
  const head = { generator, dictionary: { name, version } };
  for await (const { asked, part, diagnostics } of answers) {
    const fault = diagnostics.find(isError);
    if (part !== null) yield `${ndjsonLine(head, part, asked === null ? {} : { id: asked.id })}\n`;
    else if (asked !== null && fault !== undefined) yield `${errorLine(asked, fault)}\n`;
  }
}

/** The pieces, the first of them awaited; null where there is none. */
async function unlessEmpty(pieces: AsyncGenerator<string>): Promise<AsyncIterable<string> | null> {
  const first = await pieces.next();
  if (first.done === true) return null;
  return (async function* () {
    yield first.value;
    yield* pieces;
  })();
}

/** What is written of the answers, as they come or, where the format needs all of them, in the end; null where it is nothing. */
export async function textOf(
  answers: AsyncIterable<Answer>,
  { format, dictionary }: OutputOptions,
): Promise<Text | null> {
  if (format === "ndjson") return unlessEmpty(linesOf(answers, dictionary));
  const parts: PackedPart[] = [];
  for await (const { part } of answers) if (part !== null) parts.push(part);
  return parts.length === 0 ? null : gathered(registerPieces(assemblePacked(parts, dictionary), format));
}
