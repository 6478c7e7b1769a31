import { identityOf } from "../../io/identity.js";
import { locateSource } from "../../io/sources.js";
import type { Notice } from "../../schema/register.js";
import { isStandardOutput } from "../standard-output.js";
import { UsageError } from "../usage-error.js";
import { filesNamedIn, type ReadingFlags } from "./named-file.js";

/** The options that name a file to write, and what is read. */
interface FileFlags extends ReadingFlags {
  readonly output?: string;
  /** The folder of the notices that registers quote. */
  readonly sources?: string;
}

/** A register, as far as it names notices, and where it was read from. */
interface QuotingRegister {
  readonly register: { readonly notices: readonly Pick<Notice, "file">[] };
  readonly path: string | null;
}

/** The files of the notices that registers quote, wherever they are found: in the folder that is named for them, and without it. */
async function noticesOf(
  registers: readonly QuotingRegister[],
  sources: string | undefined,
): Promise<(string | null)[]> {
  const folders = sources === undefined ? [null] : [sources, null];
  const places = registers.flatMap(({ register, path }) =>
    register.notices.flatMap(({ file }) =>
      file === null ? [] : folders.map((folder) => locateSource(file, { folder, register: path })),
    ),
  );
  // What is not at hand is not overwritten.
  return (await Promise.all(places)).filter((path) => path !== null);
}

/**
 * Throws where the output is one of the inputs: a file that the command was given, null being standard input, one that its
 * options name, or a notice that its registers quote.
 */
export async function refuseToOverwrite(
  files: readonly (string | null)[],
  flags: FileFlags,
  registers: readonly QuotingRegister[] = [],
): Promise<void> {
  const { output, sources } = flags;
  if (isStandardOutput(output)) return;
  const target = await identityOf(output);
  const inputs = [...files, ...filesNamedIn(flags), ...(await noticesOf(registers, sources))];
  if ((await Promise.all(inputs.map(identityOf))).includes(target))
    throw new UsageError(`--output ${output} is one of the inputs; name another file`);
}
