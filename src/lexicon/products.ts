/** Nouns of things that can be handed over at the end of a task, and what the register calls them. */
export const productNouns: Readonly<Record<string, string>> = {
  resolution: "resolution", resolutions: "resolution", decree: "decree", decrees: "decree", decision: "decision",
  decisions: "decision", circular: "circular", circulars: "circular", law: "law", laws: "law", directive: "directive",
  ordinance: "ordinance", plan: "plan", plans: "plan", roadmap: "roadmap", scheme: "scheme", schemes: "scheme",
  project: "project", projects: "project", program: "program", programme: "program", programs: "program", report: "report",
  reports: "report", strategy: "strategy", framework: "framework", guidelines: "guideline", guideline: "guideline",
  guidance: "guideline", regulation: "regulation", regulations: "regulation", standards: "standard", standard: "standard",
  criteria: "criteria", document: "document", documents: "document", database: "database", databases: "database",
  list: "list", lists: "list", procedure: "procedure", dossier: "dossier", proposal: "proposal", proposals: "proposal",
  mechanism: "mechanism", mechanisms: "mechanism", policy: "policy", policies: "policy", scenario: "scenario",
  scenarios: "scenario", map: "map", handbook: "handbook", contract: "contract", agreement: "agreement", rules: "rule",
  bulletin: "bulletin", conclusion: "conclusion", opinions: "opinion", statement: "statement", form: "form",
};
