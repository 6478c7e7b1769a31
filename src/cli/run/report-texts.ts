import type { Dictionary } from "../../dictionary/agency.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { explainNotice } from "../../pipeline.js";
import type { ReadNotice } from "../../report/build.js";
import type { Register } from "../../schema/register.js";
import { largestText, tooLargeText } from "./largest-text.js";
import type { NoticeSources } from "./notice-texts.js";

const shownAtMost = 3;

const someOf = (names: readonly string[]): string =>
  names.length > shownAtMost ? `${names.slice(0, shownAtMost).join("; ")}; …` : names.join("; ");

export interface Texts {
  readonly notices: ReadonlyMap<string, ReadNotice>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The texts that the rows quote, as far as they are at hand and still the same. */
export function textsOf({ notices }: Register, sources: NoticeSources, dictionary: Dictionary): Texts {
  const found = new Map<string, ReadNotice>();
  const [missing, changed, tooLarge]: [string[], string[], string[]] = [[], [], []];
  for (const notice of notices) {
    const source = sources.get(notice.sha256);
    const name = notice.file ?? `${notice.id}, from standard input`;
    if (source?.state !== "read") missing.push(name);
    else if (source.sha256 !== notice.sha256) changed.push(name);
    else if (tooLargeText(source.text, largestText()) !== null) tooLarge.push(name);
    else {
      const { explanation } = explainNotice(
        { file: notice.file, text: source.text, sha256: source.sha256 },
        { dictionary },
      );
      found.set(notice.id, { text: source.text, explanation });
    }
  }
  const without = (names: readonly string[], code: string, reason: string): Diagnostic[] => {
    const message = `${names.length} of ${notices.length} notices ${reason} (${someOf(names)}): their rows are shown without the text`;
    return names.length === 0 ? [] : [{ severity: "warning", code, message }];
  };
  return {
    notices: found,
    diagnostics: [
      ...without(missing, "MISSING-SOURCE", "not at hand; name their folder with --sources"),
      ...without(changed, "SOURCE-CHANGED", "have other bytes than when they were read; run directives update"),
      ...without(tooLarge, "TOO-LARGE", "are too large to be read in the memory that Node has here"),
    ],
  };
}
