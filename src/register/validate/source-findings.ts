import type { Issue } from "../../schema/issues.js";
import type { Notice } from "../../schema/register.js";
import type { Finding } from "../finding.js";
import { hasFormerPlace } from "../flags.js";
import { findingsOf, type Parts, type Placed } from "./rule.js";
import { type SearchedText, type Source, searched } from "./source.js";
import { sourceRules } from "./source-rules.js";

/** The notices' files by the notices' ids, and whether all of them must be there. */
export interface Sources {
  readonly byNotice: ReadonlyMap<string, Source>;
  readonly areRequired: boolean;
}

const error = (code: string, path: Issue["path"], message: string): Finding => ({
  severity: "error",
  code,
  path,
  message,
});

type ReadSource = Extract<Source, { state: "read" }>;

/** Whether the file at hand is the text itself that was made of the document. */
const isMadeText = ({ textSha256 }: Notice, source: ReadSource): boolean =>
  textSha256 !== undefined && source.textSha256 === undefined && source.sha256 === textSha256;

/** Whether the file is the one that was read. Of another one nothing is told: a register may name any file. */
const isOwn = (notice: Notice, source: ReadSource): boolean =>
  source.sha256 === notice.sha256 || isMadeText(notice, source);

function ofNotice({ value, index }: Placed<Notice>, source: Source): Finding[] {
  const { file, sha256, textSha256 } = value;
  const path = ["notices", index, "file"];
  if (source.state === "unreadable") return [error("UNREADABLE-SOURCE", path, source.message)];
  if (source.state === "absent") {
    const message =
      file === null
        ? "the notice was read from standard input; write the name of its file here, to have its rows checked"
        : `${JSON.stringify(file)} is not among the sources; correct the path, or add the file`;
    return [error("MISSING-SOURCE", path, message)];
  }
  if (isMadeText(value, source)) return [];
  if (source.sha256 === sha256) {
    if (source.textSha256 === textSha256) return [];
    const message = `the text that is made of ${source.file} is no longer the one that the notice was read from, though its bytes are the same; extract it again`;
    return [error("TEXT-CHANGED", ["notices", index, textSha256 === undefined ? "sha256" : "textSha256"], message)];
  }
  const message = `${source.file} has other bytes than when the notice was read, so that its rows were not checked against it; restore it, or extract it again`;
  return [error("SOURCE-CHANGED", ["notices", index, "sha256"], message)];
}

const shownAtMost = 3;

/** Sources that need not be there are named together: it is said once that nothing could be checked against them. */
function notAtHand(notices: readonly Placed<Notice>[], total: number): Finding[] {
  if (notices.length === 0) return [];
  const names = notices.slice(0, shownAtMost).map(({ value: { id, file } }) => file ?? `${id}, from standard input`);
  const more = notices.length > shownAtMost ? ", …" : "";
  const message = `${notices.length} of ${total} sources not at hand (${names.join("; ")}${more}): quotes not checked against them; name their folder with --sources`;
  return [{ severity: "info", code: "MISSING-SOURCE", message, path: [] }];
}

/** What is wrong between a register and the files that its notices were read from. */
export function sourceFindings({ notices, directives }: Parts, { byNotice, areRequired }: Sources): Finding[] {
  const sourceOf = ({ value }: Placed<Notice>): Source => byNotice.get(value.id) ?? { state: "absent" };
  const isExcused = (notice: Placed<Notice>): boolean => !areRequired && sourceOf(notice).state === "absent";
  const texts = new Map<string, SearchedText>();
  for (const notice of notices) {
    const source = sourceOf(notice);
    if (source.state === "read" && isOwn(notice.value, source)) texts.set(notice.value.id, searched(source));
  }
  return [
    ...notAtHand(notices.filter(isExcused), notices.length),
    ...notices.flatMap((notice) => (isExcused(notice) ? [] : ofNotice(notice, sourceOf(notice)))),
    ...directives.flatMap(({ value, index }) => {
      const text = texts.get(value.notice);
      return text === undefined || hasFormerPlace(value)
        ? []
        : findingsOf(sourceRules, value, text, ["directives", index]);
    }),
  ];
}
