import { runInNewContext } from "node:vm";
import type { VulnerableDiagnostics } from "recheck";

/** Characters of an attack: linear patterns read it in a few milliseconds, quadratic ones take about a second. */
const length = 30_000;
const limit = 2_000;
const slow = 150;

/** What recheck found, blown up to the length. */
function attackText({ attack }: VulnerableDiagnostics): string {
  const pumped = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.ceil(length / Math.max(1, pumped));
  return attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + attack.suffix;
}

/** Milliseconds of processor time that a search takes, up to a limit. */
function costOf(source: string, flags: string, text: string): number {
  const start = process.cpuUsage();
  try {
    runInNewContext(
      "for (const _ of text.matchAll(new RegExp(source, flags)));",
      {
        source,
        flags: flags.includes("g") ? flags : `${flags}g`,
        text,
      },
      { timeout: limit },
    );
  } catch {
    return limit;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

/** Whether a found attack is slow in the engine that runs the tool: the search for attacks only estimates. */
export function isSlow(source: string, flags: string, found: VulnerableDiagnostics): boolean {
  const text = attackText(found);
  return Math.min(...Array.from({ length: 3 }, () => costOf(source, flags, text))) > slow;
}
