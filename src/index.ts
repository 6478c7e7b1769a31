/** The public API: read notices, write and read registers, read dictionaries. No file is touched here. */
export type { Agency, Dictionary, Place } from "./dictionary/agency.js";
export { builtInDictionary } from "./dictionary/builtin.js";
export { mergeDictionaries } from "./dictionary/merge.js";
export { type ParsedDictionary, parseDictionary } from "./io/dictionary-file.js";
export type { Diagnostic, Severity } from "./model/diagnostic.js";
export { type Extraction, type ExtractOptions, extractNotice, type NoticeSource } from "./pipeline.js";
export { assembleRegister } from "./register/assemble.js";
export type { FileFinding, Finding } from "./register/finding.js";
export { type Merged, type MergeOptions, mergeRegisters, type NamedRegister } from "./register/merge/merge.js";
export { type ParsedRegister, parseRegister } from "./register/read.js";
export type { Source } from "./register/validate/source.js";
export type { Sources } from "./register/validate/source-findings.js";
export { type ValidateOptions, validateRegister } from "./register/validate/validate.js";
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
