import { CORE_SCHEMA, load } from "js-yaml";

/** What may be an anchor, an alias, a tag or an instruction to the reader, or stands inside a text; a quick look cannot tell. */
const beyondPlainData = /(?:^|[\s,[{])[&*!]\S|^%/mu;

/**
 * The value of a text that is plain JSON or YAML, read without places; null where it has a fault, or may hold more than
 * plain data: then `readDocument` reads it slowly, and says what is wrong and where. Many times faster than that.
 */
export function plainValue(text: string): { readonly value: unknown } | null {
  if (beyondPlainData.test(text)) return null;
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return null;
  }
}
