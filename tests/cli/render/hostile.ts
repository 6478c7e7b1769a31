import type { Directive, Notice } from "../../../src/schema/register.js";
import { directive, notice } from "../../register/sample.js";

/** What people write into notices to make a spreadsheet, a browser, a terminal or a calendar do something. */
export const hostileTexts: readonly string[] = [
  "=1+1",
  "+84 24 080 43162",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  '  =HYPERLINK("http://example.org","click")',
  "\u00a0\u200b=1+1",
  "＝1+1",
  "plan; =1+1",
  'plan;"=1+1"',
  'DDE("cmd";"/C calc";"x")',
  "<script>alert(1)</script>",
  "a | b `c` [d](javascript:alert(1)) ![e](http://example.org/e.png)",
  "\u001b[31mred\u0007 \u202egnp.exe\u2069",
  "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:other",
  "x, y; z: \\n \"q\" 'r' %0A %25",
  "::error file=x,line=1::y\n::set-output name=a::b",
  "_x0041_ \ufffe \ud800 \u0000",
  "đ".repeat(200),
  "😀".repeat(60),
  "@octocat #1",
];

/** A row that says the same everywhere. */
export const hostileRow = (text: string, number = 0): Directive => ({
  ...directive,
  id: `${text}/${number}`,
  notice: text,
  action: { verbs: ["do"], text },
  assignees: [
    { agency: null, role: "lead", name: text, mention: text },
    { agency: null, role: "coordinating", name: text, mention: text },
  ],
  deadline: { ...(directive.deadline as NonNullable<Directive["deadline"]>), text },
  product: { kind: "plan", text },
  flags: [text],
  tracking: { status: "open", note: text },
});

export const hostileNotice = (text: string): Notice => ({
  ...notice,
  id: text,
  number: text,
  file: text,
  url: `javascript:alert(1)//${text}`,
});
