/** A full stop after these ends no sentence. */
export const neverFinal: ReadonlySet<string> = new Set(
  "no nos mr mrs ms dr prof st art arts sec vol vs e.g i.e f gen col hon jan feb mar apr jun jul aug sep sept oct nov dec q p pp ref tel approx viz cf fig".split(
    " ",
  ),
);

/** A full stop after these ends a sentence only where the next word begins one. */
export const sometimesFinal: ReadonlySet<string> = new Set("etc a.m p.m u.s u.k u.n inc ltd co corp e.u".split(" "));

/** Words that begin a sentence more often than they continue one. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  "The This These Those They It He She In On At For To From By Before After Within During Under Regarding Each Every All No Ministries Localities Provinces If When While As And But However Moreover".split(
    " ",
  ),
);
