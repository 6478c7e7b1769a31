import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { DocumentError } from "../document.js";
import { inMegabytes, limits } from "../limits.js";

export const corrupt = (what: string): DocumentError =>
  new DocumentError(
    "CORRUPT",
    `not a whole Word file: ${what.replace(/\.$/u, "")}; open it in a word processor and save it again`,
  );

const openZip = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error ? reject(corrupt(error.message)) : resolve(zip)));
  });

function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > limits.unpackedBytes) {
    const [size, most] = [inMegabytes(entry.uncompressedSize), inMegabytes(limits.unpackedBytes)];
    const message = `${entry.fileName} in it unpacks to ${size}, at most ${most} are read; split the document, or do not trust it`;
    throw new DocumentError("TOO-LARGE", message);
  }
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(corrupt(`${entry.fileName}: ${error.message}`));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return fail(error);
      const chunks: Buffer[] = [];
      // More bytes than the entry says it has are an error of the stream.
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", fail);
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    });
  });
}

/** The files of a zip that are wanted, by name, unpacked; nothing else of it is. */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Map<string, Buffer>> {
  const zip = await openZip(bytes);
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on("error", (error: Error) => reject(corrupt(error.message)));
    zip.on("end", () => resolve(files));
    zip.on("entry", (entry: Entry) => {
      if (!isWanted(entry.fileName) || files.has(entry.fileName)) return zip.readEntry();
      Promise.resolve()
        .then(() => unpack(zip, entry))
        .then((content) => {
          files.set(entry.fileName, content);
          zip.readEntry();
        })
        .catch(reject);
    });
    zip.readEntry();
  });
}
