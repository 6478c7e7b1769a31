import { soonDays } from "../view/filters.js";
import { indicatorsOf } from "../view/indicators.js";
import { filterBy, listed, today } from "./state.js";

/** How the rows that are shown stand; what can be filtered by is a button. */
export function Totals() {
  const { assigned, dated, soon, overdue, done } = indicatorsOf(listed.value, today.value);
  return (
    <ul class="totals" aria-label="How the tasks shown stand">
      <li>
        <b>{assigned}</b> assigned
      </li>
      <li>
        <b>{dated}</b> dated
      </li>
      <li class="soon">
        <button type="button" onClick={() => filterBy({ due: "soon" })}>
          <b>{soon}</b> due in {soonDays} days
        </button>
      </li>
      <li class="late">
        <button type="button" onClick={() => filterBy({ due: "overdue" })}>
          <b>{overdue}</b> overdue
        </button>
      </li>
      <li class="done">
        <button type="button" onClick={() => filterBy({ status: "done" })}>
          <b>{done}</b> done
        </button>
      </li>
    </ul>
  );
}
