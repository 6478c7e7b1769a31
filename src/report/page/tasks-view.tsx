import { NoticeText } from "./notice-text.js";
import { RowCard } from "./row-card.js";
import { chosenRow } from "./state.js";
import { TaskList } from "./task-list.js";

/** The list, and beside it the chosen row above its notice; on a narrow screen one or the other. */
export function TasksView() {
  const row = chosenRow.value;
  return (
    <div class="desk" data-open={row !== null}>
      <section class="tasks" aria-label="List of tasks">
        <TaskList />
        <p class="keys" id="keys">
          <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>a</kbd> accept, <kbd>r</kbd> reject, <kbd>e</kbd> correct, <kbd>u</kbd>{" "}
          undo, <kbd>Enter</kbd> to the row
        </p>
      </section>
      <div class="side">
        {row === null ? (
          <p class="hint">Choose a task, or a number in the text, to see where the notice says so.</p>
        ) : (
          <RowCard key={row.directive.id} row={row} />
        )}
        <NoticeText />
      </div>
    </div>
  );
}
