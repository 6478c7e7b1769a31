import { describe, expect, test } from "vitest";
import { type CorrectionForm, correctedRow, faultsOf, formOf } from "../../../src/report/view/correction.js";
import { directiveSchema } from "../../../src/schema/register.js";
import { directive } from "../../register/sample.js";
import { due, rowOf } from "../rows.js";

const agencies = [
  { id: "ministry-of-finance", name: "Ministry of Finance", successors: [] },
  { id: "ministry-of-health", name: "Ministry of Health", successors: [] },
];

const corrected = (row: typeof directive, change: Partial<CorrectionForm>) =>
  correctedRow(row, { ...formOf(row), ...change }, agencies);

describe("a correction", () => {
  test("of nothing changes the mark alone", () => {
    expect(corrected(directive, {})).toEqual({ ...directive, review: "edited" });
  });

  test.each<[string, Partial<CorrectionForm>, object]>([
    [
      "by name, whatever its case",
      { leads: ["ministry of FINANCE"] },
      { agency: "ministry-of-finance", name: "Ministry of Finance" },
    ],
    ["by id", { leads: ["ministry-of-finance"] }, { agency: "ministry-of-finance", name: "Ministry of Finance" }],
    ["that no dictionary knows", { leads: [" Bar Board "] }, { agency: null, name: "Bar Board", mention: "Bar Board" }],
    [
      "that the row has in another role",
      { leads: ["Foo, Bar Bureau"], partners: [] },
      { agency: null, mention: "Foo, Bar Bureau" },
    ],
  ])("takes a body %s", (_, change, body) => {
    const { assignees } = corrected(directive, change);
    expect(assignees.filter(({ role }) => role === "lead")).toEqual([expect.objectContaining(body)]);
  });

  test("leaves out empty lines and repetitions, and keeps who supervises", () => {
    const above = { agency: "government", role: "supervising" as const, name: "Government", mention: "it" };
    const row = { ...directive, assignees: [above] };
    const { assignees } = corrected(row, { leads: ["Ministry of Finance", "", "ministry-of-finance"] });
    expect(assignees.map(({ agency, role }) => [agency, role])).toEqual([
      ["ministry-of-finance", "lead"],
      ["government", "supervising"],
    ]);
  });

  test.each<[string, Partial<CorrectionForm>, object | null]>([
    [
      "moved",
      { due: "2025-12-31" },
      { due: "2025-12-31", text: "before June 30, 2025", bound: "before", precision: "day" },
    ],
    ["taken away", { due: "", deadline: "" }, null],
    [
      "made an event",
      { due: "", event: "the 10th session" },
      { due: null, event: "the 10th session", precision: null },
    ],
  ])("a deadline %s", (_, change, deadline) => {
    const found = corrected(directive, change).deadline;
    expect(found).toEqual(deadline === null ? null : expect.objectContaining(deadline));
  });

  test.each<[string, Partial<CorrectionForm>, object]>([
    ["a day", { due: "2025-12-31" }, { text: "2025-12-31", bound: "by", precision: "day", inherited: false }],
    ["a beginning", { start: "2025-10-01" }, { bound: "from", start: "2025-10-01", due: null, precision: "day" }],
    ["how often", { repeat: "every 5 days" }, { bound: "every", repeat: "every 5 days", precision: null }],
  ])("a deadline where there was none: %s", (_, change, deadline) => {
    const row = corrected(rowOf("a"), change);
    expect(row.deadline).toMatchObject(deadline);
    expect(directiveSchema.safeParse(row).success).toBe(true);
  });
});

test.each<[string, Partial<CorrectionForm>, string[]]>([
  ["nothing", {}, []],
  ["a day that is none", { due: "2025-02-30" }, ["due"]],
  ["half a day", { start: "2025-1" }, ["start"]],
  ["an end before the beginning", { start: "2025-07-02", due: "2025-07-01" }, ["start"]],
  ["no verb", { verbs: " , " }, ["verbs"]],
  ["a repetition in other words", { repeat: "now and then" }, ["repeat"]],
])("faults: %s", (_, change, fields) => {
  expect(Object.keys(faultsOf({ ...formOf(rowOf("a", due("2025-07-01"))), ...change }))).toEqual(fields);
});
