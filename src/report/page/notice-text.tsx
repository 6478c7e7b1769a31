import { computed } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import type { Span } from "../../model/span.js";
import type { Directive, Notice } from "../../schema/register.js";
import type { ReportText } from "../data.js";
import { standsIn } from "../places.js";
import { type ActionSpan, markedIn, type Segment, segmentsOf } from "../view/segments.js";
import { data, numbers } from "./data.js";
import { isNarrow, noticeLines, sought } from "./notice-places.js";
import { chosen, chosenRow, filters, listed, register, show } from "./state.js";
import { Words } from "./words.js";

/** The notice beside the list: of the chosen row, else of the filter, else of the first row. */
const noticeId = computed(
  () =>
    chosenRow.value?.directive.notice ??
    (filters.value.notice || listed.value[0]?.directive.notice || (data.register.notices[0]?.id ?? "")),
);

const notice = computed<Notice | undefined>(() => data.register.notices.find(({ id }) => id === noticeId.value));

const own = computed<readonly Directive[]>(() =>
  register.value.directives.filter((row) => row.notice === noticeId.value),
);

const fieldNames = {
  lead: "lead",
  coordinating: "partner",
  supervising: "supervising body",
  deadline: "deadline",
  product: "product",
} as const;

function classesOf({ kinds, rows, places }: Segment, at: number): string {
  const isIn = sought.value !== null && sought.value.start <= at && at < sought.value.end;
  return [
    ...kinds,
    ...(rows.length > 0 ? ["action"] : []),
    ...(rows.some((index) => own.value[index]?.id === chosen.value) ? ["current"] : []),
    ...places.flatMap(({ field, inherited }) => ["part", field, ...(inherited ? ["inherited"] : [])]),
    ...(isIn ? ["sought"] : []),
  ].join(" ");
}

const titleOf = ({ places }: Segment): string | undefined =>
  places.length === 0
    ? undefined
    : places.map(({ field, inherited }) => `${fieldNames[field]}${inherited ? ", carried over" : ""}`).join("; ");

const choose = (row: Directive | undefined): void => {
  if (row !== undefined) show({ row: row.id });
};

/** The number of a row before its words; it chooses the row. */
function RowNumber({ row }: { readonly row: Directive | undefined }) {
  if (row === undefined) return null;
  const isChosen = row.id === chosen.value;
  return (
    <button
      type="button"
      class="number"
      aria-pressed={isChosen}
      aria-label={`Task ${numbers.get(row.id)}`}
      onClick={() => choose(row)}
    >
      {numbers.get(row.id)}
    </button>
  );
}

function Line({
  line,
  number,
  segments,
  text,
}: {
  line: Span;
  number: number;
  segments: readonly Segment[];
  text: string;
}) {
  return (
    <p class="line" data-line={number}>
      <span class="gutter" aria-hidden="true">
        {number}
      </span>
      <bdi>
        {line.start === line.end && " "}
        {segments.map((segment) => (
          <span key={segment.start}>
            {segment.begins.map((index) => (
              <RowNumber key={index} row={own.value[index]} />
            ))}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the number before it does the same by keyboard */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the number before it does the same by keyboard */}
            <span
              class={classesOf(segment, segment.start)}
              title={titleOf(segment)}
              data-start={segment.start}
              onClick={segment.rows.length === 0 ? undefined : () => choose(own.value[segment.rows[0] ?? -1])}
            >
              <Words text={text.slice(segment.start, segment.end)} />
            </span>
          </span>
        ))}
      </bdi>
    </p>
  );
}

function Lines({ id, source }: { readonly id: string; readonly source: ReportText }) {
  const actions = own.value.flatMap((row, index): ActionSpan[] =>
    standsIn(row, source.text) ? [{ index, start: row.source.start, end: row.source.end }] : [],
  );
  const marked = { marks: source.marks, actions, places: data.places[chosen.value] ?? [] };
  return (
    <>
      {noticeLines(id).map((line, at) => (
        <Line
          key={line.start}
          line={line}
          number={at + 1}
          segments={segmentsOf(line, markedIn(line, marked))}
          text={source.text}
        />
      ))}
    </>
  );
}

function Legend() {
  return (
    <p class="legend">
      <span class="action">task</span> <span class="agency">body</span> <span class="deadline">deadline</span>{" "}
      <span class="reference">document</span> <span class="part inherited">carried over</span>
    </p>
  );
}

/** A notice as it was read, or that it is not in this file. */
export function NoticeText() {
  const one = notice.value;
  const source = data.texts[noticeId.value];
  const row = chosenRow.value?.directive;
  useLayoutEffect(() => {
    if (row === undefined) return;
    // On a narrow screen the row stands above its notice, and is what was asked for.
    if (isNarrow()) window.scrollTo(0, 0);
    else document.querySelector(`.notice [data-start="${row.source.start}"]`)?.scrollIntoView({ block: "center" });
  }, [row?.id]);
  if (one === undefined) return null;
  return (
    <section class="notice" aria-label={`Text of ${one.number ?? one.id}`}>
      <header>
        <h2>
          <Words text={[one.number ?? one.id, one.date].filter(Boolean).join(", ")} />
        </h2>
        {one.file !== null && (
          <small>
            <Words text={one.file} />
          </small>
        )}
        {source !== undefined && <Legend />}
      </header>
      {source === undefined ? (
        <div class="absent">
          <p>
            The text of this notice is not in this file: it was not at hand, or had changed, when the report was made.
          </p>
          {row !== undefined && (
            <blockquote>
              <Words text={row.action.text} />
            </blockquote>
          )}
        </div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        <section class="text" tabIndex={0} aria-label="The words of the notice">
          <Lines id={one.id} source={source} />
        </section>
      )}
    </section>
  );
}
