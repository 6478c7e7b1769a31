import {
  anchorDays,
  boundCues,
  cardinals,
  monthParts,
  months,
  ordinals,
  periodEdges,
  periodicAdverbs,
  regularWords,
  relativeSteps,
  weekdays,
  yearParts,
} from "./time-words.js";

/**
 * Every word that a time expression can begin with; the others, most of a text, need no reader of times. A test holds that
 * none is missing.
 */
export const timeOpeners: ReadonlySet<string> = new Set([
  ...[months, ordinals, cardinals, weekdays, periodicAdverbs].flatMap(Object.keys),
  ...[monthParts, yearParts, periodEdges, anchorDays, relativeSteps].flatMap((table) => [...table.keys()]),
  ...regularWords,
  ...boundCues.flatMap(({ words }) => words.slice(0, 1)),
  ..."every each once twice between as regular routine recurring semi the quarter q half h year month coming following remaining noon midnight".split(
    " ",
  ),
]);
