import { constants, type Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { largestFile, largestFileInWords } from "./limits.js";
import { ReadFault } from "./read-fault.js";
import { readPipe } from "./read-pipe.js";

const tooLarge = (): ReadFault =>
  new ReadFault("TOO-LARGE", `it is larger than ${largestFileInWords}, which is the most that is read; split it`);

/** All of a stream, in as much memory as is allowed; the rest of a longer one is not asked for. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largestFile) throw tooLarge();
    parts.push(chunk);
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

/** The file from where it stands; `size` is what it is expected to hold. */
async function* readFrom(file: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; ; ) {
    const buffer = Buffer.allocUnsafe(left > 0 ? left : 64 * 1024);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    left -= bytesRead;
    if (left === 0) return;
  }
}

/** A file that is cut, extended or rewritten while it is read would be half of one text and half of another. */
const changed = (before: Stats, after: Stats, size: number): boolean =>
  before.size !== after.size || before.mtimeMs !== after.mtimeMs || size < before.size;

async function readFile(file: FileHandle, before: Stats): Promise<Uint8Array> {
  if (before.size > largestFile) throw tooLarge();
  const bytes = await collect(readFrom(file, before.size));
  if (before.isFile() && changed(before, await file.stat(), bytes.length))
    throw new ReadFault("CHANGED", "it changed while it was read; run again when it is complete");
  return bytes;
}

/** A named pipe is opened without blocking, since one that nobody writes to would be waited for without end. */
const openToRead = (path: string): Promise<FileHandle> => open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));

const flows = (stats: Stats): boolean => stats.isFIFO() || stats.isCharacterDevice();

/** The bytes of a file, a device or a pipe; null is standard input. Throws a ReadFault, or what the system says. */
export async function readBytes(path: string | null): Promise<Uint8Array> {
  if (path === null) return collect(process.stdin);
  const file = await openToRead(path);
  try {
    const stats = await file.stat();
    return flows(stats) ? await collect(readPipe(file, stats.isFIFO())) : await readFile(file, stats);
  } finally {
    await file.close();
  }
}

/** The same as they come, however many there are: what is read of a file that grows or changes meanwhile is what was there. */
export async function* streamBytes(path: string | null): AsyncGenerator<Uint8Array> {
  if (path === null) {
    yield* process.stdin;
    return;
  }
  const file = await openToRead(path);
  try {
    const stats = await file.stat();
    yield* flows(stats) ? readPipe(file, stats.isFIFO()) : readFrom(file, 0);
  } finally {
    await file.close();
  }
}
