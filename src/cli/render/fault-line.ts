import type { Fault } from "../../register/score/faults.js";
import type { Paint } from "./paint.js";

const longest = 90;

/** Cut between characters. */
const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
};

const listed = (ids: readonly string[]): string => `[${ids.join(", ")}]`;

/** `{due: 2025-06-30}`: the fields named that hold something; `none` where there are none. */
function stated<T extends object>(value: T | null, fields: readonly (keyof T & string)[]): string {
  const parts = value === null ? [] : fields.flatMap((key) => (value[key] == null ? [] : [`${key}: ${value[key]}`]));
  return parts.length === 0 ? "none" : `{${parts.join(", ")}}`;
}

interface Difference {
  readonly want: string;
  readonly got: string;
}

const terms = ["due", "start", "event", "repeat"] as const;
const noticeData = ["number", "date", "issuer", "chair"] as const;

function differenceIn(fault: Fault): Difference | null {
  switch (fault.field) {
    case "missed":
    case "spurious":
      return null;
    case "lead": {
      const others = fault.orWant === undefined ? "" : ` or ${listed(fault.orWant)}`;
      return { want: listed(fault.want) + others, got: listed(fault.got) };
    }
    case "coordinating":
    case "verb":
      return { want: listed(fault.want), got: listed(fault.got) };
    case "deadline":
      return { want: stated(fault.want, [...terms, "loose"]), got: stated(fault.got, terms) };
    case "notice":
      return { want: stated(fault.want, noticeData), got: stated(fault.got, noticeData) };
  }
}

/** `seeds/004.txt:6: lead: review the rates | want [a] got [b]`. `path` is the notice's. */
export function faultLine(fault: Fault, path: string, paint: Paint): string {
  const words = "text" in fault ? ` ${paint.plain(shorten(fault.text))}` : "";
  const head = `${paint.place(`${path}:${fault.line}:`)} ${paint.warning(`${fault.field}:`)}${words}`;
  const difference = differenceIn(fault);
  if (difference === null) return head;
  const { want, got } = difference;
  return `${head} ${paint.dim("|")} want ${paint.added(want)} got ${paint.removed(got)}`;
}
