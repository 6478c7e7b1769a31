import { type DocumentOptions, Scalar, type SchemaOptions, type Tags } from "yaml";
import { holdsObeyed, withoutObeyed } from "../model/printed-json.js";

const textTag = "tag:yaml.org,2002:str";

/** Words and numbers of YAML 1.1, which many programs still read as what they were then: "no" would be false, 1:30 ninety. */
const olderYaml =
  /^(?:y|yes|n|no|on|off|=|<<|[-+]?0[0-7_]+|[-+]?0b[01_]+|[-+]?[\d_]+(?::[0-5]?\d)+(?:\.[\d_]*)?|[-+]?(?=\d*_)\d[\d_]*)$/iu;

/** How text is written that a terminal would obey, or an older reader take for no text: in double quotes, characters by number. */
const printable = (tags: Tags): Tags =>
  tags.map((tag) => {
    if (typeof tag === "string" || tag.tag !== textTag || tag.stringify === undefined) return tag;
    const { stringify } = tag;
    return {
      ...tag,
      stringify: (item, context, onComment, onChompKeep) => {
        const text = String(item.value);
        if (!holdsObeyed(text) && !olderYaml.test(text)) return stringify(item, context, onComment, onChompKeep);
        const quoted = Object.assign(new Scalar(item.value), item, { type: Scalar.QUOTE_DOUBLE });
        return withoutObeyed(stringify(quoted, context, onComment, onChompKeep));
      },
    };
  });

/** Options of a YAML document that is to be printed. */
export const printableText: DocumentOptions & SchemaOptions = { customTags: printable };
