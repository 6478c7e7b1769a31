import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useMemo, useReducer } from "preact/hooks";

export interface VirtualListOptions {
  readonly count: number;
  readonly scroller: () => HTMLElement | null;
  /** In pixels, before an item was measured. */
  readonly estimate: number;
  readonly keyOf: (index: number) => string;
  /** An item that is always there, wherever the list is scrolled to; -1 for none. */
  readonly pinned: number;
}

/** Lays out only those items of a long list that can be seen. */
export function useVirtualList({ count, scroller, estimate, keyOf, pinned }: VirtualListOptions) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: scroller,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const seen = defaultRangeExtractor(range);
      return pinned < 0 || seen.includes(pinned) ? seen : [...seen, pinned].sort((a, b) => a - b);
    },
  };
  const list = useMemo(() => new Virtualizer<HTMLElement, HTMLElement>(options), []);
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  return list;
}
