import { describe } from "vitest";
import { type Case, finance, gives, health, justice, type Row } from "../support/manners.js";

describe("how a sentence opens", () => {
  const submit: Row = { verbs: ["submit"], lead: [finance] };
  gives([
    ...[
      "Speaking at the meeting, the Prime Minister requested the Ministry of Finance to submit the plan.",
      "Praising the efforts of all, the Deputy Prime Minister asked the Ministry of Finance to submit the plan.",
      "If necessary, the Ministry of Finance shall submit the plan.",
      "While the decree is being drafted, the Ministry of Finance shall submit the plan.",
      "Without delay, the Ministry of Finance shall submit the plan.",
      "Due to heavy rain, the Ministry of Finance must submit the plan.",
    ].map((notice): Case => [notice, notice, [submit]]),
    [
      "when it was ordered is no deadline",
      "At the meeting, the Prime Minister requested the Ministry of Finance to submit the plan.",
      [submit],
    ],
    [
      "nor is the day of the order",
      "On July 9, the Prime Minister requested the Ministry of Finance to submit the plan.",
      [submit],
    ],
    [
      "a limit is one",
      "Before August 31, the Prime Minister requests the Ministry of Finance to submit the plan.",
      [{ ...submit, due: "2025-08-31" }],
    ],
    ["what is so behind any words is no task", "The weather being bad, prices rose.", []],
  ]);
});

describe("who says it", () => {
  const cut: Row = { verbs: ["cut"], lead: [finance] };
  gives([
    ...[
      "The Prime Minister said the Ministry of Finance must cut fees.",
      "The Prime Minister pointed out that the Ministry of Finance must cut fees.",
      "The Prime Minister stressed that in the coming time, the Ministry of Finance must cut fees.",
      "He added that the Ministry of Finance should cut fees.",
      "The Prime Minister insisted that the Ministry of Finance cut fees.",
      "According to the Prime Minister, the Ministry of Finance must cut fees.",
      "The dispatch requires the Ministry of Finance to cut fees.",
      "It is required that the Ministry of Finance cut fees.",
      "The Ministry of Finance was directed by the Prime Minister to cut fees.",
      "The Prime Minister agreed to assign the Ministry of Finance to cut fees.",
      "The Prime Minister gave the Ministry of Finance the task of cutting fees.",
      "The Ministry of Finance will have to cut fees.",
    ].map(
      (notice): Case => [
        notice,
        `The Prime Minister requested ministries to act.\n${notice}`,
        [{ verbs: ["act"], lead: ["ministries"] }, cut],
      ],
    ),
    [
      "what is only reported is no task",
      "The Prime Minister noted that prices had risen. He said that prices rose.",
      [],
    ],
    [
      "several who are told",
      "The Prime Minister assigned the Ministry of Finance to draft the Decree, the Ministry of Justice to appraise it, and the Government Office to submit it before July 25.",
      [
        { verbs: ["draft"], lead: [finance] },
        { verbs: ["appraise"], lead: [justice] },
        { verbs: ["submit"], lead: ["government-office"], due: "2025-07-25" },
      ],
    ],
    [
      "several who are tasked with something",
      "The Prime Minister tasked the Ministry of Finance with drafting the Decree and the Ministry of Justice with appraising it.",
      [
        { verbs: ["draft"], lead: [finance] },
        { verbs: ["appraise"], lead: [justice] },
      ],
    ],
    [
      "orders in the imperative",
      [
        "Conclusions:",
        "1. Assign the Ministry of Health to train doctors.",
        "2. Request ministries, agencies and localities to cut procedures.",
        "3. Propose the Ministry of Justice to appraise the decree.",
        "4. Request that the Ministry of Finance reply.",
        "5. Welcome the efforts of the Ministry of Construction.",
      ].join("\n"),
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["cut"], lead: ["ministries", "agencies", "localities"] },
        { verbs: ["appraise"], lead: [justice] },
        { verbs: ["reply"], lead: [finance] },
      ],
    ],
    [
      "items that begin with their modal",
      "The Prime Minister requested:\n1. The Ministry of Justice:\n- Shall submit the Decree;\n- Must review fees.",
      [
        { verbs: ["submit"], lead: [justice] },
        { verbs: ["review"], lead: [justice] },
      ],
    ],
    [
      "goals of things are no work",
      "The Ministry of Justice shall report. Vietnam must become a developed country by 2045. Revenue must reach VND 2,000 trillion in 2025.",
      [{ verbs: ["report"], lead: [justice] }],
    ],
    [
      "but a return that must reach somebody is",
      "The Ministry of Justice shall report. Returns must reach the Director before August 1, 2025.",
      [
        { verbs: ["report"], lead: [justice] },
        { verbs: ["reach"], lead: [justice], due: "2025-08-01" },
      ],
    ],
    [
      "no locality is allowed to",
      "No locality is allowed to issue new fees.",
      [{ verbs: ["issue"], lead: ["localities"] }],
    ],
  ]);
});

