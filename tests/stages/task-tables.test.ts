import { assert, describe, expect, it } from "vitest";
import type { Directive } from "../../src/schema/register.js";
import { explain, extract } from "../support/read.js";

const head = "The Government Office has issued Notice No. 5/TB-VPCP dated June 1, 2025.\n";
const rowsOf = (table: string): readonly Directive[] => extract(head + table).directives;

/** A row in short: action; bodies by role; due day or words. */
const shown = ({ action, assignees, deadline }: Directive): string =>
  [
    action.text,
    assignees.map(({ role, agency, name }) => `${role} ${agency ?? `"${name}"`}`).join(", "),
    deadline === null ? "" : (deadline.due ?? deadline.repeat ?? `"${deadline.text}"`),
  ].join("; ");

const table = (...rows: string[]): string =>
  ["| No. | Task | In charge | Coordinating agency | Completion time | Output |", ...rows].join("\n");

describe("lines of a table", () => {
  it.each([
    [
      "all cells",
      "| 1 | Review the fees | MoF | MPS, Ministry of Justice | June 30, 2025 | Report |",
      [
        "Review the fees; lead ministry-of-finance, coordinating ministry-of-public-security, coordinating ministry-of-justice; 2025-06-30",
      ],
    ],
    ["no cell but the task", "| 1 | Review the fees | | | | |", ["Review the fees; ; "]],
    ["dashes in place of nothing", "| 1 | Review the fees | - | — | n/a | … |", ["Review the fees; ; "]],
    ["an unknown body", "| 1 | Review the fees | Foo Bureau | | | |", ['Review the fees; lead "Foo Bureau"; ']],
    [
      "words that are no body",
      "| 1 | Review the fees | to be decided | | | |",
      ['Review the fees; lead "to be decided"; '],
    ],
    [
      "partners in the cell of the lead",
      "| 1 | Review the fees | Ministry of Health, in coordination with the Ministry of Justice | | | |",
      ["Review the fees; lead ministry-of-health, coordinating ministry-of-justice; "],
    ],
    [
      "labels in the cell of the lead",
      "| 1 | Review the fees | Lead: MoF; coordinating: MPS; Ministry of Justice | | | |",
      [
        "Review the fees; lead ministry-of-finance, coordinating ministry-of-public-security, coordinating ministry-of-justice; ",
      ],
    ],
    [
      "a task that names its own actor",
      "| 1 | The Ministry of Health shall report | | | | |",
      ["report; lead ministry-of-health; "],
    ],
    [
      "a task that is no clause",
      "| 1 | Decree on the fees | MoF | | | Decree |",
      ["Decree on the fees; lead ministry-of-finance; "],
    ],
    [
      "a task named by a noun",
      "| 1 | Development of the land database | MoF | | | |",
      ["Development of the land database; lead ministry-of-finance; "],
    ],
    [
      "two tasks in a cell",
      "| 1 | Review the fees; publish the list. Report the results | MoF | | 2025 | |",
      [
        "Review the fees; lead ministry-of-finance; 2025-12-31",
        "publish the list; lead ministry-of-finance; 2025-12-31",
        "Report the results; lead ministry-of-finance; 2025-12-31",
      ],
    ],
    [
      "a list in a cell",
      "| 1 | - Review the fees<br>- Publish the list | MoF | | Monthly | |",
      ["Review the fees; lead ministry-of-finance; monthly", "Publish the list; lead ministry-of-finance; monthly"],
    ],
    [
      "a deadline of the task's own",
      "| 1 | Review the fees before July 1, 2025 | MoF | | | |",
      ["Review the fees before July 1, 2025; lead ministry-of-finance; 2025-07-01"],
    ],
    ["a sum", "| | Total | | | 12 | |", []],
    ["an empty line", "| | | | | | |", []],
    ["a line without a task", "| 2 | | MoF | | June 30, 2025 | |", []],
  ])("%s", (_, row, rows) => {
    expect(rowsOf(table(row)).map(shown)).toEqual(rows);
  });

  it("take nothing from the line above", () => {
    const rows = rowsOf(
      table("| 1 | Review the fees | MoF | MPS | June 30, 2025 | Report |", "| 2 | Open the market | | | | |"),
    );
    expect(rows[1]).toMatchObject({ assignees: [], deadline: null, product: null, flags: ["assignee-missing"] });
  });

  it("leave nothing to the text below", () => {
    const rows = rowsOf(`${table("| 1 | Review the fees | MoF | | June 30, 2025 | |")}\nIt shall report.`);
    expect(rows.map(({ action }) => action.text)).toEqual(["Review the fees", "report"]);
    expect(rows[1]?.assignees.map(({ agency }) => agency)).toEqual([null]);
  });

  it("say all of a row: their words are its sentence, and nothing is carried over", () => {
    const [row] = rowsOf(table("| 1 | Review the fees | MoF | MPS | June 30, 2025 | Report on the fees |"));
    assert(row !== undefined);
    const { text } = { text: head + table("| 1 | Review the fees | MoF | MPS | June 30, 2025 | Report on the fees |") };
    expect(text.slice(row.source.start, row.source.end)).toBe("Review the fees");
    expect(text.slice(row.source.sentence.start, row.source.sentence.end)).toBe(
      "1 | Review the fees | MoF | MPS | June 30, 2025 | Report on the fees",
    );
    expect(row).toMatchObject({
      flags: [],
      deadline: { inherited: false },
      product: { kind: "report", text: "Report on the fees" },
    });
  });
});

