import type { Deadline, Directive, Notice, Register } from "../../src/schema/register.js";

export const notice: Notice = {
  id: "315-tb-vpcp",
  number: "315/TB-VPCP",
  kind: "notice",
  date: "2025-06-23",
  issuer: "government-office",
  chair: { name: "Nguyen Chi Dung", office: "deputy-prime-minister" },
  file: "seeds/004.txt",
  sha256: "0e1234",
  url: "https://example.org/?a=1&b=2",
};

export const directive: Directive = {
  id: "315-tb-vpcp/3fa94c1e",
  notice: "315-tb-vpcp",
  action: { verbs: ["develop", "submit"], text: "develop and submit to the Government: a Resolution" },
  assignees: [
    { agency: "ministry-of-public-security", role: "lead", name: "Ministry of Public Security", mention: "the MPS" },
    { agency: null, role: "coordinating", name: "Foo, Bar Bureau", mention: "Foo, Bar Bureau" },
  ],
  deadline: {
    text: "before June 30, 2025",
    bound: "before",
    start: null,
    due: "2025-06-30",
    precision: "day",
    event: null,
    repeat: null,
    inherited: false,
  },
  product: { kind: "resolution", text: "a Resolution" },
  issuedBy: "deputy-prime-minister",
  recipients: ["government"],
  references: [{ kind: "plan", number: "02-KH/BCĐTW", date: "2025-06-19", text: "Plan No. 02-KH/BCĐTW" }],
  source: { line: 6, start: 2214, end: 2391, sentence: { start: 2041, end: 2392 } },
  confidence: 0.93,
  flags: [],
  review: null,
  tracking: { status: "done", updated: "2025-07-01", note: "sent" },
};

export const register: Register = {
  format: "directives/1",
  generator: { name: "directives", version: "0.1.0" },
  dictionary: { name: "vn-government", version: "2025-07-01" },
  notices: [notice],
  directives: [directive],
};

/** A deadline that says only what it is given. */
export const deadlineOf = (terms: Partial<Deadline>): Deadline => ({
  text: "…",
  bound: "by",
  start: null,
  due: null,
  precision: null,
  event: null,
  repeat: null,
  inherited: false,
  ...terms,
});
