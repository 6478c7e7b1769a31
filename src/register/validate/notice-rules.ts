import type { Issue } from "../../schema/issues.js";
import type { Notice } from "../../schema/register.js";
import { unknownAgency, unknownIssuer } from "./agencies.js";
import { blankTexts } from "./blank-texts.js";
import type { Rule } from "./rule.js";

const isAbsolute = (path: string): boolean => /^(?:[/\\]|[a-z]:[/\\])/iu.test(path);

const hashIssues = (hash: string | undefined, key: string): Issue[] =>
  hash === undefined || /^[0-9a-f]{64}$/u.test(hash)
    ? []
    : [{ path: [key], message: "is no SHA-256, 64 digits from 0 to f; extract the notice again" }];

/** What must hold in each notice. */
export const noticeRules: readonly Rule<Notice>[] = [
  {
    code: "BLANK-TEXT",
    severity: "error",
    holds: "A notice has an id, and a number, name or file that it states is not blank.",
    check: ({ id, number, chair, file }) =>
      blankTexts([
        { path: ["id"], text: id },
        { path: ["number"], text: number },
        { path: ["chair", "name"], text: chair?.name },
        { path: ["file"], text: file },
      ]),
  },
  {
    code: "BAD-SHA256",
    severity: "error",
    holds: "The hashes of a notice's file and text are 64 hexadecimal digits in lower case.",
    check: ({ sha256, textSha256 }) => [...hashIssues(sha256, "sha256"), ...hashIssues(textSha256, "textSha256")],
  },
  {
    code: "ABSOLUTE-PATH",
    severity: "warning",
    holds: "A register names files by relative paths, so that it is the same on every machine.",
    check: ({ file }) =>
      file !== null && isAbsolute(file)
        ? [{ path: ["file"], message: `"${file}" is an absolute path; write it relative to the register` }]
        : [],
  },
  {
    code: "UNKNOWN-AGENCY",
    severity: "error",
    holds: "The issuer and the chair's office stand in the dictionary, unless the issuer's id is that of another body.",
    check: ({ issuer, chair }, against) => [
      ...unknownIssuer(issuer, ["issuer"], against),
      ...unknownAgency(chair?.office ?? null, ["chair", "office"], against),
    ],
  },
];
