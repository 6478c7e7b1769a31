import type { DictionaryFile } from "../schema/dictionary.js";
import type { Issue } from "../schema/issues.js";

/** The built-in dictionary has 373 entries, and 435 bodies with those of its places. */
const mostEntries = 20_000;
const mostOfFamilies = 100_000;

/** What makes a dictionary too large to be checked body against body; nothing else is asked of it then. */
export function sizeIssues({ agencies, places, families }: DictionaryFile): Issue[] {
  const lists = Object.entries({ agencies, places, families });
  const long = lists.filter(([, list]) => list.length > mostEntries);
  if (long.length > 0)
    return long.map(([key, list]) => ({
      path: [key],
      message: `has ${list.length} entries; a dictionary may have ${mostEntries}`,
    }));
  const made = places.length * families.length;
  if (made <= mostOfFamilies) return [];
  const message = `would make ${made} bodies of ${places.length} places; a dictionary may have ${mostOfFamilies}`;
  return [{ path: ["families"], message }];
}
