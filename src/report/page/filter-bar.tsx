import { useSignal } from "@preact/signals";
import { bandLimits, type Filters, soonDays } from "../view/filters.js";
import { bodies, data, flags } from "./data.js";
import { clearFilters, filterBy, filtered, filters, rows } from "./state.js";
import { Totals } from "./totals.js";

type Options = readonly (readonly [value: string, name: string])[];

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const roleOptions: Options = [
  ["", "Any role"],
  ["lead", "Lead"],
  ["coordinating", "Partner"],
  ["supervising", "Supervising"],
];

const dueOptions: Options = [
  ["", "Any time"],
  ["overdue", "Overdue"],
  ["soon", `In ${soonDays} days`],
  ["month", "In 30 days"],
  ["between", "Between …"],
  ["undated", "On no day"],
];

const statusOptions: Options = [
  ["", "Any"],
  ["open", "Open"],
  ["in-progress", "In progress"],
  ["done", "Done"],
  ["cancelled", "Cancelled"],
];

const bandOptions: Options = [
  ["", "Any"],
  ["low", `Below ${percent(bandLimits.low[1])}`],
  ["middle", `${percent(bandLimits.middle[0])} to ${percent(bandLimits.middle[1])}`],
  ["high", `${percent(bandLimits.high[0])} or more`],
];

const reviewOptions: Options = [
  ["", "Any"],
  ["none", "Not reviewed"],
  ["accepted", "Accepted"],
  ["edited", "Corrected"],
  ["rejected", "Rejected"],
];

const noticeOptions: Options = [
  ["", `All ${data.register.notices.length}`],
  ...data.register.notices.map(
    ({ id, number, date }) => [id, [number ?? id, date].filter(Boolean).join(", ")] as const,
  ),
];

const agencyOptions: Options = [
  ["", "All bodies"],
  ...bodies.map(({ key, name, rows: own }) => [key, `${name} (${own})`] as const),
];

const flagOptions: Options = [["", "Any"], ...flags.map((flag) => [flag, flag.replaceAll("-", " ")] as const)];

function Choice({ name, label, options }: { name: keyof Filters; label: string; options: Options }) {
  const value = filters.value[name];
  // The address may name what this register does not have: that is shown, and finds nothing.
  const all = options.some(([one]) => one === value) ? options : [...options, [value, value] as const];
  return (
    <div class={`field by-${name}${value === "" ? "" : " set"}`}>
      <label for={`by-${name}`}>{label}</label>
      <select id={`by-${name}`} value={value} onChange={(event) => filterBy({ [name]: event.currentTarget.value })}>
        {all.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function DayField({ name, label }: { name: "from" | "to"; label: string }) {
  return (
    <div class="field set">
      <label for={`by-${name}`}>{label}</label>
      <input
        id={`by-${name}`}
        type="date"
        value={filters.value[name]}
        onChange={(event) => filterBy({ [name]: event.currentTarget.value })}
      />
    </div>
  );
}

const howMany = (shown: number, all: number): string =>
  shown === all
    ? `All ${all.toLocaleString("en")} tasks`
    : `${shown.toLocaleString("en")} of ${all.toLocaleString("en")} tasks`;

export function FilterBar() {
  const isOpen = useSignal(false);
  const { list, took } = filtered.value;
  const set = Object.values(filters.value).filter((value) => value !== "").length;
  return (
    <search class="filters" data-open={isOpen.value} data-took={took.toFixed(2)}>
      <div class="field by-text">
        <label for="search">Search</label>
        <input
          type="search"
          id="search"
          placeholder="Words of the task, a body, a number"
          value={filters.value.text}
          onInput={(event) => filterBy({ text: event.currentTarget.value }, "same")}
        />
      </div>
      <button
        type="button"
        class="more"
        aria-expanded={isOpen.value}
        aria-controls="choices"
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        Filters{set === 0 ? "" : ` (${set})`}
      </button>
      <div class="choices" id="choices">
        <Choice name="agency" label="Agency" options={agencyOptions} />
        <Choice name="role" label="Role" options={roleOptions} />
        <Choice name="notice" label="Notice" options={noticeOptions} />
        <Choice name="due" label="Due" options={dueOptions} />
        {filters.value.due === "between" && (
          <>
            <DayField name="from" label="From" />
            <DayField name="to" label="To" />
          </>
        )}
        <Choice name="status" label="Status" options={statusOptions} />
        <Choice name="flag" label="Flag" options={flagOptions} />
        <Choice name="confidence" label="Confidence" options={bandOptions} />
        <Choice name="review" label="Review" options={reviewOptions} />
      </div>
      <div class="answer">
        <p role="status" class="count">
          {howMany(list.length, rows.value.length)}
        </p>
        <button type="button" class="clear" onClick={clearFilters} disabled={set === 0}>
          Clear
        </button>
        <Totals />
      </div>
    </search>
  );
}
