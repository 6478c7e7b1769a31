/** Imports run one way: cli → io, report, pipeline, register → documents, stages → lexicon, dictionary, nlp → model, schema. */

/** A folder of src, with the folders that its files may not reach. */
const layer = (from, to, comment) => ({
  name: `${from.match(/\w+/g).join("-")}-reach-up`,
  comment,
  severity: "error",
  from: { path: `^src/(${from})` },
  to: { path: `^src/(${to})` },
});

/** Folders in the order in which they build on each other: none reaches one that stands behind it. */
const inOrder = (folders, comment) =>
  folders.slice(0, -1).map((from, at) => layer(from, folders.slice(at + 1).join("|"), comment));

const atRunTime = { dependencyTypesNot: ["type-only"] };

/** A package that only some files may import. */
const only = (name, from) => ({
  name: `only-${name}`,
  comment: `${name} is imported in one place, so that it can be replaced there.`,
  severity: "error",
  from: { path: "^src/", pathNot: from },
  to: { path: `node_modules/${name}/`, ...atRunTime },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: atRunTime } },
    { name: "no-missing-files", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
    {
      name: "no-development-packages",
      comment: "What src imports at run time is installed with the package.",
      severity: "error",
      // The report's page is bundled when the project is built, its packages with it.
      from: { path: "^src/", pathNot: "^src/report/page/" },
      to: { dependencyTypes: ["npm-dev"], ...atRunTime },
    },
    layer("model/|schema/", "(?!model/|schema/)", "Types and schemas know nothing of what uses them."),
    layer("yaml/", "(?!yaml/|model/|schema/)", "Reading YAML serves io and register alike."),
    layer(
      "lexicon/|grammar/|dictionary/|nlp/",
      "documents/|cli/|io/|register/|yaml/|stages/|pipeline|index",
      "Words come below.",
    ),
    ...inOrder(
      [
        "stages/scan/",
        "stages/clauses/subjects/",
        "stages/clauses/roles/",
        "stages/clauses/openings/",
        "stages/clauses/(?:predicates|times)/",
        "stages/clauses/constructions/",
        "stages/clauses/joined/",
        "stages/context/",
      ],
      "A clause is read from its words up.",
    ),
    ...inOrder(
      [
        "stages/context/state/",
        "stages/context/labels/",
        "stages/context/(?:accept|actors|drafts)/",
        "stages/context/headings/",
      ],
      "What stands above is known before it is used.",
    ),
    layer("stages/", "documents/|cli/|io/|register/|yaml/|pipeline|index", "A stage knows only words and types."),
    layer(
      "documents/",
      "(?!documents/|lexicon/|model/|schema/)",
      "A document becomes text, and text is all that the pipeline knows.",
    ),
    layer("pipeline", "documents/|cli/|io/|register/|yaml/|index", "The pipeline orders the stages and reads no file."),
    layer(
      "register/",
      "documents/|cli/|io/|stages/|lexicon/|grammar/|nlp/|index",
      "A register is what extraction gives.",
    ),
    {
      name: "documents-load-late",
      comment:
        "Reading a document loads its libraries: io starts that only for a document, in a thread or by import().",
      severity: "error",
      from: { path: "^src/(io|cli)/", pathNot: "^src/io/(document-thread|convert-here)\\.ts$" },
      to: { path: "^src/documents/(?!kind|limits|document\\.)", ...atRunTime },
    },
    layer("register/", "report/", "A report is made of registers."),
    layer(
      "report/",
      "documents/|cli/|io/|stages/|lexicon/|grammar/|nlp/|yaml/|pipeline|index",
      "A report shows registers.",
    ),
    {
      name: "report-page-apart",
      comment: "The page runs in a browser: nothing else imports it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/report/page/" },
      to: { path: "^src/report/page/" },
    },
    layer("io/", "cli/|register/|stages/|lexicon/|grammar/|nlp/|index", "io reads and writes; it does not extract."),
    layer("cli/", "documents/|index|stages/|lexicon/|grammar/|nlp/", "A command goes through the pipeline."),
    {
      name: "core-is-pure",
      comment: "No file, clock, console or format inside the core: it turns one value into the next.",
      severity: "error",
      from: { path: "^src/(stages|grammar|lexicon|dictionary|model|schema|pipeline|nlp)" },
      to: {
        path: "^(node:)?(fs|os|path|process|child_process|crypto|url|worker_threads)|node_modules/(chalk|commander|yaml|tinyglobby)/",
        ...atRunTime,
      },
    },
    {
      name: "core-without-node",
      severity: "error",
      from: { path: "^src/(stages|grammar|lexicon|dictionary|model|schema|pipeline|nlp)" },
      to: { dependencyTypes: ["core"], ...atRunTime },
    },
    only("chrono-node", "^src/nlp/chrono\\.ts$"),
    only("compromise", "^src/nlp/compromise\\.ts$"),
    only("zod", "^src/schema/"),
    only("yaml", "^src/register/(yaml-document|printable-text|update/edit-yaml)\\.ts$"),
    only("js-yaml", "^src/yaml/"),
    only("commander", "^src/cli/"),
    only("chalk", "^src/cli/"),
    only("tinyglobby", "^src/io/"),
    only("hucre", "^src/cli/render/(sheet|table-xlsx)\\.ts$"),
    only("ical-generator", "^src/cli/render/calendar-ics\\.ts$"),
    only("csv-stringify", "^src/cli/render/csv\\.ts$"),
    only("preact", "^src/report/page/"),
    only("@preact/signals", "^src/report/page/"),
    only("@tanstack/virtual-core", "^src/report/page/virtual-list\\.ts$"),
    only("linkedom", "^src/documents/html/"),
    only("@mozilla/readability", "^src/documents/html/"),
    only("yauzl", "^src/documents/docx/"),
    only("saxes", "^src/documents/docx/"),
    only("unpdf", "^src/documents/pdf/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
