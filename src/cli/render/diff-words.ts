import type { ChangeClass } from "../../register/diff/change.js";

/** What each class is called: as a heading over its changes, and behind a change that is told under another heading. */
export const classWords: Readonly<Record<ChangeClass, { readonly heading: string; readonly also: string }>> = {
  "deadline-moved": { heading: "Deadline moved", also: "deadline moved" },
  "deadline-gained": { heading: "Deadline gained", also: "deadline gained" },
  "deadline-lost": { heading: "Deadline lost", also: "deadline lost" },
  "lead-changed": { heading: "Lead changed", also: "lead changed" },
  split: { heading: "Split", also: "split" },
  merged: { heading: "Merged", also: "merged" },
  "agency-renamed": { heading: "Agency renamed", also: "agency renamed" },
  "partners-changed": { heading: "Partners changed", also: "partners changed" },
  reworded: { heading: "Reworded", also: "reworded" },
  "details-changed": { heading: "Details changed", also: "details changed" },
  "tracking-changed": { heading: "Tracking changed", also: "tracking changed" },
  added: { heading: "Added", also: "added" },
  removed: { heading: "Removed", also: "removed" },
  unchanged: { heading: "Unchanged", also: "unchanged" },
};
