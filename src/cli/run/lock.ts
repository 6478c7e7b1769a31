/** A readers–writer lock: any number of works together, or one alone. */
export interface Lock {
  readonly together: <T>(work: () => Promise<T>) => Promise<T>;
  /** Begins when all that has begun is done; nothing else begins before it is. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export function readersWriterLock(): Lock {
  const underWay = new Set<Promise<unknown>>();
  /** Of those alone; one of them may be under way, the others wait for it. */
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async together(work) {
      while (count > 0) await last;
      const own = work();
      underWay.add(own);
      try {
        return await own;
      } finally {
        underWay.delete(own);
      }
    },
    alone(work) {
      count += 1;
      const own = last.then(() => Promise.allSettled(underWay)).then(work);
      last = own
        .catch(() => undefined)
        .finally(() => {
          count -= 1;
        });
      return own;
    },
  };
}
