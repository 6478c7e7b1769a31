import { useLayoutEffect, useRef } from "preact/hooks";
import type { ViewRow } from "../view/row.js";
import { mark, undo, work } from "./reviews.js";
import { chosen, listed, show } from "./state.js";
import { TaskItem } from "./task-item.js";
import { useVirtualList } from "./virtual-list.js";

const page = 8;

/** Where a key leads from an item; null for keys that lead nowhere. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  j: (at) => at + 1,
  k: (at) => at - 1,
  PageDown: (at) => at + page,
  PageUp: (at) => at - page,
  Home: () => 0,
  End: (_, last) => last,
};

const deeds: Readonly<Record<string, (row: ViewRow) => void>> = {
  a: ({ directive }) => mark(directive, "accepted"),
  r: ({ directive }) => mark(directive, "rejected"),
  u: ({ directive }) => undo(directive.id),
  e: () => document.getElementById("correct")?.click(),
  Enter: () => document.getElementById("row-title")?.focus(),
};

const choose = (row: ViewRow | undefined, entry: "new" | "same"): void => {
  if (row !== undefined) show({ row: row.directive.id }, entry);
};

export function TaskList() {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = listed.value;
  const at = rows.findIndex(({ directive }) => directive.id === chosen.value);
  const list = useVirtualList({
    count: rows.length,
    scroller: () => scroller.current,
    estimate: 92,
    keyOf: (index) => rows[index]?.directive.id ?? String(index),
    pinned: at,
  });
  useLayoutEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: "auto" });
  }, [at, list]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    const row = rows[at];
    if (step !== undefined) {
      const last = rows.length - 1;
      choose(rows[Math.max(0, Math.min(last, step(at, last)))], "same");
    } else if (row !== undefined && deeds[event.key] !== undefined) deeds[event.key]?.(row);
    else return;
    event.preventDefault();
  };

  if (rows.length === 0) return <p class="nothing">No task fits the filters.</p>;
  return (
    <div
      class="list"
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label="Tasks"
      aria-describedby="keys"
      aria-activedescendant={at < 0 ? undefined : `task-${at}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" class="run" style={{ height: `${list.getTotalSize()}px` }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys, as a listbox does
            // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus, and names the active item
            <div
              key={key}
              id={`task-${index}`}
              role="option"
              aria-selected={index === at}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              class={`item${row.directive.review === "rejected" ? " rejected" : ""}`}
              ref={list.measureElement}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => choose(row, "new")}
            >
              <TaskItem row={row} isUnfinished={work.value.get(row.directive.id)?.form !== undefined} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
