import type { Diagnostic } from "../model/diagnostic.js";
import { withoutObeyed } from "../model/printed-json.js";
import { checkAgainst } from "../schema/check.js";
import { type Path, pathInWords } from "../schema/issues.js";
import { type Register, type RegisterLine, registerLineSchema } from "../schema/register.js";
import { parseValue } from "../yaml/parse.js";
import { idsApart, renamed } from "./assemble.js";
import { joinNamed } from "./merge/named.js";
import { sameValue } from "./same-value.js";
import { lineFormat } from "./write-ndjson.js";

/** A register out of lines of NDJSON, and where its parts stand. */
export interface RegisterOfLines {
  /** Null where no line holds a notice. */
  readonly register: Register | null;
  /** Lines that hold none; the others are in the register. */
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: (path: Path) => { readonly line: number; readonly column: number };
}

/** Whether a text is a register a line, by its name or by its first line. */
export function isLines(text: string, file: string): boolean {
  if (/\.(?:ndjson|jsonl)$/iu.test(file)) return true;
  const start = text.trimStart();
  const end = start.indexOf("\n");
  const first = end < 0 ? start : start.slice(0, end);
  return first.startsWith("{") && first.includes(`"format":"${lineFormat}"`);
}

interface Numbered {
  readonly number: number;
  readonly line: RegisterLine;
}

/** JSON, each key once: what is not as `write-ndjson.ts` would write it is read by the reader that refuses a key that stands twice. */
function jsonOf(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    if (withoutObeyed(JSON.stringify(value)) === text) return { value };
    const read = parseValue(text);
    return read.fault === undefined ? read : null;
  } catch {
    return null;
  }
}

const errorIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "error" in value ? value.error : undefined;

/** The line, or what keeps it from being one. */
function readLine(text: string): RegisterLine | string {
  const read = jsonOf(text);
  if (read === null) return "this is no line of JSON; write it anew with `directives extract --format ndjson`";
  const { value } = read;
  const error = errorIn(value);
  if (error !== undefined) {
    const message = typeof error === "object" && error !== null && "message" in error ? `: ${error.message}` : "";
    return `the notice of this line could not be read${message}`;
  }
  const checked = checkAgainst(registerLineSchema, value);
  if (checked.issues === undefined) return checked.value;
  return checked.issues.map(({ path, message }) => `${pathInWords(path)}: ${message}`).join("; ");
}

/** A line that says again what an earlier one says counts once. */
function withoutRepeats(lines: readonly Numbered[]): Numbered[] {
  const earlier = new Map<string, RegisterLine[]>();
  return lines.filter(({ line }) => {
    const { id, file, sha256 } = line.notice;
    const key = JSON.stringify([id, file, sha256]);
    const alike = earlier.get(key) ?? [];
    if (alike.some((one) => sameValue([one.notice, one.directives], [line.notice, line.directives]))) return false;
    earlier.set(key, [...alike, line]);
    return true;
  });
}

function assembled(lines: readonly RegisterLine[]): Register | null {
  if (lines.length === 0) return null;
  const ids = idsApart(lines);
  const parts = lines.map((line, at) => renamed(line, ids[at] ?? line.notice.id));
  return {
    format: "directives/1",
    generator: joinNamed(lines.map(({ generator }) => generator)),
    dictionary: joinNamed(lines.map(({ dictionary }) => dictionary)),
    notices: parts.map(({ notice }) => notice),
    directives: parts.flatMap(({ directives }) => directives),
  };
}

/**
 * The register that `extract` would have written of the same notices in one piece: notices of one number are told apart as
 * there. `file` is what messages name.
 */
export function readLines(text: string, file: string): RegisterOfLines {
  const diagnostics: Diagnostic[] = [];
  const all = text.split("\n").flatMap((line, at): Numbered[] => {
    const words = line.trim();
    if (words === "") return [];
    const read = readLine(words);
    if (typeof read !== "string") return [{ number: at + 1, line: read }];
    diagnostics.push({ severity: "error", code: "BAD-LINE", message: read, file, line: at + 1 });
    return [];
  });
  const lines = withoutRepeats(all);
  if (lines.length === 0 && diagnostics.length === 0) {
    const message = "it holds no notice; write one with `directives extract --format ndjson`";
    diagnostics.push({ severity: "error", code: "BAD-LINE", message, file, line: 1 });
  }
  const lineOfRow = lines.flatMap(({ number, line }) => line.directives.map(() => number));
  const locate = ([list, at]: Path): { line: number; column: number } => {
    const place = typeof at === "number" ? at : 0;
    const line = list === "directives" ? lineOfRow[place] : lines[place]?.number;
    return { line: line ?? 1, column: 1 };
  };
  return { register: assembled(lines.map(({ line }) => line)), diagnostics, locate };
}
