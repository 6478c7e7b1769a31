/** Words that name nothing: articles, pronouns, prepositions, conjunctions, auxiliaries. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those such same other another each every all both some any no not " +
    "it its they them their he his she her we our us who which what whose " +
    "of to in on at by for from with within without before after until till under over into onto about as per via than " +
    "and or but so while when where if then also only even very more most less least soon now again further " +
    "be is are was were been being has have had do does did can could may might must shall should will would " +
    "one well properly there here out up down off"
  ).split(" "),
);