describe("times of a cell", () => {
  it.each([
    ["12/2025", "2025-12-31"],
    ["06.2025", "2025-06-30"],
    ["2025-2026", "2026-12-31"],
    ["Q3/2025", "2025-09-30"],
    ["Quarter IV, 2025", "2025-12-31"],
    ["Before June 30, 2025", "2025-06-30"],
    ["Within 30 days", "2025-07-01"],
    ["Regular", "regular"],
    ["Ongoing", "regular"],
    ["By the 25th of each month", "monthly"],
    // Words that name no day, or of which only a part could be read, are kept.
    ["13/2025", '"13/2025"'],
    ["After the decree is issued", '"After the decree is issued"'],
    ["June 30, 2025 (draft); Sept 30, 2025", '"June 30, 2025 (draft); Sept 30, 2025"'],
  ])("%s", (cell, due) => {
    const [row] = rowsOf(table(`| 1 | Review the fees | MoF | | ${cell} | |`));
    assert(row !== undefined);
    expect(shown(row)).toBe(`Review the fees; lead ministry-of-finance; ${due}`);
    expect(row.flags).toEqual(due.startsWith('"') ? ["deadline-unresolved"] : []);
  });
});

describe("lines that name a group", () => {
  it.each([
    ["I. Institutions", "| I. Institutions | | | | | |"],
    ["a Roman number beside it", "| I | Institutions | | | | |"],
    ["a capital letter beside it", "| A. | Institutions | | | | |"],
    ["over the whole table", "| Institutions | | | | | |"],
    ["without cells", "I. Institutions"],
    ["by the number of the next line", "| 1 | Institutions | | | | |\n| 1.1 | Cut fees | MoF | | | |"],
  ])("%s", (_, line) => {
    const rows = rowsOf(table("| 9 | Publish the list | MPS | | | |", line, "| 10 | Review the fees | | | | |"));
    expect(rows.map(({ action }) => action.text)).not.toContain("Institutions");
    expect(rows.at(-1)).toMatchObject({ action: { text: "Review the fees" }, assignees: [] });
  });

  it("give bodies and deadlines that they name to the lines below, unless those say their own", () => {
    const rows = rowsOf(
      table(
        "| I. Ministry of Finance | | | | | |",
        "| 1 | Review the fees | | | | |",
        "| 2 | Publish the list | MPS | | July 1, 2025 | |",
        "| II. Tasks to be completed before August 31, 2025 | | | | | |",
        "| 3 | Cut the fees | MPS | | | |",
      ),
    );
    expect(rows.map(shown)).toEqual([
      "Review the fees; lead ministry-of-finance; ",
      "Publish the list; lead ministry-of-public-security; 2025-07-01",
      "Cut the fees; lead ministry-of-public-security; 2025-08-31",
    ]);
    expect(rows.map(({ flags }) => flags)).toEqual([["assignee-inherited"], [], ["deadline-inherited"]]);
  });

  it("a numbered line without a body is a task", () => {
    expect(rowsOf(table("| 1 | Institutions | | | | |")).map(shown)).toEqual(["Institutions; ; "]);
  });
});

