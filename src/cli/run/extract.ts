import { resolveInputs } from "../../io/inputs.js";
import { somethingIsPiped } from "../../io/standard-input.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { ExtractFlags } from "../commands/extract-flags.js";
import { type ExitCode, exitCodes, knownByNow } from "../exit-codes.js";
import { hasQuotes } from "../formats.js";
import { isError, report } from "../render/diagnostics.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import type { Answer } from "./extract-answer.js";
import { answersInOrder } from "./extract-in-order.js";
import { contentOf } from "./extract-output.js";
import { tasksFor } from "./extract-tasks.js";
import { refuseTwoPipes } from "./named-file.js";
import { writeOutput } from "./output.js";
import { progressFor } from "./progress.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { registerOutput } from "./register-content.js";

/** Lines may be none: an empty stream is answered, wherever it comes from. */
function inputsOrPipe(inputs: readonly string[], areLines: boolean): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (somethingIsPiped() || (areLines && !process.stdin.isTTY)) return ["-"];
  throw new UsageError("no inputs; name files, folders or globs, or pipe a notice in");
}

const noNotices: Diagnostic = {
  severity: "error",
  code: "NO-NOTICES",
  message: 'no line was given, so that there is no register to write; give a notice a line: {"id": …, "text": …}',
};

export async function runExtract(inputs: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const heard = (diagnostics: readonly Diagnostic[]) =>
    flags.quiet === true ? diagnostics.filter(isError) : diagnostics;
  const areLines = flags.inputFormat === "ndjson";
  const wanted = inputsOrPipe(inputs, areLines);
  const format = registerOutput(flags, areLines ? "ndjson" : "yaml");
  // An input that is named twice is read once.
  refuseTwoPipes([...new Set(wanted)], flags);
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  await report(heard(mistakes));
  if (mistakes.some(isError)) return exitCodes.bad;
  if (flags.agency.length > 0)
    (await import("./known-agencies.js")).refuseUnknownAgencies(flags.agency, dictionary, []);
  const { files, diagnostics: unresolved } = await resolveInputs(wanted, areLines ? "lines" : "notices");
  await refuseToOverwrite(files, flags);

  const count = areLines ? null : files.length;
  const progress = progressFor({ total: count, isQuiet: flags.quiet === true, format, output: flags.output });
  let failed = false;
  const say = async (diagnostics: readonly Diagnostic[]): Promise<void> => {
    failed ||= diagnostics.some(isError);
    if (failed) knownByNow(exitCodes.bad);
    await progress.say(heard(diagnostics));
  };
  async function* told(answers: AsyncIterable<Answer>): AsyncGenerator<Answer> {
    for await (const answer of answers) {
      await say(answer.diagnostics);
      progress.add(answer.rows);
      yield answer;
    }
    progress.end();
  }
  await say(unresolved);
  const answers = answersInOrder(tasksFor(files, areLines, say), {
    dictionary,
    isBuiltIn: flags.dictionary.length === 0,
    date: flags.date ?? null,
    withText: hasQuotes(format),
    jobs: flags.jobs ?? null,
    count,
  });
  try {
    const content = await contentOf(told(answers), { format, dictionary, flags });
    // With nothing read, an empty register would only overwrite a good one; a stream without lines has an empty answer.
    if (content === null && !failed && format !== "ndjson") await say([noNotices]);
    if (content === null && failed) return exitCodes.bad;
    const unwritten = await writeOutput(flags.output, content ?? "");
    if (unwritten !== null) await say([unwritten]);
    return failed ? exitCodes.bad : exitCodes.done;
  } finally {
    progress.end();
  }
}
