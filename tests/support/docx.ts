import { crc32, deflateRawSync } from "node:zlib";

interface ZipFile {
  readonly name: string;
  readonly content: Buffer;
  /** What the zip says that it unpacks to, where that is to be a lie. */
  readonly size?: number;
}

/** A zip of the files, packed. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size = content.length } of files) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", 0, "latin1");
    entry.writeUInt16LE(20, 4);
    fields.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    locals.push(local);
    entries.push(entry, Buffer.from(name));
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const inWord = (root: string, content: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="urn:word" xmlns:mc="urn:mc">${content}</w:${root}>`,
  );

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
}

/** A Word file of the parts that are read. */
export const docxOf = ({ body, numbering = "", styles = "" }: WordParts): Buffer =>
  zipOf([
    { name: "word/document.xml", content: inWord("document", `<w:body>${body}</w:body>`) },
    { name: "word/numbering.xml", content: inWord("numbering", numbering) },
    { name: "word/styles.xml", content: inWord("styles", styles) },
    { name: "word/footnotes.xml", content: inWord("footnotes", "<w:p><w:r><w:t>A footnote.</w:t></w:r></w:p>") },
  ]);
