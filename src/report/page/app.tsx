import { AgenciesView } from "./agencies-view.js";
import { FilterBar } from "./filter-bar.js";
import { Header } from "./header.js";
import { view } from "./state.js";
import { TasksView } from "./tasks-view.js";
import { TimelineView } from "./timeline-view.js";

const screens = { tasks: TasksView, timeline: TimelineView, agencies: AgenciesView } as const;

export function App() {
  const Screen = screens[view.value];
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        Skip to the tasks
      </button>
      <Header />
      <FilterBar />
      <main id="main" tabIndex={-1} class={`screen ${view.value}`}>
        <Screen />
      </main>
    </>
  );
}

/** No link: the address holds the filter. */
function skip(): void {
  document.getElementById("main")?.focus();
}
