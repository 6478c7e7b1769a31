import { inRole } from "../../register/bodies.js";
import { statusOf, type ViewRow } from "../view/row.js";
import { farOff, reviewNames, statusNames, termsOf, urgencyOf } from "./when.js";
import { Words } from "./words.js";

const partnersOf = (count: number): string =>
  count === 0 ? "" : `, with ${count} ${count === 1 ? "partner" : "partners"}`;

/** What a row of the list says. */
export function TaskItem({ row, isUnfinished }: { readonly row: ViewRow; readonly isUnfinished: boolean }) {
  const { directive, notice, due } = row;
  const leads = inRole(directive, "lead");
  const status = statusOf(directive);
  return (
    <>
      <span class="line">
        <span class="lead">
          {leads.length === 0 ? <em>No lead</em> : <Words text={leads.map(({ name }) => name).join(", ")} />}
        </span>
        <span class={`due ${urgencyOf(row)}`}>
          {due === null ? <Words text={termsOf(row)} /> : due} <small>{farOff(row)}</small>
        </span>
      </span>
      <span class="task">
        {directive.flags.includes("prohibition") && <strong>must not: </strong>}
        <Words text={directive.action.text} />
      </span>
      <span class="line">
        <small class="where">
          <Words text={notice?.number ?? directive.notice} />, line {directive.source.line}
          {partnersOf(inRole(directive, "coordinating").length)}
        </small>
        <span class="tags">
          {status !== "open" && <span class={`tag ${status}`}>{statusNames[status]}</span>}
          {isUnfinished && <span class="tag unfinished">Unfinished</span>}
          {directive.review !== null && <span class={`tag ${directive.review}`}>{reviewNames[directive.review]}</span>}
          {directive.flags.length > 0 && (
            <span class="tag flags">
              {directive.flags.length} {directive.flags.length === 1 ? "flag" : "flags"}
            </span>
          )}
          <small class="confidence">{Math.round(directive.confidence * 100)}%</small>
        </span>
      </span>
    </>
  );
}
