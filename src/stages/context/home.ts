import type { Introduced } from "../../grammar/agencies/context.js";
import { bodyMention, readPlaceList } from "../../grammar/agencies/places.js";
import { tokenize } from "../../grammar/tokenize.js";
import type { ReadingContext } from "./inputs.js";

/**
 * What "the Province" or "the City" stands for in a notice whose title names one place ("Conclusions … at the working
 * session with leaders of Tuyen Quang Province"); empty where it names none, or several.
 */
export function homeForms({
  text,
  blocks,
  index,
  date,
}: Omit<ReadingContext, "introduced">): Map<string, readonly Introduced[]> {
  const found = new Map<string, { form: string; body: Introduced }>();
  for (const block of blocks.filter(({ kind }) => kind === "title")) {
    const tokens = tokenize(text, block.start, block.end);
    const context = { text, tokens, index, date, introduced: new Map() };
    for (let at = 0; at < tokens.length; ) {
      const list = readPlaceList(context, at);
      for (const match of list?.places ?? []) {
        const body = bodyMention(context, match, null);
        const form = match.place.unit === "city" ? "City" : "Province";
        if (body !== null) found.set(body.agency ?? body.name, { form, body });
      }
      at = list?.next ?? at + 1;
    }
  }
  const [home] = found.values();
  return found.size === 1 && home !== undefined ? new Map([[home.form, [home.body]]]) : new Map();
}
