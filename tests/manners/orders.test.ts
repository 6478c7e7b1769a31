import { describe } from "vitest";
import { type Case, finance, gives, health, justice, type Row } from "../support/manners.js";

/** An order comes first, so that what follows stands among tasks. */
const order = "The Ministry of Justice shall review the fees.\n";
const review: Row = { verbs: ["review"], lead: [justice] };

/** Notices with the rows that they give behind the order. */
const behindOrder = (cases: readonly (readonly [notice: string, ...rows: Row[]])[]): Case[] =>
  cases.map(([notice, ...rows]) => [notice, order + notice, [review, ...rows]]);

describe("nouns at the front that verbs share their form with", () => {
  gives(
    behindOrder([
      ["Scrap dealers shall not be allowed to store batteries.", { verbs: ["allow"], lead: [justice] }],
      ["Exporting firms and traders in the delta ought to keep records."],
      ["1. Transport links\nThe Ministry of Health shall clean wells.", { verbs: ["clean"], lead: [health] }],
      ["3. Dam and dyke safety\nThe Ministry of Health shall clean wells.", { verbs: ["clean"], lead: [health] }],
      ["Target completion date: June 2026."],
      ["Trade unions. The Ministry of Finance is asked to hold a meeting.", { verbs: ["hold"], lead: [finance] }],
      ["Train workers so that they must not wait.", { verbs: ["train"], lead: [justice] }],
      ["Ensure schools must have water.", { verbs: ["ensure"], lead: [justice] }],
      ["Review projects which should be stopped.", { verbs: ["review"], lead: [justice] }],
      ["Complete cleaning of tanks which are not safe.", { verbs: ["complete"], lead: [justice] }],
    ]),
  );
});

describe("verbs that are told by their endings or a hyphen", () => {
  const of = (notice: string, verb: string): [string, Row] => [notice, { verbs: [verb], lead: [justice] }];
  gives(
    behindOrder([
      of("Sellers of false labels must be fined.", "fine"),
      of("Delays must not be tolerated.", "tolerate"),
      of("The trial shall be wound up.", "wind"),
      of("The pumps must be test-run at full load.", "test-run"),
      of("The list must be e-mailed to schools.", "e-mail"),
      of("The accounts must be cross-checked.", "cross-check"),
      of("Propagandize the law among farmers.", "propagandize"),
    ]),
  );
});

describe("verbs before their subjects", () => {
  gives(
    behindOrder([
      ["Neither shall any fees be paid to agents.", { verbs: ["pay"], lead: [justice] }],
      ["Under no circumstances should a warden leave the gate.", { verbs: ["leave"], lead: [justice] }],
      [
        "In the course of the work, should any doubt arise, the Ministry of Health shall report it.",
        { verbs: ["report"], lead: [health] },
      ],
      [
        "The Ministry of Health shall:\n- Clean wells.\nIn practice, should a doubt arise, the Ministry of Finance shall report it.",
        { verbs: ["clean"], lead: [health] },
        { verbs: ["report"], lead: [finance] },
      ],
      ["The Ministry of Health is entrusted with it and shall pilot the device.", { verbs: ["pilot"], lead: [health] }],
    ]),
  );
});
