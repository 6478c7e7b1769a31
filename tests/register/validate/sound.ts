import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { sha256 } from "../../../src/io/sha256.js";
import { extractNotice } from "../../../src/pipeline.js";
import { assembleRegister } from "../../../src/register/assemble.js";
import type { Sources } from "../../../src/register/validate/source-findings.js";
import type { Register } from "../../../src/schema/register.js";

export const noticeText = `The Government Office has issued Notice 315/TB-VPCP dated June 23, 2025 on the conclusions of Deputy Prime Minister Nguyen Chi Dung.
The Ministry of Finance shall preside over and coordinate with the Ministry of Health to develop a Decree under Plan No. 02-KH/BCĐTW dated June 19, 2025, and submit it to the Government before July 31, 2025.
The Ministry of Health shall submit a report on hospitals by August 2025.
`;

export const noticeHash = sha256(new TextEncoder().encode(noticeText));

/**
 * A register of a notice with two rows, against which nothing can be said. The first stands at 222 to 339 in the sentence
 * 133 to 340, the second at 370 to 413 in the sentence 341 to 414.
 */
export const soundRegister: Register = assembleRegister(
  [extractNotice({ file: "notice.txt", text: noticeText, sha256: noticeHash }, { dictionary: builtInDictionary })],
  builtInDictionary,
);

/** Of two pages: the second begins with the second row's sentence. */
export const soundSources: Sources = {
  byNotice: new Map([
    [
      "315-tb-vpcp",
      { state: "read", file: "notice.txt", text: noticeText, sha256: noticeHash, pageStarts: [0, 341] } as const,
    ],
  ]),
  areRequired: true,
};

/** Values by where they go: `row.deadline.due`, `other.source.line`, `notice.sha256`, `register.dictionary.name`. */
export type Change = Readonly<Record<string, unknown>>;

function write(target: object, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) write(Reflect.get(target, step), rest, value);
  else Reflect.set(target, step, value);
}

/** The sound register with a change made to a copy of it; `again` is a second notice, the first with what it says changed. */
export function changed({ again, ...change }: Change): Register {
  const register = structuredClone(soundRegister);
  const [notice] = register.notices;
  const [row, other] = register.directives;
  if (notice === undefined) throw new Error("the sound register has lost its notice");
  for (const [path, value] of Object.entries(change)) {
    write({ register, notice, row, other }, path.split("."), value);
  }
  if (again !== undefined) register.notices.push(Object.assign({ ...notice }, again));
  return register;
}
