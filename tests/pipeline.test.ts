import { describe, expect, test } from "vitest";
import { extract } from "./support/read.js";
import { type Summary, summaryOf } from "./support/rows.js";

/** What a notice says of itself before its tasks; 16 July 2025 is the day that relative words are counted from. */
const head = "The Government Office issued Notice No. 365/TB-VPCP dated July 16, 2025.\n";

const rowsOf = (body: string, options = {}) => extract(head + body, options).directives;

const summaries = (body: string): Summary[] => rowsOf(body).map(summaryOf);

const finance = "ministry-of-finance";
const justice = "ministry-of-justice";
const health = "ministry-of-health";
const construction = "ministry-of-construction";
const localities = "localities";

type Case = readonly [rule: string, notice: string, rows: readonly Summary[]];

describe("how big a directive is", () => {
  test.each<Case>([
    [
      "a semicolon that separates tasks separates directives",
      "The Ministry of Finance shall review the tax rates; build a database of taxpayers.",
      [
        { verbs: ["review"], lead: [finance] },
        { verbs: ["build"], lead: [finance], flags: ["assignee-inherited"] },
      ],
    ],
    [
      "a part without a verb is one more object",
      "The Ministry of Finance shall submit the following: the Law on Tax Administration; the Law on Public Debt.",
      [{ verbs: ["submit"], lead: [finance] }],
    ],
    [
      "verbs that share actor and date stay one",
      "The Ministry of Finance shall review, cut and simplify procedures before July 31, 2025.",
      [{ verbs: ["review", "cut", "simplify"], lead: [finance], due: "2025-07-31" }],
    ],
    [
      "a part with a date of its own is one of its own",
      "The Ministry of Finance shall review the tax rates before July 31, 2025 and submit a Decree before August 15, 2025.",
      [
        { verbs: ["review"], lead: [finance], due: "2025-07-31" },
        { verbs: ["submit"], lead: [finance], due: "2025-08-15" },
      ],
    ],
    [
      "even where it has no verb",
      "The Ministry of Finance shall complete the conversion at communal level before August 15, 2025 and at provincial level within 2025.",
      [
        { verbs: ["complete"], lead: [finance], due: "2025-08-15" },
        { verbs: ["complete"], lead: [finance], start: "2025-01-01", due: "2025-12-31" },
      ],
    ],
    [
      "the aim belongs to its task",
      "The Ministry of Finance shall simplify procedures, ensuring that costs fall, in order to serve enterprises.",
      [{ verbs: ["simplify"], lead: [finance] }],
    ],
    [
      "gerunds after a colon are tasks of a list",
      "The Ministry of Health is responsible for:\n- Reviewing the list of medicines;\n- Building a database of hospitals.",
      [
        { verbs: ["review"], lead: [health], flags: ["assignee-inherited"] },
        { verbs: ["build"], lead: [health], flags: ["assignee-inherited"] },
      ],
    ],
  ])("%s", (_, notice, rows) => {
    expect(summaries(notice)).toEqual(rows);
  });
});

