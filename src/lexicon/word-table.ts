/** A table that is looked up with words of a notice: no prototype, so that "constructor" is in none. */
export const wordTable = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, entries);
