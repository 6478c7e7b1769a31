const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder; check the path",
  EACCES: "permission denied; check who may read or write it",
  EPERM: "permission denied; check who may read or write it",
  EISDIR: "it is a folder; give a file",
  ENOTDIR: "a part of the path is a file, not a folder; check the path",
  ENOSPC: "no space is left on the device; free some, or write elsewhere",
  EROFS: "the file system is read-only; write elsewhere",
  EMFILE: "too many files are open; close some",
  ELOOP: "its symbolic links go round in a circle; mend them",
  ERR_FS_FILE_TOO_LARGE: "it is too large to read; split it",
  ERR_STRING_TOO_LONG: "it is too large to read; split it",
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What went wrong with a file, and what to do about it; paths of the machine stay out. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error)] ?? (codeOf(error) || (error instanceof Error ? error.message : String(error)));
