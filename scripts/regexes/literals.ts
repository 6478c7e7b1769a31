import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import ts from "typescript";

/** A regular expression, and where it stands or was built. */
export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  /** `file:line`, or the file on whose behalf it was built. */
  readonly place: string;
}

const parts = /^\/(?<source>.*)\/(?<flags>[a-z]*)$/s;

function inFile(file: string): FoundRegex[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found: FoundRegex[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { source = "", flags = "" } = parts.exec(node.text)?.groups ?? {};
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({ source, flags, place: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every RegExp literal of the sources, by their syntax trees. */
export const literals = (): FoundRegex[] => globSync("src/**/*.ts").sort().flatMap(inFile);
