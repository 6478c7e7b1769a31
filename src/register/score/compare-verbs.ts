/** A verb without its inflection, and without the difference between -ise and -ize. */
const stemOf = (verb: string): string =>
  verb
    .toLowerCase()
    .replace(/isation/, "ization")
    .replace(/is(e|ed|es|ing)$/, "iz$1")
    .replace(/(ying|ied|ies)$/, "y")
    .replace(/(ing|ed|es|s|e)$/, "")
    .replace(/([^aeiou])\1$/, "$1");

/** The main verb found is one of those that gold accepts, whatever its inflection. */
export const sameVerb = (found: string | undefined, wanted: readonly string[]): boolean =>
  found !== undefined && wanted.some((verb) => stemOf(verb) === stemOf(found));
