import type { Dictionary } from "../../dictionary/agency.js";
import generator from "../../generated/generator.json" with { type: "json" };
import { gathered } from "../../io/gather.js";
import type { Content } from "../../io/write-file.js";
import { assemblePacked, type PackedPart } from "../../register/pack.js";
import { registerPieces } from "../../register/write.js";
import { errorLine, ndjsonLine } from "../../register/write-ndjson.js";
import type { Register } from "../../schema/register.js";
import type { ExtractFlags } from "../commands/extract-flags.js";
import { isText, type RegisterOutput } from "../formats.js";
import { isError } from "../render/diagnostics.js";
import type { Answer } from "./extract-answer.js";

export interface OutputOptions {
  readonly format: RegisterOutput;
  readonly flags: ExtractFlags;
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
export async function contentOf(
  answers: AsyncIterable<Answer>,
  { format, dictionary, flags }: OutputOptions,
): Promise<Content | null> {
  if (format === "ndjson") return unlessEmpty(linesOf(answers, dictionary));
  const parts: PackedPart[] = [];
  const texts = new Map<string, string>();
  for await (const { part, text } of answers) {
    if (part === null) continue;
    parts.push(part);
    if (text !== undefined) texts.set(part.notice.sha256, text);
  }
  if (parts.length === 0) return null;
  const assembled = assemblePacked(parts, dictionary);
  if (isText(format)) return gathered(registerPieces(assembled, format));
  const register: Register = { ...assembled, notices: [...assembled.notices], directives: [...assembled.directives] };
  const { taskContent } = await import("./task-content.js");
  return taskContent(register, format, flags, { origins: [], texts, dictionary });
}
