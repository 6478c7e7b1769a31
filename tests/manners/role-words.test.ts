import { describe } from "vitest";
import { type Case, finance, gives, health, type Row } from "../support/manners.js";

/** Words that bring a body in, and the role that they give it. */
const cues = [
  ["together with the Ministry of Finance", "with"],
  ["under the direction of the Ministry of Finance", "over"],
] as const;

/** Where they may stand beside the Ministry of Health, and what it is told in each. */
const places: readonly [place: string, notice: (words: string) => string, verb: string][] = [
  ["before the subject", (words) => `${capital(words)}, the Ministry of Health shall review the fees.`, "review"],
  ["behind the subject", (words) => `The Ministry of Health, ${words}, shall review the fees.`, "review"],
  ["behind the modal", (words) => `The Ministry of Health shall, ${words}, review the fees.`, "review"],
  ["before the subject of a passive", (words) => `${capital(words)}, the Ministry of Health must be staffed.`, "staff"],
  ["behind the subject of a passive", (words) => `The Ministry of Health, ${words}, must be staffed.`, "staff"],
  [
    "behind what a speaker requests",
    (words) => `The Prime Minister requested that, ${words}, the Ministry of Health should review the fees.`,
    "review",
  ],
  [
    "behind a phrase of its own",
    (words) => `By May 2027, ${words}, the Ministry of Health shall review the fees.`,
    "review",
  ],
];

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

describe("whoever words beside the subject bring in", () => {
  gives(
    cues.flatMap(([words, role]) =>
      places.map(([place, notice, verb]): Case => {
        const due = notice(words).startsWith("By") ? { due: "2027-05-31" } : {};
        const row: Row = { verbs: [verb], lead: [health], [role]: [finance], ...due };
        return [`${words}, ${place}`, notice(words), [row]];
      }),
    ),
  );
});

describe("a body that has a role has no other", () => {
  gives([
    [
      "a label below the task names as lead whom the task works with",
      "1. Coordinate with the Ministry of Finance to review the fees.\nLead: Ministry of Finance",
      [{ verbs: ["review"], lead: [finance] }],
    ],
    [
      "a label names the lead as a partner too",
      "1. Review the fees.\nLead: Ministry of Finance\nCoordinating: Ministry of Finance, Ministry of Health",
      [{ verbs: ["review"], lead: [finance], with: [health] }],
    ],
    [
      "but the partners whom a label names stay",
      "1. Review the fees.\nLead: Ministry of Finance\nCoordinating: Ministry of Health",
      [{ verbs: ["review"], lead: [finance], with: [health] }],
    ],
  ]);
});
