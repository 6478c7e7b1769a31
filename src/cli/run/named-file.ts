import { type ReadText, readText, standardInput } from "../../io/read-text.js";
import { UsageError } from "../usage-error.js";

/** A file as the command line names it. */
export interface NamedFile {
  /** Null for standard input, which is named `-`. */
  readonly path: string | null;
  /** As messages name it. */
  readonly file: string;
}

export const namedFile = (name: string): NamedFile =>
  name === "-" ? { path: null, file: standardInput } : { path: name, file: name };

/** The text of a file that the command line names. */
export async function readNamed(name: string): Promise<NamedFile & ReadText> {
  const named = namedFile(name);
  return { ...named, ...(await readText(named.path)) };
}

/** The options that name files which are read. */
export interface ReadingFlags {
  readonly dictionary?: readonly string[];
  readonly review?: readonly string[];
}

export const filesNamedIn = ({ dictionary = [], review = [] }: ReadingFlags): string[] => [...dictionary, ...review];

/** Throws where standard input is to be read twice, as a file that the command is given or one that its options name. */
export function refuseTwoPipes(names: readonly string[], flags: ReadingFlags = {}): void {
  if ([...names, ...filesNamedIn(flags)].filter((name) => name === "-").length > 1)
    throw new UsageError("standard input is asked for twice, and can be read once; name a file in place of one -");
}