describe("an adverb, a matter or an infinitive at the front", () => {
  gives([
    [
      "an adverb before the term",
      "The Ministry of Finance shall:\n- Immediately in August 2025, organizing meetings;\n- Urgently, before September 15, 2025, review the list.",
      [
        { verbs: ["organize"], lead: [finance], start: "2025-08-01", due: "2025-08-31" },
        { verbs: ["review"], lead: [finance], due: "2025-09-15" },
      ],
    ],
    [
      "a matter that a relative clause tells",
      "The Ministry of Finance shall review the list; for opinions that are not absorbed, provide an explanation.",
      [
        { verbs: ["review"], lead: [finance] },
        { verbs: ["provide"], lead: [finance] },
      ],
    ],
    [
      "an infinitive that assigns, outside a list",
      "1. On railways:\nTo assign the Ministry of Justice to study the plan; to give an answer in August 2025.",
      [
        { verbs: ["study"], lead: [justice] },
        { verbs: ["give"], lead: [justice], start: "2025-08-01", due: "2025-08-31" },
      ],
    ],
    [
      "but one that says what for is none",
      "To ask the Ministry of Finance to act, the Ministry of Justice must write to it.",
      [{ verbs: ["write"], lead: [justice] }],
    ],
    [
      "in turn and in particular, before the verb",
      "The Ministry of Finance shall in turn produce the accounts. It must in particular review the list.",
      [
        { verbs: ["produce"], lead: [finance] },
        { verbs: ["review"], lead: [finance] },
      ],
    ],
    [
      "by oneself, before the verb",
      "Localities must not by themselves sign agreements.",
      [{ verbs: ["sign"], lead: ["localities"] }],
    ],
    [
      "what others will have is a forecast",
      "The Ministry of Finance shall act. Workers will have four days off.",
      [{ verbs: ["act"], lead: [finance] }],
    ],
  ]);
});

describe("purposes in a row", () => {
  gives([
    [
      "are no tasks",
      "In order to clean the river, house people and pay them, the Prime Minister requests the Ministry of Finance to act.",
      [{ verbs: ["act"], lead: [finance] }],
    ],
    [
      "but what follows one is",
      "The Ministry of Finance shall act. In order to ensure supply, review the stocks.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["review"], lead: [finance] },
      ],
    ],
    [
      "and a sentence without its subject goes on behind a connective",
      "The Ministry of Finance shall act. At the same time, guides the application.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["guide"], lead: [finance] },
      ],
    ],
    [
      "before whoever orders",
      "To keep prices stable, control inflation and promote growth, the Prime Minister requests ministries to act.",
      [{ verbs: ["act"], lead: ["ministries"] }],
    ],
  ]);
});

describe("what no comma parts from the subject", () => {
  gives([
    [
      "a document, or this",
      "The Ministry of Health reported on beds. Under the resolution it must draw up a list. In this it shall work with the Ministry of Finance, which is to set the fees by June 30, 2026.",
      [
        { verbs: ["draw"], lead: [health] },
        { verbs: ["work"], lead: [health], with: [finance] },
        { verbs: ["set"], lead: [finance], due: "2026-06-30" },
      ],
    ],
  ]);
});

describe("sentences with time clauses", () => {
  gives([
    [
      "whose verb is theirs",
      "The Ministry of Health must vaccinate all flocks; handle outbreaks while they are still small; and close unsafe markets.",
      [
        { verbs: ["vaccinate"], lead: [health] },
        { verbs: ["handle"], lead: [health] },
        { verbs: ["close"], lead: [health] },
      ],
    ],
  ]);
});

describe("task lines that look like notes on a page", () => {
  gives([
    [
      "newspapers that are to cite the source",
      "The Ministry of Justice shall print laws.\n\nNewspapers shall cite the source when using data of the Ministry of Finance.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["cite"], lead: ["Newspapers"] },
      ],
    ],
    [
      "copyright that must be registered",
      "The Ministry of Justice shall print laws.\n\nCopyright of photographs must be registered with the Ministry of Culture, Sports and Tourism before June 30, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["register"], lead: [justice], due: "2026-06-30" },
      ],
    ],
    [
      "comments on a version",
      "The Ministry of Justice shall print laws.\n\nComments on this version shall be sent to the Ministry of Justice before June 30, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["send"], lead: [justice], due: "2026-06-30" },
      ],
    ],
  ]);
});

describe("in so doing", () => {
  gives([
    [
      "opens a sentence",
      "The Ministry of Health shall draft a law. In so doing it should compare it with the Law on Data.",
      [
        { verbs: ["draft"], lead: [health] },
        { verbs: ["compare"], lead: [health] },
      ],
    ],
  ]);
});
