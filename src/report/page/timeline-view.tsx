import { noFilters } from "../view/filters.js";
import { type Cell, type Column, type Lane, timelineOf } from "../view/timeline.js";
import { listed, show, shown, today } from "./state.js";
import { Words } from "./words.js";

const strengthOf = (due: number, most: number): number => Math.ceil((due / most) * 4);

/** Shows the tasks behind a cell. */
function open(lane: Lane, column: Column | null): void {
  const { filters } = shown.value;
  const who = lane.key === "" ? { flag: noFilters.flag } : { agency: lane.key, role: "lead" as const };
  const when =
    column === null
      ? { due: "undated" as const, from: "", to: "" }
      : { due: "between" as const, from: column.start, to: column.due };
  show({ view: "tasks", filters: { ...filters, ...who, ...when }, row: "" });
}

function Count({ lane, column, cell, most }: { lane: Lane; column: Column; cell: Cell; most: number }) {
  if (cell.due === 0) return null;
  const name = lane.lead?.name ?? "No lead";
  const late = cell.late === 0 ? "" : `, ${cell.late} overdue`;
  return (
    <button
      type="button"
      class={`cell strength-${strengthOf(cell.due, most)}${cell.late > 0 ? " late" : ""}`}
      aria-label={`${name}, ${column.name} ${column.year}: ${cell.due} due${late}`}
      title={`${cell.due} due${late}`}
      onClick={() => open(lane, column)}
    >
      {cell.due}
    </button>
  );
}

/** What falls due, by lead body and time. */
export function TimelineView() {
  const { unit, columns, lanes, most } = timelineOf(listed.value, today.value);
  if (lanes.length === 0) return <p class="nothing">No open task fits the filters.</p>;
  return (
    <div class="scroll">
      <table class="timeline">
        <caption>
          Open tasks by lead and {unit} in which they fall due, as of {today.value}; a number leads to its tasks. Red:
          overdue.
        </caption>
        <thead>
          <tr>
            <th scope="col">Lead</th>
            {columns.map(({ name, year, isNow, start }, at) => (
              <th key={start} scope="col" class={isNow ? "now" : undefined} aria-current={isNow ? "date" : undefined}>
                <small>{columns[at - 1]?.year === year ? "" : year}</small> {name}
              </th>
            ))}
            <th scope="col">No day</th>
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.key}>
              <th scope="row">{lane.lead === null ? <em>No lead</em> : <Words text={lane.lead.name} />}</th>
              {columns.map((column, at) => (
                <td key={column.start} class={column.isNow ? "now" : undefined}>
                  <Count lane={lane} column={column} cell={lane.cells[at] ?? { due: 0, late: 0 }} most={most} />
                </td>
              ))}
              <td>
                {lane.undated > 0 && (
                  <button
                    type="button"
                    class="cell undated"
                    aria-label={`${lane.lead?.name ?? "No lead"}, on no day: ${lane.undated}`}
                    onClick={() => open(lane, null)}
                  >
                    {lane.undated}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
