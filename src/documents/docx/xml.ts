import { SaxesParser } from "saxes";
import { DocumentError } from "../document.js";
import { limits } from "../limits.js";
import { corrupt } from "./zip.js";

/** An element of a part of a Word file; names and attributes without their prefixes, which Word's two dialects share. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const none: ReadonlyMap<string, string> = new Map();

/** Nothing that a word processor writes is nested deeper. */
const deepest = 500;

/** The tree of an XML text. Entities of the text's own are not expanded. */
export function parseXml(xml: string, part: string): XmlElement {
  const root: OpenElement = { name: "", attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser();
  let count = 0;
  parser.on("error", (error) => {
    throw corrupt(`${part}: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++count > limits.elements) {
      throw new DocumentError(
        "TOO-LARGE",
        `${part} in it has more than ${limits.elements} elements; split the document`,
      );
    }
    const named = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)] as const);
    const element = { name: localName(name), attributes: named.length === 0 ? none : new Map(named), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > deepest) throw corrupt(`${part} is nested too deep`);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root;
}

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== "string");

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name);

/** The first element below by a path of names. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path)
    found = found?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
  return found;
}

/** The `val` of an element below, by a path of names. */
export const valueAt = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  at(element, ...path)?.attributes.get("val");

/** Whether a switch such as `<w:vanish/>` is on. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  const found = at(element, ...path);
  return found !== undefined && !/^(?:0|false|off)$/u.test(found.attributes.get("val") ?? "1");
}

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
