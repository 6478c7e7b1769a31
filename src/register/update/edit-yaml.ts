import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLSeq,
} from "yaml";
import type { Register } from "../../schema/register.js";
import { printableText } from "../printable-text.js";
import { sameValue } from "../same-value.js";
import { isWordList, type Layout, printDocument, toDocument, wordList } from "../yaml-document.js";
import type { UpdatePlan } from "./plan.js";

const lines = (...parts: readonly (string | null | undefined)[]): string | null =>
  parts.filter((part) => part !== null && part !== undefined && part !== "").join("\n") || null;

/** Every comment at a node and inside it, in reading order. */
function commentsIn(root: Node): string[] {
  const comments: string[] = [];
  visit(root, {
    Node(_, node) {
      comments.push(...[node.commentBefore, node.comment].flatMap((comment) => comment ?? []));
    },
  });
  return comments;
}

const contentOf = (node: Node): unknown => node.toJSON();

/** A new node in the place of an old one, with the comments of that. */
function replace(old: Node, fresh: Node): Node {
  const inside = isCollection(old)
    ? commentsIn(old).filter((one) => one !== old.comment && one !== old.commentBefore)
    : [];
  fresh.commentBefore = lines(old.commentBefore, ...inside);
  fresh.comment = old.comment ?? null;
  if (old.spaceBefore === true) fresh.spaceBefore = true;
  return fresh;
}

/** The old node with what differs in the new one: key order, comments and the look of what stays are the old one's. */
function edit(old: Node, fresh: Node): Node {
  if (sameValue(contentOf(old), contentOf(fresh))) return old;
  if (!isMap(old) || !isMap(fresh)) return replace(old, fresh);
  for (const { key } of [...old.items]) if (!fresh.has(key)) old.delete(key);
  for (const pair of fresh.items) {
    const name = isScalar(pair.key) ? pair.key.value : pair.key;
    const before = old.get(name, true);
    const after = pair.value;
    if (!isNode(before)) old.items.push(pair);
    else if (isNode(after)) old.set(name, edit(before, after));
  }
  return old;
}

function listAt(document: Document, key: string): YAMLSeq | null {
  const list = document.get(key, true);
  return isSeq(list) ? list : null;
}

/** The items of a list after the update, each in its old node where it goes on from one. */
function editList(list: YAMLSeq, fresh: YAMLSeq, origins: readonly (number | null)[]): void {
  const old = [...list.items];
  list.items = fresh.items.map((item, at) => {
    const origin = origins[at] ?? null;
    const before = origin === null ? null : old[origin];
    return isNode(before) && isNode(item) ? edit(before, item) : item;
  });
  // An empty list is written `[]`; one with rows has a row a line.
  list.flow = list.items.length === 0;
}

/** `[develop, submit]` in the old document looks as in a new one. */
function keepWordLists(document: Document): void {
  visit(document, {
    Seq(_, list) {
      return list.flow === true && !isWordList(list) && list.items.every(isScalar) && list.items.length > 0
        ? wordList(list)
        : undefined;
    },
  });
}

/** A register's YAML as a document; parsed once, and only where somebody asks for it. */
export function lazyDocument(text: string): () => Document {
  let document: Document | undefined;
  return () => {
    document ??= parseDocument(text, printableText);
    return document;
  };
}

/** Ids of the rows beside whose fields the text of a register has comments. */
export function annotatedRows(text: string, document: () => Document, register: Register): ReadonlySet<string> {
  // What stands above the rows, such as the line that names the schema, is beside none of them.
  const rows = text.slice(Math.max(0, text.search(/^directives:/mu)));
  if (!/(?:^|\s)#/mu.test(rows)) return new Set();
  const items = listAt(document(), "directives")?.items ?? [];
  return new Set(
    register.directives.flatMap(({ id }, at) => {
      const row = items[at];
      return isNode(row) && commentsIn(row).length > 0 ? [id] : [];
    }),
  );
}

/** The indentation of the register's lists, as the text has it. */
function layoutOf(text: string): Layout {
  const item = /^(?:notices|directives):.*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?<indent> *)- /mu.exec(text);
  const indent = item?.groups?.indent?.length ?? 2;
  return indent === 0 ? { indentSeq: false } : { indent };
}

/** The text of a register of YAML with an update in it; comments, key order and quoting of what people wrote survive. `document` is changed. */
export function editYaml(
  text: string,
  document: Document,
  { register, noticeOrigins, rowOrigins }: Omit<UpdatePlan, "report">,
): string {
  const fresh = toDocument(register);
  for (const [key, origins] of [
    ["notices", noticeOrigins],
    ["directives", rowOrigins],
  ] as const) {
    const [list, items] = [listAt(document, key), listAt(fresh, key)];
    if (list !== null && items !== null) editList(list, items, origins);
  }
  for (const key of ["generator", "dictionary"]) {
    const [before, after] = [document.get(key, true), fresh.get(key, true)];
    if (isNode(before) && isNode(after)) document.set(key, edit(before, after));
  }
  keepWordLists(document);
  const printed = printDocument(document, layoutOf(text));
  return text.includes("\r\n") ? printed.replace(/\r?\n/gu, "\r\n") : printed;
}
