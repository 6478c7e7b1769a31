import type { IndexPair } from "./index-pair.js";

export const indices = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Which rows of two lists have found their partner. */
export class Taken {
  readonly #old = new Set<number>();
  readonly #new = new Set<number>();
  readonly #counts: { readonly old: number; readonly new: number };

  constructor(old: readonly unknown[], fresh: readonly unknown[]) {
    this.#counts = { old: old.length, new: fresh.length };
  }

  add(pairs: readonly IndexPair[]): void {
    for (const pair of pairs) {
      this.#old.add(pair.old);
      this.#new.add(pair.new);
    }
  }

  oldLeft(): number[] {
    return indices(this.#counts.old).filter((at) => !this.#old.has(at));
  }

  newLeft(): number[] {
    return indices(this.#counts.new).filter((at) => !this.#new.has(at));
  }
}
