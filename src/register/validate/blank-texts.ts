import type { Issue, Path } from "../../schema/issues.js";

interface Text {
  readonly path: Path;
  /** Nothing is wrong with a text that is left out. */
  readonly text: string | null | undefined;
}

/** Texts that stand there and say nothing. */
export const blankTexts = (texts: readonly Text[]): Issue[] =>
  texts.flatMap(({ path, text }) =>
    text?.trim() === "" ? [{ path, message: "is blank; write the words, or extract the notice again" }] : [],
  );
