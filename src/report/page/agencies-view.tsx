import type { Filters } from "../view/filters.js";
import { soonDays } from "../view/filters.js";
import { type AgencyIndicators, indicatorsByAgency } from "../view/indicators.js";
import { listed, show, shown, today } from "./state.js";
import { Words } from "./words.js";

type Measure = Exclude<keyof AgencyIndicators, "lead" | "key">;

const measures: readonly { readonly name: Measure; readonly title: string; readonly filter: Partial<Filters> }[] = [
  { name: "assigned", title: "Assigned", filter: {} },
  { name: "dated", title: "Dated", filter: {} },
  { name: "soon", title: `Due in ${soonDays} days`, filter: { due: "soon" } },
  { name: "overdue", title: "Overdue", filter: { due: "overdue" } },
  { name: "done", title: "Done", filter: { status: "done" } },
];

const open = (key: string, filter: Partial<Filters>): void =>
  show({
    view: "tasks",
    filters: { ...shown.value.filters, ...(key === "" ? {} : { agency: key, role: "lead" }), ...filter },
    row: "",
  });

function Bar({ row, most }: { readonly row: AgencyIndicators; readonly most: number }) {
  const width = (count: number): { width: string } => ({ width: `${(100 * count) / most}%` });
  const rest = row.assigned - row.done - row.overdue - row.soon;
  return (
    <span class="bar" aria-hidden="true">
      <span class="done" style={width(row.done)} />
      <span class="late" style={width(row.overdue)} />
      <span class="near" style={width(row.soon)} />
      <span class="rest" style={width(rest)} />
    </span>
  );
}

/** Quantitative indicators: how the tasks that each body leads stand. */
export function AgenciesView() {
  const rows = indicatorsByAgency(listed.value, today.value);
  const most = Math.max(1, ...rows.map(({ assigned }) => assigned));
  if (rows.length === 0) return <p class="nothing">No task fits the filters.</p>;
  return (
    <div class="scroll">
      <table class="indicators">
        <caption>
          Tasks by the body that leads them, as of {today.value}; a task that several lead counts for each. Rejected and
          cancelled tasks are left out. A number leads to its tasks.
        </caption>
        <thead>
          <tr>
            <th scope="col">Lead</th>
            {measures.map(({ name, title }) => (
              <th key={name} scope="col" class="figure">
                {title}
              </th>
            ))}
            <th scope="col" class="share">
              <span class="legend">
                <span class="done">done</span> <span class="late">overdue</span> <span class="near">soon</span>{" "}
                <span class="rest">other</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.lead === null ? <em>No lead</em> : <Words text={row.lead.name} />}</th>
              {measures.map(({ name, title, filter }) => (
                <td key={name} class={`figure ${name}${row[name] === 0 ? " none" : ""}`}>
                  {name === "dated" || row.lead === null || row[name] === 0 ? (
                    row[name]
                  ) : (
                    <button
                      type="button"
                      aria-label={`${row.lead.name}, ${title.toLowerCase()}: ${row[name]}`}
                      onClick={() => open(row.key, filter)}
                    >
                      {row[name]}
                    </button>
                  )}
                </td>
              ))}
              <td class="share">
                <Bar row={row} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
