import type { ComponentChildren } from "preact";
import { inRole } from "../../register/bodies.js";
import type { Role } from "../../schema/register.js";
import type { Place } from "../data.js";
import { formOf } from "../view/correction.js";
import { statusOf, type ViewRow } from "../view/row.js";
import { CorrectForm } from "./correct-form.js";
import { data, numbers } from "./data.js";
import { goTo, lineOf } from "./notice-places.js";
import { formFor, keepForm, mark, undo, work } from "./reviews.js";
import { listed, show } from "./state.js";
import { farOff, reviewNames, statusNames, termsOf, urgencyOf } from "./when.js";
import { Words } from "./words.js";

/** Where a part of the row stands, if elsewhere: a button that leads there. */
function Elsewhere({ row, field }: { readonly row: ViewRow; readonly field: Place["field"] }) {
  const places = (data.places[row.directive.id] ?? []).filter((place) => place.field === field && place.inherited);
  const [first] = places;
  if (first === undefined) return null;
  return (
    <button type="button" class="elsewhere" onClick={() => goTo(first)}>
      carried over from line {lineOf(row.directive.notice, first)}
    </button>
  );
}

function Bodies({ row, part, label }: { readonly row: ViewRow; readonly part: Role; readonly label: string }) {
  const bodies = inRole(row.directive, part);
  if (bodies.length === 0 && part !== "lead") return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {bodies.length === 0 && <em>nobody is named</em>}
        {bodies.map(({ name, agency }, at) => (
          <span key={name} class={agency === null ? "unknown" : undefined}>
            {at > 0 && "; "}
            <Words text={name} />
            {agency === null && <small> (not in the dictionary)</small>}
          </span>
        ))}{" "}
        <Elsewhere row={row} field={part} />
      </dd>
    </>
  );
}

function Deadline({ row }: { readonly row: ViewRow }) {
  const { deadline } = row.directive;
  return (
    <>
      <dt>Due</dt>
      <dd>
        <span class={`due ${urgencyOf(row)}`}>
          {row.due ?? <Words text={termsOf(row)} />} <small>{farOff(row)}</small>
        </span>{" "}
        {deadline !== null && (
          <span class="quote">
            “<Words text={deadline.text} />”
          </span>
        )}{" "}
        {deadline?.repeat !== null && deadline !== null && <small>repeats: {deadline.repeat}</small>}{" "}
        <Elsewhere row={row} field="deadline" />
      </dd>
    </>
  );
}

/** Leads to the form that was opened; a form that was open before keeps the focus where it is. */
function enterForm(): void {
  const form = document.querySelector(".correct");
  form?.scrollIntoView({ block: "start" });
  form?.querySelector("input")?.focus({ preventScroll: true });
}

function Decisions({ row }: { readonly row: ViewRow }) {
  const { directive } = row;
  const { id, review } = directive;
  const isCorrecting = formFor(id) !== undefined;
  const button = (name: string, isPressed: boolean, onClick: () => void): ComponentChildren => (
    <button type="button" class={name.toLowerCase()} aria-pressed={isPressed} onClick={onClick}>
      {name}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend where the buttons say enough
    <div class="decisions" role="group" aria-label="Review">
      {button("Accept", review === "accepted", () => mark(directive, "accepted"))}
      {button("Reject", review === "rejected", () => mark(directive, "rejected"))}
      <button
        type="button"
        id="correct"
        aria-expanded={isCorrecting}
        onClick={() => {
          keepForm(id, isCorrecting ? null : formOf(directive));
          if (!isCorrecting) requestAnimationFrame(enterForm);
        }}
      >
        Correct …
      </button>
      {data.texts[directive.notice] !== undefined && (
        <button type="button" onClick={() => goTo(directive.source)}>
          Show in the notice
        </button>
      )}
      <button type="button" onClick={() => undo(id)} disabled={!work.value.has(id)}>
        Undo
      </button>
    </div>
  );
}

/** The chosen row, whole, and what a person may do with it. */
export function RowCard({ row }: { readonly row: ViewRow }) {
  const { directive, notice } = row;
  const { id, action, product, flags, review, tracking, confidence, source } = directive;
  const isListed = listed.value.some((one) => one.directive.id === id);
  return (
    <article class="card" aria-labelledby="row-title">
      <header>
        <h2 id="row-title" tabIndex={-1}>
          Task {numbers.get(id)} of <Words text={notice?.number ?? directive.notice} />
          <small>, line {source.line}</small>
        </h2>
        {review !== null && <span class={`tag ${review}`}>{reviewNames[review]}</span>}
        <button type="button" class="close" onClick={() => show({ row: "" })}>
          Close
        </button>
      </header>
      {!isListed && <p class="outside">The filters do not let this task through.</p>}
      <p class="words">
        {flags.includes("prohibition") && <strong>must not: </strong>}
        <Words text={action.text} />
      </p>
      <dl>
        <Bodies row={row} part="lead" label="Lead" />
        <Bodies row={row} part="coordinating" label="With" />
        <Bodies row={row} part="supervising" label="Directed by" />
        <Deadline row={row} />
        <dt>Verbs</dt>
        <dd>
          <Words text={action.verbs.join(", ")} />
        </dd>
        {product !== null && (
          <>
            <dt>Product</dt>
            <dd>
              <Words text={product.text} />
            </dd>
          </>
        )}
        <dt>Status</dt>
        <dd>
          {statusNames[statusOf(directive)]}
          {tracking?.updated !== undefined && <small> on {tracking.updated}</small>}
          {tracking?.note !== undefined && (
            <span>
              : <Words text={tracking.note} />
            </span>
          )}
        </dd>
        <dt>Confidence</dt>
        <dd>
          {Math.round(confidence * 100)}%
          {flags.map((flag) => (
            <span key={flag} class="tag flags">
              <Words text={flag.replaceAll("-", " ")} />
            </span>
          ))}
        </dd>
      </dl>
      <Decisions row={row} />
      {formFor(id) !== undefined && <CorrectForm directive={directive} />}
    </article>
  );
}
