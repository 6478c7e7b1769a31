import { inRole } from "../../register/bodies.js";
import { noFilters } from "../view/filters.js";
import { indicatorsOf } from "../view/indicators.js";
import { statusOf, type ViewRow } from "../view/row.js";
import { data } from "./data.js";
import { filters, listed, rows, today } from "./state.js";
import { farOff, reviewNames, statusNames, termsOf, urgencyOf } from "./when.js";
import { Words } from "./words.js";

const named = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join("; ");

/** The filters that are set, in words. */
const filterWords = (): string =>
  (Object.keys(noFilters) as (keyof typeof noFilters)[])
    .filter((name) => filters.value[name] !== "")
    .map((name) => `${name}: ${filters.value[name]}`)
    .join(", ");

function PaperRow({ row }: { readonly row: ViewRow }) {
  const { directive, notice, due } = row;
  const partners = inRole(directive, "coordinating");
  const leads = inRole(directive, "lead");
  const marks = [
    ...(statusOf(directive) === "open" ? [] : [statusNames[statusOf(directive)]]),
    ...(directive.review === null ? [] : [reviewNames[directive.review]]),
  ];
  return (
    <tr>
      <td class={`due ${urgencyOf(row)}`}>
        {due ?? <Words text={termsOf(row)} />} <small>{farOff(row)}</small>
      </td>
      <td>
        {leads.length === 0 ? "–" : <Words text={named(leads)} />}
        {partners.length > 0 && (
          <small>
            {" "}
            with <Words text={named(partners)} />
          </small>
        )}
      </td>
      <td>
        {directive.flags.includes("prohibition") && <strong>must not: </strong>}
        <Words text={directive.action.text} />
        {marks.length > 0 && <small> [{marks.join(", ")}]</small>}
      </td>
      <td>
        <Words text={notice?.number ?? directive.notice} />:{directive.source.line}
      </td>
    </tr>
  );
}

/** What is printed: every row that the filters let through, as a table that runs over the pages. */
export function Paper() {
  const { assigned, dated, soon, overdue, done } = indicatorsOf(listed.value, today.value);
  const set = filterWords();
  return (
    <>
      <h1>
        <Words text={data.title} />
      </h1>
      <p>
        As of {today.value}: {listed.value.length} of {rows.value.length} tasks{set === "" ? "" : ` (${set})`};{" "}
        {assigned} assigned, {dated} dated, {soon} due soon, {overdue} overdue, {done} done.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Due</th>
            <th scope="col">Lead</th>
            <th scope="col">Task</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {listed.value.map((row) => (
            <PaperRow key={row.directive.id} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}
