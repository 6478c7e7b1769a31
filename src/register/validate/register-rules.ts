import type { Issue } from "../../schema/issues.js";
import { hasFormerPlace } from "../flags.js";
import { sameBytes } from "../same-bytes.js";
import { identityRules } from "./identity-rules.js";
import type { Parts, Rule } from "./rule.js";

const sameFiles = ({ notices }: Parts): Issue[] =>
  sameBytes(notices.map(({ value, index }) => ({ notice: value, index }))).map(([earlier, later]) => ({
    path: ["notices", later.index, "sha256"],
    message: `the file has the same bytes as that of notice ${earlier.notice.id}; if they are one notice, keep one`,
  }));

/** Sentences of one notice are the same or apart; two that overlap were read from different texts. */
function overlaps({ directives }: Parts): Issue[] {
  const byNotice = new Map<string, { start: number; end: number; index: number }[]>();
  for (const { value, index } of directives) {
    if (hasFormerPlace(value)) continue;
    const list = byNotice.get(value.notice) ?? [];
    list.push({ ...value.source.sentence, index });
    byNotice.set(value.notice, list);
  }
  return [...byNotice.values()].flatMap((list) => {
    const sorted = [...list].sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
    return sorted.flatMap((one, at) => {
      const before = sorted[at - 1];
      if (before === undefined || before.end <= one.start) return [];
      if (before.start === one.start && before.end === one.end) return [];
      const message = `overlaps the sentence of directives[${before.index}] without being the same; extract the notice again`;
      return [{ path: ["directives", one.index, "source", "sentence"], message }];
    });
  });
}

/** What must hold between the parts of a register. */
export const registerRules: readonly Rule<Parts, unknown>[] = [
  ...identityRules,
  {
    code: "SAME-BYTES",
    severity: "warning",
    holds: "No two notices were read from the same bytes.",
    check: sameFiles,
  },
  {
    code: "OVERLAPPING-SENTENCES",
    severity: "error",
    holds: "The sentences of two rows of a notice are the same, or do not overlap.",
    check: overlaps,
  },
];