describe("deadlines that stand apart", () => {
  test.each<Case>([
    [
      "a fragment gives its date to the task before it",
      "The Ministry of Finance shall develop a Decree. To be completed before June 30, 2026.",
      [{ verbs: ["develop"], lead: [finance], due: "2026-06-30", flags: ["deadline-inherited"] }],
    ],
    [
      "to the last of several only",
      "The Ministry of Finance shall develop a Decree; publish a handbook. Complete before June 30, 2026.",
      [
        { verbs: ["develop"], lead: [finance] },
        { verbs: ["publish"], lead: [finance], due: "2026-06-30", flags: ["assignee-inherited", "deadline-inherited"] },
      ],
    ],
    [
      "to the whole where it says so",
      "The Ministry of Finance shall develop a Decree; publish a handbook, both to be done this year.",
      [
        { verbs: ["develop"], lead: [finance], start: "2025-01-01", due: "2025-12-31", flags: ["deadline-inherited"] },
        // In this one's own words.
        { verbs: ["publish"], lead: [finance], start: "2025-01-01", due: "2025-12-31", flags: ["assignee-inherited"] },
      ],
    ],
    [
      "a regular task",
      "The Ministry of Finance shall monitor prices. Regular tasks.",
      [{ verbs: ["monitor"], lead: [finance], repeat: "regular", flags: ["deadline-inherited"] }],
    ],
    [
      "a heading holds until the next",
      [
        "The Deputy Prime Minister assigned the following tasks:",
        "Before August 31, 2025:",
        "- The Ministry of Health has completed the programme.",
        "- The Ministry of Justice will review the draft.",
        "Before September 30, 2025:",
        "- The Ministry of Finance is studying the tax rates.",
      ].join("\n"),
      [
        { verbs: ["complete"], lead: [health], due: "2025-08-31", flags: ["deadline-inherited"] },
        { verbs: ["review"], lead: [justice], due: "2025-08-31", flags: ["deadline-inherited"] },
        { verbs: ["study"], lead: [finance], due: "2025-09-30", flags: ["deadline-inherited"] },
      ],
    ],
    [
      "a task's own date wins over the heading's",
      "The Deputy Prime Minister assigned the following tasks:\nBefore August 31, 2025:\n- The Ministry of Health shall report before July 31, 2025.",
      [{ verbs: ["report"], lead: [health], due: "2025-07-31" }],
    ],
    [
      "a change of subject ends a heading",
      "The Deputy Prime Minister assigned the following tasks:\nBefore August 31, 2025:\n- The Ministry of Health shall report.\nOrganization of implementation\nThe Ministry of Justice shall guide localities.",
      [
        { verbs: ["report"], lead: [health], due: "2025-08-31", flags: ["deadline-inherited"] },
        { verbs: ["guide"], lead: [justice] },
      ],
    ],
    [
      "a title that only names a period gives none",
      "Key tasks for the last 6 months of 2025\nThe Ministry of Justice shall guide localities.",
      [{ verbs: ["guide"], lead: [justice] }],
    ],
    [
      "a date at the front holds for every part",
      "Before July 31, 2025, the Ministry of Finance shall review the tax rates; publish a handbook.",
      [
        { verbs: ["review"], lead: [finance], due: "2025-07-31" },
        { verbs: ["publish"], lead: [finance], due: "2025-07-31", flags: ["assignee-inherited"] },
      ],
    ],
    [
      "a cited document's date is none",
      "The Ministry of Finance shall implement Plan No. 02-KH/BCĐTW dated August 19, 2025.",
      [{ verbs: ["implement"], lead: [finance] }],
    ],
    [
      "nor is a period that the work is about",
      "The Ministry of Finance shall develop a plan for the period 2026-2030.",
      [{ verbs: ["develop"], lead: [finance] }],
    ],
  ])("%s", (_, notice, rows) => {
    expect(summaries(notice)).toEqual(rows);
  });
});

