import { type DocumentOptions, Scalar, type SchemaOptions, type Tags } from "yaml";
import { holdsObeyed, withoutObeyed } from "../model/printed-json.js";
import { meantElsewhere } from "./yaml-scalar.js";

const textTag = "tag:yaml.org,2002:str";

/** How text is written that a terminal would obey, or an older reader take for no text: in double quotes, characters by number. */
const printable = (tags: Tags): Tags =>
  tags.map((tag) => {
    if (typeof tag === "string" || tag.tag !== textTag || tag.stringify === undefined) return tag;
    const { stringify } = tag;
    return {
      ...tag,
      stringify: (item, context, onComment, onChompKeep) => {
        const text = String(item.value);
        if (!holdsObeyed(text) && !meantElsewhere.test(text)) return stringify(item, context, onComment, onChompKeep);
        const quoted = Object.assign(new Scalar(item.value), item, { type: Scalar.QUOTE_DOUBLE });
        return withoutObeyed(stringify(quoted, context, onComment, onChompKeep));
      },
    };
  });

/** Options of a YAML document that is to be printed. */
export const printableText: DocumentOptions & SchemaOptions = { customTags: printable };
