import { Document, isMap, isScalar, isSeq, Scalar, visit, type YAMLMap, YAMLSeq } from "yaml";
import type { Register } from "../schema/register.js";
import { inKeyOrder } from "./key-order.js";
import { printableText } from "./printable-text.js";
import { listsOfLines, onOneLine } from "./yaml-layout.js";

type Context = Parameters<YAMLSeq["toString"]>[0];

/** `[develop, submit]`: maps have spaces inside their braces, lists of words have none inside their brackets. */
class WordList extends YAMLSeq {
  override toString(context?: Context): string {
    return super.toString(context && { ...context, flowCollectionPadding: "" });
  }
}

/** The same list as a `WordList`, with the comments that it has. */
export function wordList({ items, comment, commentBefore, spaceBefore }: YAMLSeq): WordList {
  const list = new WordList();
  list.items = items;
  list.flow = true;
  return Object.assign(list, { comment, commentBefore, spaceBefore });
}

export const isWordList = (list: YAMLSeq): boolean => list instanceof WordList;

/** Text with line breaks is quoted with `\n`: a row stays on its line, and a search finds it. */
function keepOnOneLine(document: Document): void {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === "string" && scalar.value.includes("\n")) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

function quoteDates(map: YAMLMap): void {
  for (const { value } of map.items) {
    if (isScalar(value) && /^\d{4}-\d{2}-\d{2}$/.test(String(value.value))) value.type = Scalar.QUOTE_DOUBLE;
  }
}

function layOut(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : "";
      // A dictionary's version may look like a date, and is none.
      if (name === "dictionary" && isMap(value)) quoteDates(value);
      if (onOneLine.has(name) && isMap(value)) {
        value.flow = true;
        return visit.SKIP;
      }
      if (listsOfLines.has(name) && isSeq(value)) {
        for (const item of value.items) if (isMap(item)) item.flow = true;
        return visit.SKIP;
      }
      return undefined;
    },
    Seq(_, list) {
      // What replaces a node is visited as well.
      return !isWordList(list) && list.items.every(isScalar) ? wordList(list) : undefined;
    },
  });
}

/** A register as a document of YAML, laid out as `writeYaml` writes it, for an update to take nodes from. */
export function toDocument(register: Register): Document {
  const document = new Document(inKeyOrder(register), { aliasDuplicateObjects: false, ...printableText });
  keepOnOneLine(document);
  layOut(document);
  return document;
}

/** How a document that people wrote is indented. */
export interface Layout {
  readonly indent?: number;
  readonly indentSeq?: boolean;
}

/** YAML that differs line by line where registers differ: no folding, no block text, keys in one order. */
export const printDocument = (document: Document, layout: Layout = {}): string =>
  document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER, ...layout });
