import { at, childrenNamed, valueAt, type XmlElement } from "./xml.js";

/** What a paragraph's style says of lists. */
export type StyleLists = (style: string | undefined) => { readonly list: string | null; readonly level: number | null };

/** No style is derived through more. */
const deepest = 20;

/** The list that a style, or one that it is based on, makes its paragraphs items of. */
export function styleLists(part: XmlElement | undefined): StyleLists {
  const root = at(part, "styles");
  const styles = new Map(
    (root === undefined ? [] : childrenNamed(root, "style")).map((style) => [style.attributes.get("styleId"), style]),
  );
  return (name) => {
    let [list, level]: (string | null)[] = [null, null];
    let style = name === undefined ? undefined : styles.get(name);
    for (let depth = 0; style !== undefined && depth < deepest; depth++) {
      list ??= valueAt(style, "pPr", "numPr", "numId") ?? null;
      level ??= valueAt(style, "pPr", "numPr", "ilvl") ?? null;
      style = styles.get(valueAt(style, "basedOn"));
    }
    return { list: list ?? null, level: level == null ? null : Number(level) };
  };
}
