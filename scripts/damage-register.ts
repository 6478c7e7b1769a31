/** Mistakes put into a register on purpose, each of one kind, so that two scorers can be compared on all of them. */

import type { Assignee, Deadline, Directive, Notice, Register } from "../src/schema/register.js";
import { deadlineOf } from "../tests/register/sample.js";

/** Changes the row that stands at a place in the register; the text is its notice's. */
type RowDamage = (row: Directive, at: number, text: string) => readonly Directive[];

const lead = (agency: string | null, name: string): Assignee => ({ agency, role: "lead", name, mention: "" });

const swapped: Readonly<Record<Assignee["role"], Assignee["role"]>> = {
  lead: "coordinating",
  coordinating: "lead",
  supervising: "supervising",
};

const wrongBodies: readonly ((bodies: readonly Assignee[]) => Assignee[])[] = [
  () => [],
  (bodies) => bodies.map((one) => ({ ...one, role: swapped[one.role] })),
  (bodies) => [...bodies, lead("ministry-of-health", "Ministry of Health")],
  (bodies) => [...bodies, lead(null, "The National Data Centre")],
  (bodies) => bodies.slice(1),
  (bodies) => [...bodies, { ...lead("localities", "localities"), role: "coordinating" }],
  (bodies) => [...bodies],
];

const someDay = "2031-02-28";

const open = deadlineOf({ text: "" });

const wrongDates: readonly ((deadline: Deadline | null) => Deadline | null)[] = [
  () => null,
  (deadline) => ({ ...open, ...deadline, due: someDay }),
  (deadline) => ({ ...open, ...deadline, due: null, start: someDay }),
  (deadline) => ({ ...open, ...deadline, start: someDay }),
  (deadline) => ({ ...open, ...deadline, repeat: "weekly" }),
  (deadline) => ({ ...open, ...deadline, due: null, event: "the next session" }),
  () => open,
  (deadline) => deadline,
];

const wrongVerbs: readonly ((verbs: readonly string[]) => string[])[] = [
  () => [],
  (verbs) => verbs.map((verb) => `${verb}ing`),
  (verbs) => [...verbs].reverse(),
  (verbs) => ["dance", ...verbs],
  (verbs) => verbs.map((verb) => verb.toUpperCase()),
  (verbs) => [...verbs],
];

/** Spans that move by parts of their length, each with the words that stand there. */
const wrongSpans: readonly ((start: number, length: number) => readonly [number, number])[] = [
  (start, length) => [start + Math.floor(length / 2), start + Math.floor(length / 2) + length],
  (start, length) => [start, start + Math.ceil(length / 2)],
  (start, length) => [Math.max(0, start - length), start + 2 * length],
  (start, length) => [start + length + 1, start + 2 * length],
  (start, length) => [start, start + length],
];

const turn = <T>(values: readonly T[], at: number): T => {
  const value = values[at % values.length];
  if (value === undefined) throw new Error("no values to take turns");
  return value;
};

function moved(row: Directive, at: number, text: string): Directive {
  const [from, to] = turn(wrongSpans, at)(row.source.start, row.source.end - row.source.start);
  const [start, end] = [Math.min(from, text.length - 1), Math.min(to, text.length)];
  return { ...row, action: { ...row.action, text: text.slice(start, end) }, source: { ...row.source, start, end } };
}

export const rowDamages = {
  dropped: (row, at) => (at % 3 === 0 ? [] : [row]),
  doubled: (row, at) => (at % 4 === 0 ? [row, { ...row, id: `${row.id}-again` }] : [row]),
  shifted: (row, at, text) => [moved(row, at, text)],
  leads: (row, at) => [{ ...row, assignees: turn(wrongBodies, at)(row.assignees) }],
  dates: (row, at) => [{ ...row, deadline: turn(wrongDates, at)(row.deadline) }],
  verbs: (row, at) => [{ ...row, action: { ...row.action, verbs: turn(wrongVerbs, at)(row.action.verbs) } }],
  offsets: (row, at) => [at % 2 === 0 ? { ...row, source: { ...row.source, start: row.source.start + 1 } } : row],
} satisfies Readonly<Record<string, RowDamage>>;

export type RowDamageName = keyof typeof rowDamages;

/** `textOf` gives the text of a notice by its id. */
export function damageRows(register: Register, name: RowDamageName, textOf: (notice: string) => string): Register {
  const damage: RowDamage = rowDamages[name];
  return {
    ...register,
    directives: register.directives.flatMap((row, at) => damage(row, at, textOf(row.notice))),
  };
}

const wrongNotices: readonly ((notice: Notice) => Notice)[] = [
  (notice) => ({ ...notice, number: "1/X", file: `elsewhere/${notice.file?.split("/").at(-1)}` }),
  (notice) => ({ ...notice, date: someDay, issuer: null, chair: null }),
];

/** The first notice and its rows gone, the data of the others wrong, and the last one there a second time with its rows. */
export function damageNotices(register: Register): Register {
  const [first, ...others] = register.notices;
  const notices = others.map((notice, at) => turn(wrongNotices, at)(notice));
  const directives = register.directives.filter(({ notice }) => notice !== first?.id);
  const twin = notices.at(-1);
  const again = (id: string): string => `${id}-again`;
  return {
    ...register,
    notices: twin === undefined ? notices : [...notices, { ...twin, id: again(twin.id) }],
    directives: directives.flatMap((row) =>
      row.notice === twin?.id ? [row, { ...row, id: again(row.id), notice: again(row.notice) }] : [row],
    ),
  };
}