describe("who does it, and with whom", () => {
  test.each<Case>([
    [
      "the actor carries on where the text reads so",
      "The Ministry of Finance shall develop a Decree. At the same time, draft a handbook for enterprises.",
      [
        { verbs: ["develop"], lead: [finance] },
        { verbs: ["draft"], lead: [finance], flags: ["assignee-inherited"] },
      ],
    ],
    [
      "it",
      "The Ministry of Finance shall develop a Decree. It shall also publish a handbook.",
      [
        { verbs: ["develop"], lead: [finance] },
        { verbs: ["publish"], lead: [finance], flags: ["assignee-inherited"] },
      ],
    ],
    [
      "the Ministry, of several, is not guessed",
      "The Ministry of Finance and the Ministry of Justice shall develop a Decree. The Ministry shall also publish a handbook.",
      [
        { verbs: ["develop"], lead: [finance, justice] },
        { verbs: ["publish"], lead: ["Ministry"], flags: ["assignee-unresolved", "agency-unresolved"] },
      ],
    ],
    [
      "a minister counts as the ministry",
      "The Deputy Prime Minister requested the Minister of Justice to report.",
      [{ verbs: ["report"], lead: [justice] }],
    ],
    [
      "several bodies in one subject all lead",
      "The Prime Minister requested the Ministries of Health, Finance, and Justice to review their procedures.",
      [{ verbs: ["review"], lead: [health, finance, justice] }],
    ],
    [
      "preside over and coordinate with",
      "The Ministry of Construction shall preside over and coordinate with the Ministry of Justice and relevant localities to develop a Decree.",
      [{ verbs: ["develop"], lead: [construction], with: [justice, localities] }],
    ],
    [
      "partners of the frame hold for the verbs after it",
      "The Ministry of Construction shall coordinate with the Ministry of Justice to review the rules; publish a handbook.",
      [
        { verbs: ["review"], lead: [construction], with: [justice] },
        { verbs: ["publish"], lead: [construction], flags: ["assignee-inherited"] },
      ],
    ],
    [
      "in collaboration with",
      "The Ministry of Construction shall trace the origin of the goods in collaboration with localities.",
      [{ verbs: ["trace"], lead: [construction], with: [localities] }],
    ],
    [
      "whoever is told to supervise one body supervises it",
      "The Prime Minister instructed Deputy Prime Minister Le Van Khoa to directly supervise the Ministry of Justice to issue a document.",
      [{ verbs: ["issue"], lead: [justice], over: ["deputy-prime-minister"] }],
    ],
    [
      "whoever is told to urge others leads",
      "The Prime Minister requested the Government Office to urge ministries to report.",
      [{ verbs: ["urge"], lead: ["government-office"] }],
    ],
    [
      "a body that no dictionary knows keeps its name",
      "The Prime Minister requested the Foo Bureau to report.",
      [{ verbs: ["report"], lead: ["Foo Bureau"], flags: ["agency-unresolved"] }],
    ],
  ])("%s", (_, notice, rows) => {
    expect(summaries(notice)).toEqual(rows);
  });
});

