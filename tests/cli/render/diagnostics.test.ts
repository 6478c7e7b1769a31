import { expect, test } from "vitest";
import { formatDiagnostic } from "../../../src/cli/render/diagnostics.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";

const diagnostic: Diagnostic = { severity: "warning", code: "NO-DIRECTIVES", message: "none; check it" };

test.each<[Partial<Diagnostic>, string]>([
  [{}, "warning NO-DIRECTIVES: none; check it"],
  [{ file: "a.txt" }, "a.txt: warning NO-DIRECTIVES: none; check it"],
  [{ file: "a.txt", line: 3 }, "a.txt:3: warning NO-DIRECTIVES: none; check it"],
  [{ file: "a.txt", line: 3, column: 7 }, "a.txt:3:7: warning NO-DIRECTIVES: none; check it"],
  [{ message: "a\nb\u001b[31m" }, "warning NO-DIRECTIVES: a b\\x1b[31m"],
])("%j", (rest, line) => {
  expect(formatDiagnostic({ ...diagnostic, ...rest })).toBe(line);
});
