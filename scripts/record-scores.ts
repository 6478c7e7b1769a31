/**
 * Makes fixtures/score: registers, most of them damaged on purpose, and what the reference scorer answers on each. Run
 * from the project's root with the path of the reference: `npx tsx scripts/record-scores.ts PATH-OF-REFERENCE`.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { builtInDictionary } from "../src/dictionary/builtin.js";
import { extractNotice } from "../src/pipeline.js";
import { assembleRegister } from "../src/register/assemble.js";
import type { Directive, Register } from "../src/schema/register.js";
import { damageNotices, damageRows, type RowDamageName, rowDamages } from "./damage-register.js";

const folder = "fixtures/score";

interface Source {
  readonly notice: string;
  readonly gold: string;
}

const seed = (name: string): Source => ({
  notice: `seeds/${name}.txt`,
  gold: `fixtures/gold/seeds/${name}.yaml`,
});

const example: Source = {
  notice: `${folder}/example/online-services.txt`,
  gold: `${folder}/example/online-services.yaml`,
};

const seeds = [
  "000_82f3b4f8756f5231",
  "001_b88e48773e70906d",
  "002_4f13692b69633a2f",
  "003_43f1f4d70600b4aa",
  "004_49a2bb8bd14896aa",
].map(seed);

const shortSeeds = [seed("001_b88e48773e70906d"), seed("004_49a2bb8bd14896aa"), example];

const textOf = ({ notice }: Source): string => readFileSync(notice, "utf8").replace(/^\uFEFF/, "");

/** What no score looks at is left empty, so that the fixtures stay small. */
const bare = (row: Directive): Directive => ({
  ...row,
  assignees: row.assignees.map((one) => ({ ...one, mention: "" })),
  deadline: row.deadline && { ...row.deadline, text: "" },
  product: null,
  issuedBy: null,
  recipients: [],
  references: [],
});

function registerOf(sources: readonly Source[]): Register {
  const extractions = sources.map((source) => {
    const notice = { file: source.notice, text: textOf(source), sha256: "" };
    return extractNotice(notice, { dictionary: builtInDictionary });
  });
  const register = assembleRegister(extractions, builtInDictionary);
  return { ...register, directives: register.directives.map(bare) };
}

/** A row stands on a line, so that a change of the fixtures can be read. */
function written({ notices, directives, ...head }: Register): string {
  const lines = (values: readonly unknown[]): string =>
    values.map((value) => `    ${JSON.stringify(value)}`).join(",\n");
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lists = [`  "notices": [\n${lines(notices)}\n  ]`, `  "directives": [\n${lines(directives)}\n  ]`];
  return `{\n${[...fields, ...lists].join(",\n")}\n}\n`;
}

/** The reference's answer as JSON, on gold and notices that it finds in one folder. */
function answerOf(reference: string, registerFile: string, sources: readonly Source[]): string {
  const together = mkdtempSync(join(tmpdir(), "directives-score-"));
  try {
    for (const file of sources.flatMap(({ notice, gold }) => [notice, gold])) {
      copyFileSync(file, join(together, basename(file)));
    }
    const args = [reference, registerFile, "--gold", together, "--docs", together, "--json"];
    return execFileSync(process.execPath, args, { encoding: "utf8" });
  } finally {
    rmSync(together, { recursive: true, force: true });
  }
}

function record(reference: string, name: string, register: Register, sources: readonly Source[]): void {
  const file = join(folder, `${name}.register.json`);
  writeFileSync(file, written(register));
  writeFileSync(join(folder, `${name}.answer.json`), answerOf(reference, file, sources));
}

function recordAll(reference: string): void {
  record(reference, "seeds", registerOf(seeds), seeds);
  const register = registerOf(shortSeeds);
  const texts = new Map(register.notices.map(({ id }, at) => [id, textOf(shortSeeds[at] ?? example)]));
  const textOfNotice = (id: string): string => texts.get(id) ?? "";
  for (const name of Object.keys(rowDamages) as RowDamageName[]) {
    record(reference, name, damageRows(register, name, textOfNotice), shortSeeds);
  }
  record(reference, "notices", damageNotices(register), shortSeeds);
  const kinds: readonly RowDamageName[] = ["leads", "dates", "verbs", "shifted", "doubled"];
  const everything = kinds.reduce((damaged, name) => damageRows(damaged, name, textOfNotice), register);
  record(reference, "everything", everything, shortSeeds);
}

const [reference] = process.argv.slice(2);
if (reference === undefined) {
  console.error("record-scores: name the reference scorer: npx tsx scripts/record-scores.ts PATH-OF-REFERENCE");
  process.exitCode = 2;
} else {
  recordAll(reference);
}