describe("what counts as a directive", () => {
  test.each<Case>([
    [
      "an order",
      "The Prime Minister ordered the Ministry of Finance to cut taxes.",
      [{ verbs: ["cut"], lead: [finance] }],
    ],
    ["an obligation", "Localities must complete the work.", [{ verbs: ["complete"], lead: [localities] }]],
    [
      "an announcement under tasks",
      "The Prime Minister assigned tasks:\n- The Ministry of Health will implement a digital solution.",
      [{ verbs: ["implement"], lead: [health] }],
    ],
    ["a prohibition", "Provinces must not issue permits of their own.", [{ verbs: ["issue"], lead: [localities] }]],
    [
      "a bare imperative under tasks",
      "Tasks and solutions\nReview and upgrade the information systems before June 30, 2026.",
      [{ verbs: ["review", "upgrade"], lead: [], due: "2026-06-30", flags: ["assignee-missing"] }],
    ],
    [
      "a passive with its agent",
      "The Prime Minister gave orders.\nTasks\nThe study must be submitted by the Ministry of Finance before July 31, 2025.",
      [{ verbs: ["submit"], lead: [finance], due: "2025-07-31" }],
    ],
    [
      "a passive without one, with a date",
      "Tasks\nThe study must be submitted before July 31, 2025.",
      [{ verbs: ["submit"], lead: [], due: "2025-07-31", flags: ["assignee-missing"] }],
    ],
    [
      "what an official said, without the words that report it",
      "“The Ministry of Finance must cut taxes before July 31, 2025,” the Prime Minister said.",
      [{ verbs: ["cut"], lead: [finance], due: "2025-07-31" }],
    ],
  ])("%s", (_, notice, rows) => {
    expect(summaries(notice)).toEqual(rows);
  });

  test.each([
    [
      "an assessment of the past",
      "In the first half of 2025, the Ministry of Finance collected 1.3 trillion dong and cut 120 procedures.",
    ],
    ["an achievement in the perfect", "The Ministry of Health has vaccinated 90% of children."],
    ["praise", "The Prime Minister commended ministries and localities for their efforts."],
    ["a forecast", "It is forecast that exports will rise by 8% in 2025."],
    ["figures", "Revenue reached 55% of the estimate; 12 localities disbursed less than 30%."],
    ["a cited law", "The Law on Public Debt stipulates who borrows."],
    ["a caption", "The Prime Minister requested the Ministry of Finance to report. (Photo: VGP)"],
    ["a motto", "Clear people, clear tasks, clear time."],
    ["related links", "Related news\nThe Ministry of Finance shall report before July 31, 2025."],
    [
      "comments",
      "Localities are facing difficulties.\nComment (0)\nThe Ministry of Finance shall report before July 31, 2025.",
    ],
    ["nothing", ""],
  ])("%s gives nothing", (_, notice) => {
    expect(summaries(notice)).toEqual([]);
  });

  test("prohibitions keep their negation in the quoted words", () => {
    expect(rowsOf("Provinces must not issue permits of their own.")[0]?.action.text).toBe(
      "not issue permits of their own",
    );
  });

  test("reporting words are outside the action", () => {
    const [row] = rowsOf("“The Ministry of Finance must cut taxes,” the Prime Minister said.");
    expect(row?.action.text).toBe("cut taxes");
  });

  test("role words are outside the action, the deadline's words inside", () => {
    const [row] = rowsOf(
      "The Ministry of Finance shall preside over and coordinate with the Ministry of Justice to urgently develop a Decree before July 31, 2025.",
    );
    expect(row?.action.text).toBe("urgently develop a Decree before July 31, 2025");
    expect(row?.deadline?.text).toBe("before July 31, 2025");
  });

  test("the grammatical subject of a passive is inside", () => {
    const [row] = rowsOf("Tasks\nOnline training must be promoted before July 31, 2025.");
    expect(row?.action.text).toBe("Online training must be promoted before July 31, 2025");
  });
});

describe("what else a row holds", () => {
  const [row] = rowsOf(
    "The Deputy Prime Minister requested the Ministry of Finance to develop and submit to the Government a Decree on fees under Plan No. 02-KH/BCĐTW dated June 19, 2025 before July 31, 2025.",
  );

  test("who orders it", () => {
    expect(row?.issuedBy).toBe("deputy-prime-minister");
  });

  test("to whom it is submitted", () => {
    expect(row?.recipients).toEqual(["government"]);
  });

  test("what is to be delivered", () => {
    expect(row?.product).toMatchObject({ kind: "decree" });
  });

  test("what it cites", () => {
    expect(row?.references).toEqual([
      { kind: "plan", number: "02-KH/BCĐTW", date: "2025-06-19", text: "Plan No. 02-KH/BCĐTW dated June 19, 2025" },
    ]);
  });

  test("nothing that only people write", () => {
    expect(row).toMatchObject({ review: null, tracking: null });
  });
});

