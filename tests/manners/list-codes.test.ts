import { describe } from "vitest";
import { finance, gives, health } from "../support/manners.js";

describe("points of a list labelled by codes", () => {
  gives([
    [
      "by letters, the meeting's number and their own",
      "The Ministry of Health shall keep the minutes.\nFollow-up\nWS3-1  Ministry of Finance: pay the divers. By May 10, 2026.\nWS3-2  Ministry of Health (with the Ministry of Finance): insure the boats.",
      [
        { verbs: ["keep"], lead: [health] },
        { verbs: ["pay"], lead: [finance], due: "2026-05-10" },
        { verbs: ["insure"], lead: [health], with: [finance] },
      ],
    ],
    [
      "by a letter and a number with a nought",
      "The Ministry of Health shall keep the minutes.\nR-07 Ministry of Finance to pay the divers.\nR-08 Ministry of Health to insure the boats.",
      [
        { verbs: ["keep"], lead: [health] },
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["insure"], lead: [health] },
      ],
    ],
    [
      "by a word and a number",
      "The Ministry of Health shall keep the minutes.\nACTION 2.1: Ministry of Finance to pay the divers.\nACTION 2.2: Ministry of Health to insure the boats.",
      [
        { verbs: ["keep"], lead: [health] },
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["insure"], lead: [health] },
      ],
    ],
  ]);
});
