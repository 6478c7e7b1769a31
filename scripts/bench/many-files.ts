import { availableParallelism } from "node:os";
import { type NoticeFolder, withFolder } from "./folder.js";
import { type WholeRun, wholeRun } from "./whole-run.js";

const extract = (folder: NoticeFolder, ...args: string[]): Promise<WholeRun> =>
  wholeRun(["extract", folder.path, "--quiet", ...args]);

const seconds = ({ milliseconds }: WholeRun): string => (milliseconds / 1000).toFixed(1);

const processor = ({ processor: milliseconds }: WholeRun): string => (milliseconds / 1000).toFixed(1);

/** One thread beside two, in turn, so that a busy machine is busy for both. */
async function jobs(megabytes: number): Promise<void> {
  await withFolder(
    (_, bytes) => bytes >= megabytes * 1e6,
    async (folder) => {
      const one = await extract(folder, "--jobs", "1");
      const two = await extract(folder, "--jobs", "2");
      const size = `${(folder.bytes / 1e6).toFixed(0)} MB in ${folder.files} files, ${availableParallelism()} cores`;
      console.log(`\n| ${size} | s | times as fast | processor s |\n| --- | --- | --- | --- |`);
      const faster = (one.milliseconds / two.milliseconds).toFixed(2);
      console.log(`| --jobs 1 | ${seconds(one)} | 1.00 | ${processor(one)} |`);
      console.log(`| --jobs 2 | ${seconds(two)} | ${faster} | ${processor(two)} |`);
    },
  );
}

/** A folder ten times as large: its time, and the memory of its register in one piece and line by line. */
async function growth(files: number): Promise<void> {
  const measure = (count: number) =>
    withFolder(
      (made) => made >= count,
      async (folder) =>
        [await extract(folder, "--format", "yaml"), await extract(folder, "--format", "ndjson")] as const,
    );
  const small = await measure(files);
  const large = await measure(files * 10);
  console.log("\n| files | format | processor s | times | peak MB |\n| --- | --- | --- | --- | --- |");
  for (const [at, format] of (["yaml", "ndjson"] as const).entries()) {
    const [one, other] = [small[at], large[at]];
    if (one === undefined || other === undefined) continue;
    console.log(`| ${files} | ${format} | ${processor(one)} | 1.00 | ${one.peak.toFixed(0)} |`);
    console.log(
      `| ${files * 10} | ${format} | ${processor(other)} | ${(other.processor / one.processor).toFixed(2)} | ${other.peak.toFixed(0)} |`,
    );
  }
}

/** Folders of notices through the built program: jobs over `megabytes`, growth from `files` to ten times as many. */
export async function benchManyFiles({ megabytes = 20, files = 1000 } = {}): Promise<void> {
  await jobs(megabytes);
  await growth(files);
}