describe("the same task keeps its id", () => {
  const tasks = "The Ministry of Finance shall develop a Decree. Localities must report before July 31, 2025.";
  const ids = (body: string): string[] => rowsOf(body).map(({ id }) => id);

  test("under the notice's number", () => {
    expect(ids(tasks)).toEqual([
      expect.stringMatching(/^365-tb-vpcp\/[0-9a-f]{8}$/),
      expect.stringMatching(/^365-tb-vpcp\/[0-9a-f]{8}$/),
    ]);
  });

  test("where a sentence is put before it", () => {
    expect(
      ids(`Prices are stable. The Ministry of Health shall review the list of medicines. ${tasks}`).slice(1),
    ).toEqual(ids(tasks));
  });

  test("where the tasks are reordered", () => {
    const [first, second] = tasks.split(/(?<=\.) /);
    expect(ids(`${second} ${first}`)).toEqual(ids(tasks).reverse());
  });

  test("where white space changes", () => {
    expect(ids(tasks.replace("develop a", "develop   a"))).toEqual(ids(tasks));
  });

  test("and a task said twice has two, the first of them unchanged", () => {
    const twice = ids(`${tasks}\nThe Ministry of Justice shall develop a Decree.`);
    expect(new Set(twice).size).toBe(3);
    expect(twice.slice(0, 2)).toEqual(ids(tasks));
    expect(ids(`Prices are stable.\n${tasks}\nThe Ministry of Justice shall develop a Decree.`)).toEqual(twice);
  });
});

describe("line ends", () => {
  const body =
    "The Deputy Prime Minister assigned the following tasks:\nBefore August 31, 2025:\n- The Ministry of Health shall report.\n- Localities must act.";

  test("CRLF and LF give the same rows, at shifted offsets", () => {
    const unix = extract(head + body);
    const dos = extract((head + body).replace(/\n/g, "\r\n"));
    const places = ({ directives }: typeof unix) =>
      directives.map(({ source, ...row }) => ({ ...row, line: source.line }));
    expect(places(dos)).toEqual(places(unix));
    expect(dos.directives.map(({ source }) => source.start - source.line)).toEqual(
      unix.directives.map(({ source }) => source.start - 1),
    );
  });
});

describe("the day that relative words are counted from", () => {
  const task = "The Prime Minister requested the Ministry of Finance to report this year.\n";
  const due = (text: string, date: string | null): string | null | undefined =>
    extract(text, { date }).directives[0]?.deadline?.due;

  test("is the notice's own", () => {
    expect(due(head + task, "2019-01-01")).toBe("2025-12-31");
  });

  test("is --date where the notice states none", () => {
    expect(due(task, "2019-01-01")).toBe("2019-12-31");
  });

  test("is nobody's where neither says: the words stay, flagged", () => {
    const [row] = extract(task).directives;
    expect(row?.deadline).toMatchObject({ text: "this year", due: null, start: null });
    expect(row?.flags).toContain("deadline-unresolved");
  });

  test("--date is not written as the notice's date", () => {
    expect(extract(task, { date: "2019-01-01" }).notice.date).toBeNull();
  });
});

describe("diagnostics", () => {
  const codes = (text: string): string[] => extract(text).diagnostics.map(({ code }) => code);

  test.each([
    ["", ["EMPTY-NOTICE"]],
    [" \n\t", ["EMPTY-NOTICE"]],
    ["Prices are stable.", ["NO-DIRECTIVES"]],
    ["The Ministry of Finance shall report.", []],
  ])("%j: %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe("the notice's id", () => {
  test.each([
    [`${head}Localities must act.`, "a/b.txt", "365-tb-vpcp"],
    ["Localities must act.", "notices/My Notice (2).txt", "my-notice-2"],
    ["Localities must act.", null, "stdin"],
    ["Localities must act.", "…….txt", "notice"],
  ])("%j in %j: %s", (text, file, id) => {
    expect(extract(text, {}, file).notice.id).toBe(id);
  });
});

/** What the guide asks for and extraction does not give yet; a case that passes moves up, to its rule. */
describe("known faults", () => {
  test.fails("gerunds below a line that ends in a noun and a colon are tasks of a list", () => {
    const notice =
      "The Ministry of Health shall carry out the following tasks:\n- Reviewing the list of medicines;\n- Building a database of hospitals.";
    expect(summaries(notice).map(({ verbs }) => verbs[0])).toEqual(expect.arrayContaining(["review", "build"]));
  });
});
