/** How time and memory grow with one text: run as a program it reads one text and tells what that took. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { extractNotice } from "../../src/pipeline.js";
import { ordinaryText } from "../hostile/ordinary.js";
import { hostileTexts } from "../hostile/texts.js";

/** What one text took, in a process of its own. */
export interface TextCost {
  /** Of processor time. */
  readonly milliseconds: number;
  /** Peak resident memory beyond what the process had before it read the text. */
  readonly megabytes: number;
}

const self = fileURLToPath(import.meta.url);
export const ordinary = "ordinary text";

/** Reads `size` UTF-16 units of a text by its name in a process of its own; null where it fails or takes too long. */
export function costInProcess(name: string, size: number, seconds = 600): TextCost | null {
  const child = spawnSync(process.execPath, ["--import", "tsx", self, name, String(size)], {
    encoding: "utf8",
    timeout: seconds * 1e3,
  });
  return child.status === 0 ? JSON.parse(child.stdout) : null;
}

/** One text of 10 MB beside one of 1 MB, as multiples: at most 12 is promised. */
export function growth(megabytes = 10): { readonly time: number; readonly memory: number } {
  const [small, large] = [costInProcess(ordinary, 1e6), costInProcess(ordinary, megabytes * 1e6)];
  if (small === null || large === null) throw new Error("a text of the bench could not be read");
  return { time: large.milliseconds / small.milliseconds, memory: large.megabytes / small.megabytes };
}

const read = (text: string): unknown =>
  extractNotice({ file: "notice.txt", text, sha256: "" }, { dictionary: builtInDictionary });

const peak = (): number => process.resourceUsage().maxRSS / 1024;

if (process.argv[1] === self) {
  const [, , name = ordinary, size = "1000000"] = process.argv;
  const make = name === ordinary ? ordinaryText : hostileTexts[name];
  if (make === undefined) throw new Error(`no text of that name: ${name}`);
  const text = make(Number(size));
  read(ordinaryText(50_000));
  const [before, start] = [peak(), process.cpuUsage()];
  read(text);
  const { user, system } = process.cpuUsage(start);
  const cost: TextCost = { milliseconds: (user + system) / 1e3, megabytes: peak() - before };
  process.stdout.write(JSON.stringify(cost));
}
