import type { ValidateFlags } from "../commands/validate.js";
import { type ExitCode, exitCodes, knownByNow, worstOf } from "../exit-codes.js";
import { formatFor } from "../formats.js";
import { isError, report } from "../render/diagnostics.js";
import { type Paint, paintFor } from "../render/paint.js";
import { validationJson } from "../render/validate-json.js";
import { findingLines, verdictLine } from "../render/validate-text.js";
import { isValid } from "../render/validated-file.js";
import { isStandardOutput } from "../standard-output.js";
import { loadDictionaries } from "./dictionaries.js";
import { refuseTwoPipes } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseNoFolder } from "./refuse-no-folder.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { screenFor } from "./screen.js";
import { type Against, type Validated, validateFile } from "./validate-file.js";

type Each = AsyncIterable<Validated> | Iterable<Validated>;

const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

function codeOf(validated: Validated): ExitCode {
  if (validated.count === null) return exitCodes.bad;
  return isValid(validated) ? exitCodes.done : exitCodes.no;
}

/** What keeps a file from being read is no finding about a register: it goes to standard error in either format. */
async function sayUnread(validated: Validated): Promise<void> {
  const paint = await paintFor(process.stderr);
  if (validated.count === null) process.stderr.write(asText(findingLines(validated, paint)));
}

/** Each register once it is checked; what it comes to is noted before anything is written of it. */
async function* validatedFiles(
  names: readonly string[],
  against: Against,
  note: (code: ExitCode) => void,
): AsyncGenerator<Validated> {
  for (const name of names) {
    const validated = await validateFile(name, against);
    note(codeOf(validated));
    await sayUnread(validated);
    yield validated;
  }
}

/** The same, all of them where a file is to be written: only then is it known which notices it must not be. */
async function beforeWriting(files: Each, names: readonly string[], flags: ValidateFlags): Promise<Each> {
  if (isStandardOutput(flags.output)) return files;
  const all: Validated[] = [];
  for await (const one of files) all.push(one);
  await refuseToOverwrite(names, flags, all);
  return all;
}

/** The findings in a register, and once they are written the verdict, on standard error. */
async function* inText(files: Each, paint: Paint): AsyncGenerator<string> {
  const verdictPaint = await paintFor(process.stderr);
  for await (const validated of files) {
    if (validated.count === null) continue;
    yield asText(findingLines(validated, paint));
    process.stderr.write(asText([verdictLine(validated, validated.count, verdictPaint)]));
  }
}

async function* inJson(files: Each): AsyncGenerator<string> {
  const all: Validated[] = [];
  for await (const one of files) all.push(one);
  yield validationJson(all);
}

export async function runValidate(names: readonly string[], flags: ValidateFlags): Promise<ExitCode> {
  const format = formatFor(["text", "json"], flags.format, flags.output, "text");
  refuseTwoPipes(names, flags);
  await refuseNoFolder(flags.sources);
  const { dictionary, diagnostics } = await loadDictionaries(flags.dictionary);
  await report(diagnostics);
  if (diagnostics.some(isError)) return exitCodes.bad;

  const codes: ExitCode[] = [];
  const note = (code: ExitCode): void => {
    codes.push(code);
    knownByNow(code);
  };
  const validated = validatedFiles(names, { dictionary, folder: flags.sources ?? null }, note);
  const files = await beforeWriting(validated, names, flags);
  const { paint } = await screenFor(flags.output);
  const content = format === "json" ? inJson(files) : inText(files, paint);
  const written = await giveAnswer(flags.output, content, exitCodes.done);
  return worstOf([...codes, written]);
}
