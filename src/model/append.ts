/** Adds items to a list. `push(...items)` would put each of them on the stack, which a list of a hundred thousand overflows. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
