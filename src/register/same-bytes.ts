import type { Notice } from "../schema/register.js";

/** Notices whose files hold the same bytes as an earlier one of another id, each behind that one. */
export function sameBytes<T extends { readonly notice: Notice }>(notices: readonly T[]): [T, T][] {
  const first = new Map<string, T>();
  const seen = new Set<string>();
  return notices.flatMap((one): [T, T][] => {
    const { id, sha256 } = one.notice;
    const earlier = first.get(sha256) ?? one;
    first.set(sha256, earlier);
    if (seen.has(id) || earlier.notice.id === id) return [];
    seen.add(id);
    return [[earlier, one]];
  });
}
