import { isDay } from "../../model/calendar.js";
import { addressOf, type View, views } from "../view/address.js";
import { data } from "./data.js";
import { ReviewState } from "./review-state.js";
import { SaveMenu } from "./save-menu.js";
import { rows, show, shown, today, view } from "./state.js";
import { Words } from "./words.js";

const names: Readonly<Record<View, string>> = { tasks: "Tasks", timeline: "Timeline", agencies: "Agencies" };

const count = (number: number, one: string): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : `${one}s`}`;

function Views() {
  return (
    <nav aria-label="Views" class="views">
      {views.map((one) => (
        <a
          key={one}
          href={`#${addressOf({ ...shown.value, view: one })}`}
          aria-current={view.value === one ? "page" : undefined}
        >
          {names[one]}
        </a>
      ))}
    </nav>
  );
}

function AsOf() {
  const choose = (value: string): void => {
    if (value === "" || isDay(value)) show({ asOf: value }, "same");
  };
  return (
    <div class="as-of">
      <label for="as-of">As of</label>
      <input id="as-of" type="date" value={today.value} onInput={(event) => choose(event.currentTarget.value)} />
      <button type="button" onClick={() => choose("")} disabled={shown.value.asOf === ""}>
        {data.today === null ? "Today" : "Reset"}
      </button>
    </div>
  );
}

export function Header() {
  return (
    <header class="top">
      <div class="title">
        <h1>
          <Words text={data.title} />
        </h1>
        <p>
          {count(rows.value.length, "task")} of {count(data.register.notices.length, "notice")} <ReviewState />
        </p>
      </div>
      <Views />
      <AsOf />
      <SaveMenu />
    </header>
  );
}
