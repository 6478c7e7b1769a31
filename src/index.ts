/** The public API: read notices, write and read registers, read dictionaries. No file is touched here. */
export type { Agency, Dictionary, Place } from "./dictionary/agency.js";
export { builtInDictionary } from "./dictionary/builtin.js";
export { type ListOptions, listAgencies } from "./dictionary/list.js";
export { type FoundBody, findAgencies, type Lookup, type UnreadWords } from "./dictionary/lookup.js";
export { mergeDictionaries } from "./dictionary/merge.js";
export { type NearBody, nearestBodies } from "./dictionary/nearest.js";
export {
  type CheckedDictionary,
  checkDictionary,
  type ParsedDictionary,
  parseDictionary,
} from "./io/dictionary-file.js";
export type { Diagnostic, Severity } from "./model/diagnostic.js";
export type {
  ExplainedAssignee,
  ExplainedDeadline,
  ExplainedLine,
  ExplainedRow,
  ExplainedRule,
  ExplainedSentence,
  Explanation,
  Inherited,
  Mark,
  Quote,
} from "./model/explanation.js";
export type { ReasonName } from "./model/reason.js";
export {
  type Extraction,
  type ExtractOptions,
  explainNotice,
  extractNotice,
  type NoticeExplanation,
  type NoticeSource,
} from "./pipeline.js";
export { assembleRegister } from "./register/assemble.js";
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
