import { savePatch, saveRegister } from "./download.js";
import { discardAll, work } from "./reviews.js";

function discard(): void {
  const count = work.value.size === 1 ? "one task" : `${work.value.size} tasks`;
  if (window.confirm(`Take back everything that was done with ${count} in this page?`)) discardAll();
}

export function SaveMenu() {
  const entries = [...work.value.values()];
  return (
    <div class="save">
      <button
        type="button"
        onClick={savePatch}
        disabled={!entries.some(({ review }) => review !== undefined)}
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
