import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const documents = ["seeds", "fixtures/notices/development"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8")),
);

export interface NoticeFolder {
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
}

/** Does something with a folder of seeds and development notices, repeated until `enough` files and bytes are there. */
export async function withFolder<T>(
  enough: (files: number, bytes: number) => boolean,
  work: (folder: NoticeFolder) => Promise<T>,
): Promise<T> {
  const path = mkdtempSync(join(tmpdir(), "directives-bench-"));
  try {
    let [files, bytes] = [0, 0];
    while (!enough(files, bytes)) {
      // A hundred files a folder, as people keep them.
      const folder = join(path, String(Math.floor(files / 100)).padStart(4, "0"));
      if (files % 100 === 0) mkdirSync(folder);
      const text = documents[files % documents.length] ?? "";
      writeFileSync(join(folder, `${String(files).padStart(6, "0")}.txt`), text);
      bytes += Buffer.byteLength(text);
      files += 1;
    }
    return await work({ path, files, bytes });
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
