/**
 * Writes src/generated: what the sources say, in the shape in which the program needs it, so that no start has to parse
 * YAML, check a schema, inflect a verb or bundle a page.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Dictionary } from "../src/dictionary/agency.js";
import { packNames } from "../src/dictionary/packed-names.js";
import { parseDictionary } from "../src/io/dictionary-file.js";
import { generateReportPage } from "./generate-report-page.js";
import { generateVerbForms } from "./generate-verbs.js";

const folder = "src/generated";
const dictionaryFile = "src/dictionary/vn-government.yaml";

function builtInDictionary(): Dictionary {
  if (!existsSync(dictionaryFile))
    throw new Error(`${dictionaryFile} is missing: the built-in dictionary is made from it`);
  const { dictionary, diagnostics } = parseDictionary(readFileSync(dictionaryFile, "utf8"), dictionaryFile);
  const lines = diagnostics.map(
    ({ file, line, column, severity, code, message }) => `${file}:${line}:${column}: ${severity} ${code}: ${message}`,
  );
  if (dictionary === null) throw new Error(`the built-in dictionary has mistakes:\n${lines.join("\n")}`);
  for (const line of lines) console.error(line);
  return dictionary;
}

function generator(): unknown {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
  return { name, version };
}

/** Leaves an unchanged file alone, and never shows half a file to another process. */
function write(name: string, value: unknown): void {
  const file = `${folder}/${name}`;
  const text = `${JSON.stringify(value)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

mkdirSync(folder, { recursive: true });
try {
  write("generator.json", generator());
  write("verb-forms.json", generateVerbForms());
  const dictionary = builtInDictionary();
  write("vn-government.json", dictionary);
  write("vn-government-names.json", packNames(dictionary));
  write("report-page.json", await generateReportPage());
} catch (error) {
  console.error(`generate: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
