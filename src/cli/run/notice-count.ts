import type { Directive } from "../../schema/register.js";

/** How many notices an answer is about: all, or where bodies are asked for (`agency`) those in which they have tasks. */
export const noticeCount = (
  ids: readonly string[],
  rows: readonly { readonly directive: Directive }[],
  agency: readonly string[],
): number => new Set(agency.length === 0 ? ids : rows.map(({ directive }) => directive.notice)).size;
