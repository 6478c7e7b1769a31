import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { extractNotice } from "../../src/pipeline.js";

/** Milliseconds of processor time that reading a text takes: what else the machine does counts little. */
export function costOf(text: string): number {
  const start = process.cpuUsage();
  extractNotice({ file: "notice.txt", text, sha256: "" }, { dictionary: builtInDictionary });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

/** The least of several costs: what disturbs a measurement only ever adds to it. */
export const leastCost = (text: string, repeats: number): number =>
  Math.min(...Array.from({ length: repeats }, () => costOf(text)));
