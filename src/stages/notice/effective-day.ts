import { dateSource } from "../../lexicon/reference-pattern.js";
import type { Block } from "../../model/block.js";
import type { Day } from "../../model/calendar.js";
import { wordsOf } from "../../model/span.js";
import { dayFrom } from "./words.js";

const verbSource =
  "(?:takes? effect|comes? into (?:force|effect|operation)|enters? into (?:force|effect)|becomes? effective|is effective) (?:from|on|as of|as from|with effect from)";

/** The words alone: what surrounds them is long to compile, and few notices need it. */
const takesEffect = new RegExp(`\\b${verbSource} `);

/** "This Decision takes effect from March 1, 2026", "The present Circular shall come into force on 1 October 2025". */
const takesEffectOn = new RegExp(
  `\\b(?:[Tt]his|[Tt]he present) (?:\\p{Lu}\\p{L}{2,15} ){1,3}(?:shall |will )?${verbSource} (?:the )?(${dateSource})`,
  "u",
);

/** The day on which the notice says that it takes effect; null where it names none: it then does on its own day, or at once. */
export function effectiveDay(text: string, blocks: readonly Block[]): Day | null {
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    const words = wordsOf(text, block);
    if (!takesEffect.test(words)) continue;
    const day = dayFrom(takesEffectOn.exec(words)?.[1], null);
    if (day !== null) return day;
  }
  return null;
}
