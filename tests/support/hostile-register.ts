import type { Directive, Notice, Register } from "../../src/schema/register.js";
import { directive, notice, register } from "../register/sample.js";

const noticeOf = (text: string, at: number): Notice => ({
  ...notice,
  id: `${at}${text}`,
  number: text,
  kind: text,
  issuer: text,
  chair: { name: text, office: text },
  file: text,
  url: text,
});

/** A row that says the text wherever a row says anything; some rows are due, some are not. */
const rowOf = (text: string, at: number): Directive => ({
  ...directive,
  id: `${at}${text}/1`,
  notice: `${at}${text}`,
  action: { verbs: [text, text], text },
  assignees: [
    { agency: null, role: "lead", name: text, mention: text },
    { agency: text, role: "coordinating", name: text, mention: text },
    { agency: null, role: "supervising", name: text, mention: text },
  ],
  deadline: {
    text,
    bound: "by",
    start: null,
    due: at % 2 === 0 ? "2025-06-30" : null,
    precision: at % 2 === 0 ? "day" : null,
    event: at % 2 === 0 ? null : text,
    repeat: at % 3 === 0 ? text : null,
    inherited: false,
  },
  product: { kind: text, text },
  issuedBy: text,
  recipients: [text],
  references: [{ kind: text, number: text, date: null, text }],
  flags: [text],
  tracking: { status: "open", note: text },
});

/** A register that says each of the texts in every field that may hold any text. */
export const hostileRegister = (texts: readonly string[]): Register => ({
  ...register,
  notices: texts.map(noticeOf),
  directives: texts.map(rowOf),
});
