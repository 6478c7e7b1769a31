import { identityOf } from "../../io/identity.js";
import { UsageError } from "../usage-error.js";

/** The options of commands that name a file to write, and files that are read. */
interface FileFlags {
  readonly output?: string;
  readonly dictionary?: readonly string[];
  readonly review?: readonly string[];
}

/** Throws where the output is one of the inputs: the files that a command was given, null being standard input, or its options name. */
export async function refuseToOverwrite(
  files: readonly (string | null)[],
  { output, dictionary = [], review = [] }: FileFlags,
): Promise<void> {
  if (output === undefined || output === "-") return;
  const target = await identityOf(output);
  const sources = await Promise.all([...files, ...dictionary, ...review].map(identityOf));
  if (sources.includes(target)) throw new UsageError(`--output ${output} is one of the inputs; name another file`);
}