describe("forms of a table", () => {
  it.each([
    ["bars at the sides and a line of dashes", "| Task | Lead |\n| --- | :-: |\n| Review the fees | MoF |"],
    ["no bars at the sides", "Task | Lead\n--- | ---\nReview the fees | MoF"],
    ["tabs", "Task\tLead\nReview the fees\tMoF"],
    ["drawn lines", "+------+------+\n| Task | Lead |\n+======+------+\n| Review the fees | MoF |\n+------+------+"],
    ["blank lines between", "Task\tLead\n\nReview the fees\tMoF\n"],
    ["line ends of both kinds", "| Task | Lead |\r\n| Review the fees | MoF |\r\n"],
    ["below signatures", "Recipients:\n- As above;\nANNEX\n| Task | Lead |\n| Review the fees | MoF |"],
    ["a line drawn below it", "Task | Lead\nReview the fees | MoF\n------------"],
    ["a head that comes again", "| Task | Lead |\n| Task | Lead |\n| Review the fees | MoF |"],
    ["columns in another order", "| Lead | Notes | Task |\n| MoF | see Plan 5 | Review the fees |"],
  ])("%s", (_, text) => {
    expect(rowsOf(text).map(shown)).toEqual(["Review the fees; lead ministry-of-finance; "]);
  });

  it.each([
    ["other heads", "| Province | Rate |\n| --- | --- |\n| Dong Nai must report | 42% |"],
    ["a head alone", "| Task | Lead |"],
    ["a head above a line of dashes", "| Task | Lead |\n| --- | --- |"],
    ["a menu", "Home | Tasks | Lead stories\nPolitics | Law | Health"],
    ["another table below it", "| Task | Lead |\n\n| Province | Rate |\n| --- | --- |\n| Review the fees | MoF |"],
  ])("none: %s", (_, text) => {
    expect(rowsOf(text).map(shown)).toEqual([]);
  });

  it("ends where the text goes on", () => {
    const text = "Task\tLead\nReview the fees\tMoF\nThe Ministry of Health shall report.\nCut the fees\tMPS";
    expect(rowsOf(text).map(shown).slice(0, 2)).toEqual([
      "Review the fees; lead ministry-of-finance; ",
      "report; lead ministry-of-health; ",
    ]);
  });

  it("reads text in the cells of other tables, each for itself", () => {
    const text =
      "| Matter | What was said |\n| --- | --- |\n| Fees | The Ministry of Finance shall review all fees before July 1, 2025. |";
    expect(rowsOf(text).map(shown)).toEqual([
      "review all fees before July 1, 2025; lead ministry-of-finance; 2025-07-01",
    ]);
  });
});

it("a row of a table is explained as it stands in the register", () => {
  const text = head + table("| 1 | Review the fees | MoF | MPS | June 30, 2025 | Report |");
  const { rows, sentences } = explain(text);
  expect(rows[0]).toMatchObject({ text: "Review the fees", inherited: [], deadline: { due: "2025-06-30" } });
  expect(sentences.map(({ reasons }) => reasons[0]?.name)).toContain("table-line");
});

it("a table of ten thousand lines takes no more than its lines", () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `| ${at} | Total | | | | |`);
  expect(rowsOf(table(...lines))).toEqual([]);
});

describe("a table that was copied a cell to a line", () => {
  const heads = "No.\nContent of work\nAgency in charge\nCoordinating agencies\nTime";

  it("gives a row for every record", () => {
    const table = `${heads}\n\n1\nReview the fees\nMoF\nMinistry of Justice\nBefore June 30, 2025\n\n2\nInspect the sites\nMinistry of Health\nLocalities\nQuarter III`;
    expect(rowsOf(table).map(shown)).toEqual([
      "Review the fees; lead ministry-of-finance, coordinating ministry-of-justice; 2025-06-30",
      "Inspect the sites; lead ministry-of-health, coordinating localities; 2025-09-30",
    ]);
  });

  it("leaves out what cannot be told where a cell is empty", () => {
    const table = `${heads}\n1\nReview the fees\nMoF\nBefore June 30, 2025\n2\nInspect the sites\nMinistry of Health\nLocalities\nQuarter III`;
    expect(rowsOf(table).map(shown)).toEqual([
      "Review the fees; lead ministry-of-finance; 2025-06-30",
      "Inspect the sites; lead ministry-of-health, coordinating localities; 2025-09-30",
    ]);
  });

  it("ends where the numbers do, and the notice goes on", () => {
    const table = `${heads}\n1\nReview the fees\nMoF\nLocalities\nJune 2025\n\nThe Ministry of Health shall train doctors before July 5, 2025.`;
    expect(rowsOf(table).map(shown)).toEqual([
      "Review the fees; lead ministry-of-finance, coordinating localities; 2025-06-30",
      "train doctors before July 5, 2025; lead ministry-of-health; 2025-07-05",
    ]);
  });

  it.each([
    ["other heads", "No.\nName\nDate of birth\n1\nNguyen Van An\n1970"],
    ["no numbers", "No.\nTask\nLead\nReview the fees\nMoF"],
    ["heads in a sentence", "No.\nThe task of the agency in charge\nis described in Annex 2\n1\nAnnex"],
  ])("is none with %s", (_, lines) => {
    expect(rowsOf(lines)).toEqual([]);
  });
});
