import { describe } from "vitest";
import { finance, gives, health } from "../support/manners.js";

const decision = [
  "THE GOVERNMENT",
  "No. 231/NQ-CP",
  "Ha Noi, August 26, 2025",
  "RESOLUTION",
  "Article 1. The Ministry of Finance shall pay.",
  "ON BEHALF OF THE GOVERNMENT",
  "PRIME MINISTER",
  "ACTION PLAN",
].join("\n");
const task = "1. The Ministry of Health shall act in September 2025.";
const pays = { verbs: ["pay"], lead: [finance] };
const acts = { verbs: ["act"], lead: [health], start: "2025-09-01", due: "2025-09-30" };

describe("below the signature", () => {
  gives(
    [
      [
        "a document that was issued together is read",
        `${decision}\n(Promulgated together with Resolution No. 231/NQ-CP dated August 26, 2025 of the Government)\n${task}`,
        [pays, acts],
      ],
      [
        "behind the recipients too",
        `${decision}\nRecipients:\n- The archives;\nPLAN\n(Issued together with Resolution No. 231/NQ-CP)\n${task}`,
        [pays, acts],
      ],
      ["but nothing else", `${decision}\n${task}`, [pays]],
      [
        "and nothing below the end of the page",
        `${decision}\nRELATED NEWS\n(Issued together with Resolution No. 231/NQ-CP)\n${task}`,
        [pays],
      ],
    ],
    "",
  );
});

describe("plans that are attached", () => {
  gives([
    [
      "attached to a decision",
      "DECISION\nArticle 1. To promulgate the Plan.\nFOR THE PRIME MINISTER\nLe Van An\nPLAN\n(Attached to Decision No. 187/QD-TTg)\n1. The Ministry of Health shall train workers.",
      [{ verbs: ["train"], lead: [health] }],
    ],
    [
      "but nothing else below a signature",
      "The Ministry of Finance shall report.\nFOR THE PRIME MINISTER\nLe Van An\n1. The Ministry of Health shall train workers.",
      [{ verbs: ["report"], lead: [finance] }],
    ],
  ]);
});
