/** The public API: read notices, write, read and ask registers, read dictionaries. No file is touched here. */
export type { Agency, Dictionary, Place } from "./dictionary/agency.js";
export { builtInDictionary } from "./dictionary/builtin.js";
export { mergeDictionaries } from "./dictionary/merge.js";
export { type ParsedDictionary, parseDictionary } from "./io/dictionary-file.js";
export type { Diagnostic, Severity } from "./model/diagnostic.js";
export { type Extraction, type ExtractOptions, extractNotice, type NoticeSource } from "./pipeline.js";
export { assembleRegister } from "./register/assemble.js";
export { bodyFilter } from "./register/body-filter.js";
export {
  type CheckedRow,
  type CheckOptions,
  checkRegisters,
  type Verdict,
  worstFirst,
} from "./register/check/check.js";
export { type Clear, clears } from "./register/check/clears.js";
export type { ClearRule } from "./register/check/rule.js";
export { clearRules } from "./register/check/rules.js";
export { type Tally, tallyOf } from "./register/check/summary.js";
export { type DueOptions, type DueRow, dueDay, dueRows } from "./register/due/due.js";
export { type ParsedRegister, parseRegister } from "./register/read.js";
export { type RegisterFormat, writeRegister } from "./register/write.js";
export { type AgencyKind, agencyKinds, type DictionaryFile, dictionarySchema } from "./schema/dictionary.js";
export {
  type Assignee,
  type Bound,
  type Deadline,
  type Directive,
  type Notice,
  type Precision,
  type Product,
  type Reference,
  type Register,
  type Role,
  registerSchema,
} from "./schema/register.js";
