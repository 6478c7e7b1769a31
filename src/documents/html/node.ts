/** As much of a node as the walk needs. */
export interface HtmlNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly getAttribute?: (name: string) => string | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
}

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;

export const isText = (node: HtmlNode): boolean => node.nodeType === 3;

/** A whole number of an attribute; null where there is none. */
export function countOf(element: HtmlElement, name: string): number | null {
  const value = Number.parseInt(element.getAttribute(name) ?? "", 10);
  return Number.isNaN(value) ? null : value;
}
