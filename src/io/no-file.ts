import type { Dirent, Stats } from "node:fs";
import type { Diagnostic } from "../model/diagnostic.js";
import { reasonOf } from "./io-error.js";
import { ReadFault } from "./read-fault.js";

/** What an entry of a folder may be asked. */
export type Kind = Pick<Stats | Dirent, "isFile" | "isDirectory" | "isFIFO" | "isSocket">;

const inWords = (kind: Kind): string => {
  if (kind.isDirectory()) return "a folder";
  if (kind.isFIFO()) return "a named pipe";
  return kind.isSocket() ? "a socket" : "a device";
};

/** Said of what goes by the name of a notice and is none: most of it would be waited for without end if it were read. */
export const noFile = (file: string, kind: Kind): Diagnostic => ({
  severity: "error",
  code: "NO-FILE",
  message: `it is ${inWords(kind)}, and no file; name it itself to have it read, or move it`,
  file,
});

/** Names of files are bytes; those that are no UTF-8 cannot be named, and so not opened. */
const isUnnameable = (path: string): boolean => path.includes("\ufffd");

const nameFault = (file: string): string | null => {
  if (file === "") return "its name is empty; name a file, or - for standard input";
  return isUnnameable(file) ? "its name is not valid UTF-8; rename it" : null;
};

/** What to say of a file or folder that could not be read, by the ReadFault or what the system says. */
export const unreadable = (file: string, error: unknown): Diagnostic => {
  const fault = error instanceof ReadFault ? error : null;
  const reason = nameFault(file) ?? reasonOf(error);
  return {
    severity: "error",
    code: fault?.code ?? "UNREADABLE",
    message: `cannot be read: ${fault?.message ?? reason}`,
    file,
  };
};
