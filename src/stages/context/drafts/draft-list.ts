import type { Draft } from "../../../model/draft.js";
import { sameBodies } from "../../../model/mention.js";
import type { Fragment } from "../../clauses/times/fragments.js";

/** The draft with the deadline of a fragment behind it. */
export const withFragment = (draft: Draft, { times, rule }: Fragment): Draft => ({
  ...draft,
  times,
  carried: { from: "fragment", rule, times },
});

/** "All of these are to be completed before October 10": what the last lead has to do and has no time of its own takes this one. */
export function dateList(drafts: Draft[], fragment: Fragment): void {
  const last = drafts.at(-1);
  if (last === undefined) return;
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft;
    // What an earlier such sentence has dated ends the list: no list is walked through twice.
    if (!sameBodies(draft.lead, last.lead) || draft.carried?.rule === fragment.rule) return;
    if (draft.times.length === 0 || draft.carried !== null) drafts[at] = withFragment(draft, fragment);
  }
}

/** "Both in the fourth quarter.": what the sentence before asks and gives no time of its own takes this one. */
export function dateSentence(drafts: Draft[], fragment: Fragment): void {
  const last = drafts.at(-1);
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft;
    // What an earlier such sentence has dated is not walked through again.
    const isDated = draft !== last && draft.carried?.rule === fragment.rule;
    if (draft.sentence.start !== last?.sentence.start || isDated) return;
    if (draft.times.length === 0 || draft.carried !== null) drafts[at] = withFragment(draft, fragment);
  }
}

/**
 * The directives of a sentence while it is read. What dates several of them is noted and done once in the end, so that a
 * sentence with a thousand directives and a thousand fragments is not walked through a thousand times.
 */
export class DraftList {
  readonly #drafts: Draft[] = [];
  /** The last fragment that holds for the whole sentence, and the index up to which it holds. */
  #whole: { readonly fragment: Fragment; readonly to: number } | null = null;
  /** Up to here a covering fragment has dated what had no time. */
  #covered = 0;

  get size(): number {
    return this.#drafts.length;
  }

  get last(): Draft | undefined {
    return this.#drafts.at(-1);
  }

  add(drafts: readonly Draft[]): void {
    for (const draft of drafts) this.#drafts.push(draft);
  }

  /** The deadline of a fragment: of the last directive, or of all that have none of their own. */
  date(fragment: Fragment): void {
    const last = this.#drafts.length - 1;
    const draft = this.#drafts[last];
    if (draft === undefined) return;
    this.#drafts[last] = withFragment(draft, fragment);
    if (fragment.reach === "sentence" || fragment.reach === "list") this.#whole = { fragment, to: last };
    else if (this.#whole !== null && this.#whole.to > last) this.#whole = { ...this.#whole, to: last };
  }

  /** "…, both to be done this year": what stands before and has no time takes this one. */
  cover(fragment: Fragment): void {
    for (let at = Math.max(this.#covered, this.#whole?.to ?? 0); at < this.#drafts.length; at++) {
      const draft = this.#drafts[at] as Draft;
      if (draft.times.length === 0) this.#drafts[at] = withFragment(draft, fragment);
    }
    this.#covered = this.#drafts.length;
  }

  /** In the order of the text, each with its deadline. */
  all(): readonly Draft[] {
    const whole = this.#whole;
    if (whole === null) return this.#drafts;
    return this.#drafts.map((draft, at) => {
      const isOpen = at < whole.to && (draft.times.length === 0 || draft.carried !== null);
      return isOpen ? withFragment(draft, whole.fragment) : draft;
    });
  }
}
