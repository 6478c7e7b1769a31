const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder; check the path",
  EACCES: "permission denied; check who may read or write it",
  EPERM: "permission denied; check who may read or write it",
  EISDIR: "it is a folder; give a file",
  ENOTDIR: "a part of the path is a file, not a folder; check the path",
  ENOSPC: "no space is left on the device; free some, or write elsewhere",
  EROFS: "the file system is read-only; write elsewhere",
  EDQUOT: "the quota of disk space is used up; free some, or write elsewhere",
  EFBIG: "it is larger than may be written there; write elsewhere",
  EIO: "the device failed to read or write it; check the device",
  ENAMETOOLONG: "the path is too long; shorten it, or run in a folder nearer to the file",
  ENXIO: "it is a socket, or a device that is not there; give a file, or - for standard input",
  EMFILE: "too many files are open; close some",
  ELOOP: "its symbolic links go round in a circle; mend them",
  ERR_FS_FILE_TOO_LARGE: "it is too large to read; split it",
  ERR_STRING_TOO_LONG: "it is too large to read; split it",
};

/** The system's name for it; empty where it is none of the system's. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What went wrong with a file, and what to do about it; paths of the machine stay out. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error)] ?? (codeOf(error) || (error instanceof Error ? error.message : String(error)));
