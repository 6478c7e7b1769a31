import { savePatch, saveRegister } from "./download.js";
import { discardAll, isFull, isLasting, isUnsaved, work } from "./reviews.js";

const rowsOf = (number: number): string => `${number} ${number === 1 ? "row" : "rows"}`;

function discard(): void {
  const count = rowsOf(work.value.size);
  if (window.confirm(`Take back everything that was done with ${count} in this page?`)) discardAll();
}

/** How safe what was typed is. */
function Keeping({ reviews, forms }: { readonly reviews: number; readonly forms: number }) {
  const done = `${rowsOf(reviews)} reviewed${forms === 0 ? "" : `, ${forms} unfinished`}`;
  if (isLasting && !isFull.value) {
    return (
      <>
        {done}; {isUnsaved.value ? "kept in this browser" : "saved"}
      </>
    );
  }
  const reason = isFull.value ? "This browser has no space left for this page" : "This browser keeps nothing for files";
  return (
    <strong>
      {done}. {reason}: save before you close it.
    </strong>
  );
}

export function SaveMenu() {
  const entries = [...work.value.values()];
  const reviews = entries.filter(({ review }) => review !== undefined).length;
  return (
    <div class="save">
      <p role="status">
        {entries.length === 0 ? (
          ""
        ) : (
          <Keeping reviews={reviews} forms={entries.filter(({ form }) => form !== undefined).length} />
        )}
      </p>
      <button
        type="button"
        onClick={savePatch}
        disabled={reviews === 0}
        title="For: directives update register.yaml --review reviews.json"
      >
        Save reviews
      </button>
      <button type="button" onClick={saveRegister} title="The whole register as JSON, with the reviews in it">
        Save register
      </button>
      <button type="button" onClick={discard} disabled={entries.length === 0}>
        Discard
      </button>
    </div>
  );
}
