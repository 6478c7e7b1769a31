import type { Directive } from "../../schema/register.js";
import { bodyKey, inRole } from "../bodies.js";
import { wordsOf } from "../pair/words.js";

/** Fields that extraction reads out of the words, beyond those that have a class of their own. */
const details: Readonly<Record<string, (row: Directive) => unknown>> = {
  prohibition: ({ flags }) => flags.includes("prohibition"),
  verbs: ({ action }) => action.verbs,
  product: ({ product }) => product?.kind ?? null,
  issuedBy: ({ issuedBy }) => issuedBy,
  recipients: ({ recipients }) => [...recipients].sort(),
  references: ({ references }) => references.map(({ number, text }) => wordsOf(number ?? text).join(" ")).sort(),
  supervising: (row) => inRole(row, "supervising").map(bodyKey).sort(),
  "deadline.start": ({ deadline }) => deadline?.start ?? null,
  "deadline.bound": ({ deadline }) => deadline?.bound ?? null,
  "deadline.event": ({ deadline }) => wordsOf(deadline?.event ?? ""),
};

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Names of the fields in which two rows of the same words differ. */
export const changedDetails = (old: Directive, fresh: Directive): string[] =>
  Object.entries(details).flatMap(([name, read]) => (differ(read(old), read(fresh)) ? [name] : []));

/** Whether people recorded something else. */
export const trackingDiffers = (old: Directive, fresh: Directive): boolean =>
  old.review !== fresh.review ||
  old.tracking?.status !== fresh.tracking?.status ||
  old.tracking?.updated !== fresh.tracking?.updated ||
  old.tracking?.note !== fresh.tracking?.note;
