import { signal } from "@preact/signals";
import { reviewBetween, withReviewed } from "../../register/review/reviewed.js";
import type { Directive } from "../../schema/register.js";
import type { RowReview } from "../../schema/review.js";
import type { CorrectionForm } from "../view/correction.js";
import { data } from "./data.js";
import { openStore } from "./store.js";

/** What a person did with a row in this page: decided on it, began to correct it, or both. */
interface Work {
  readonly review?: RowReview;
  readonly form?: CorrectionForm;
}

const store = openStore(data.hash);

export const isLasting = store.isLasting;

/** Something could not be kept: the browser's space for this page is full. */
export const isFull = signal(false);

const originals = new Map(data.register.directives.map((row) => [row.id, row]));

function readWork(): ReadonlyMap<string, Work> {
  const work = new Map<string, Work>();
  for (const [id, text] of store.all()) {
    try {
      if (originals.has(id)) work.set(id, JSON.parse(text));
    } catch {
      // Somebody else's entry under our name: it is left alone.
    }
  }
  return work;
}

export const work = signal<ReadonlyMap<string, Work>>(readWork());

/** What was done since the reviews were last saved to a file. */
export const isUnsaved = signal(work.value.size > 0);

function keep(id: string, { review, form }: { review: RowReview | undefined; form: CorrectionForm | undefined }): void {
  const entry: Work = { ...(review === undefined ? {} : { review }), ...(form === undefined ? {} : { form }) };
  const isEmpty = review === undefined && form === undefined;
  if (!store.put(id, isEmpty ? null : JSON.stringify(entry))) isFull.value = true;
  const next = new Map(work.value);
  if (isEmpty) next.delete(id);
  else next.set(id, entry);
  work.value = next;
  isUnsaved.value = true;
}

/** The row as its review has it. */
export const reviewedRow = (row: Directive): Directive => {
  const review = work.value.get(row.id)?.review;
  return review === undefined ? row : withReviewed(row, review.now);
};

/** Decides on a row; the row as it was takes the decision back. An unfinished correction is closed. */
export function decide(id: string, change: (original: Directive) => Directive): void {
  const original = originals.get(id);
  if (original === undefined) return;
  keep(id, { review: reviewBetween(original, change(original)) ?? undefined, form: undefined });
}

const isCorrected = (row: Directive, original: Directive): boolean =>
  original.review === "edited" || reviewBetween(original, { ...row, review: original.review }) !== null;

/** Accepts or rejects a row as it stands; a corrected row that is accepted stays a corrected one. */
export const mark = (row: Directive, review: "accepted" | "rejected"): void =>
  decide(row.id, (original) => ({
    ...row,
    review: review === "accepted" && isCorrected(row, original) ? "edited" : review,
  }));

/** Takes back what this page did with a row. */
export const undo = (id: string): void => decide(id, (original) => original);

export const formFor = (id: string): CorrectionForm | undefined => work.value.get(id)?.form;

/** Keeps what is typed into the form of a row, as it is typed; null closes the form. */
export const keepForm = (id: string, form: CorrectionForm | null): void =>
  keep(id, { review: work.value.get(id)?.review, form: form ?? undefined });

/** Every review of the page, in the order of the register. */
export const allReviews = (): RowReview[] =>
  data.register.directives.flatMap(({ id }) => work.value.get(id)?.review ?? []);

/** Takes back everything that was done in this page. */
export function discardAll(): void {
  for (const id of work.value.keys()) store.put(id, null);
  work.value = new Map();
  isUnsaved.value = false;
}

/** Another window of this file wrote. */
window.addEventListener("storage", () => {
  work.value = readWork();
});

/** Where nothing outlives the window, leaving it is asked about; a reload keeps everything all the same. */
window.addEventListener("beforeunload", (event) => {
  if ((!isLasting || isFull.value) && isUnsaved.value && work.value.size > 0) event.preventDefault();
});
