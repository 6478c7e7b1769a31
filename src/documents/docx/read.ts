import type { DocumentParts } from "../document.js";
import { partsOf } from "./body.js";
import { numberingOf } from "./numbering.js";
import { styleLists } from "./styles.js";
import { at, parseXml, type XmlElement } from "./xml.js";
import { corrupt, unzip } from "./zip.js";

/** The parts of a Word file that are read: heads, feet, notes and comments are others. */
const wanted = /^word\/(?:document\d*|numbering|styles)\.xml$/u;

/** The text of a Word file: its paragraphs with the numbers of its lists, and its tables. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentParts> {
  const files = await unzip(bytes, (name) => wanted.test(name));
  const parse = (pattern: RegExp): XmlElement | undefined => {
    const [name, content] = [...files].find(([file]) => pattern.test(file)) ?? [];
    return name === undefined || content === undefined ? undefined : parseXml(content.toString("utf8"), name);
  };
  const body = at(parse(/document\d*\.xml$/u), "document", "body");
  if (body === undefined) throw corrupt("it has no document in it");
  const lists = { numbering: numberingOf(parse(/numbering\.xml$/u)), styles: styleLists(parse(/styles\.xml$/u)) };
  return { parts: partsOf(body, lists), pages: null, warnings: [] };
}
