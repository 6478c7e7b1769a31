import { Buffer } from "node:buffer";
import { pathForRegister } from "../../io/paths.js";
import { sha256 } from "../../io/sha256.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { extractNotice } from "../../pipeline.js";
import { checkAgainst } from "../../schema/check.js";
import { pathInWords } from "../../schema/issues.js";
import { type NoticeLine, noticeLineSchema } from "../../schema/notice-line.js";
import { type Answer, type AnswerOptions, type Asked, answered, type LineTask, unanswered } from "./extract-answer.js";
import { extractionFailed } from "./extract-file.js";
import { idIn } from "./extract-line-id.js";
import { largestText, tooLargeText } from "./largest-text.js";
import { longestLine } from "./longest-line.js";
import { repeatedKey } from "./repeated-key.js";

type Fault = Pick<Diagnostic, "code" | "message">;

type ReadLine =
  | { readonly notice: NoticeLine; readonly fault?: never }
  | { readonly id: Asked["id"]; readonly fault: Fault };

const wanted = '{"id": …, "text": …}, and "date" and "file" if need be';

const bad = (message: string, id: Asked["id"] = null): ReadLine => ({ id, fault: { code: "BAD-LINE", message } });

function readLine(bytes: Uint8Array | null): ReadLine {
  if (bytes === null) {
    const message = `the line is longer than ${longestLine / 1024 / 1024} MB; give the notice as a file`;
    return { id: null, fault: { code: "LONG-LINE", message } };
  }
  let text: string;
  try {
    // A byte order mark may stand before the first line.
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { id: null, fault: { code: "BAD-ENCODING", message: "not valid UTF-8; write the line as UTF-8" } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad(`this is no JSON; write a notice as one line: ${wanted}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return bad(`this is no notice; write one as ${wanted}`);
  const twice = repeatedKey(text);
  if (twice !== null) return bad(`${JSON.stringify(twice)} stands twice; write each key once`);
  const checked = checkAgainst(noticeLineSchema, value);
  if (checked.issues === undefined) return { notice: checked.value };
  const words = checked.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${pathInWords(path)}: ${message}`,
  );
  return bad(words.join("; "), idIn(value));
}

/** The notice of a line, or what is wrong with the line. */
export function answerLine({ bytes, number, stream }: LineTask, options: AnswerOptions): Answer {
  const read = readLine(bytes);
  const at = { file: stream, line: number };
  if (read.fault !== undefined)
    return unanswered({ id: read.id, line: number }, { diagnostics: [{ severity: "error", ...read.fault, ...at }] });
  const { notice } = read;
  const { dictionary, date = null, largest = largestText() } = options;
  const asked = { id: notice.id, line: number };
  const tooLarge = tooLargeText(notice.text, largest);
  if (tooLarge !== null) return unanswered(asked, { diagnostics: [{ ...tooLarge, ...at }] });
  const file = notice.file == null ? null : pathForRegister(notice.file, process.cwd());
  const source = { file, name: String(notice.id), text: notice.text, sha256: sha256(Buffer.from(notice.text)) };
  try {
    const extraction = extractNotice(source, { dictionary, date: notice.date ?? date });
    const diagnostics = extraction.diagnostics.map((diagnostic) => ({ ...diagnostic, ...at }));
    return answered(extraction, { asked, text: notice.text, diagnostics }, options);
  } catch (error) {
    return unanswered(asked, { diagnostics: [{ ...extractionFailed(error), ...at }] });
  }
}
