/** The public API: read notices, write, read and score registers, read dictionaries. No file is touched here. */
export type { Agency, Dictionary, Place } from "./dictionary/agency.js";
export { builtInDictionary } from "./dictionary/builtin.js";
export { mergeDictionaries } from "./dictionary/merge.js";
export { type ParsedDictionary, parseDictionary } from "./io/dictionary-file.js";
export type { Diagnostic, Severity } from "./model/diagnostic.js";
export { type Extraction, type ExtractOptions, extractNotice, type NoticeSource } from "./pipeline.js";
export { assembleRegister } from "./register/assemble.js";
export { type ParsedRegister, parseRegister } from "./register/read.js";
export type { Fault } from "./register/score/faults.js";
export type { Figures } from "./register/score/figures.js";
export { type ParsedGold, parseGold } from "./register/score/gold.js";
export { type PlacedGold, placeGold } from "./register/score/place-gold.js";
export { type Score, type Scored, scoreRegister } from "./register/score/score-register.js";
export type { Tally } from "./register/score/tally.js";
export { type RegisterFormat, writeRegister } from "./register/write.js";
export { type AgencyKind, agencyKinds, type DictionaryFile, dictionarySchema } from "./schema/dictionary.js";
export { type Gold, type GoldDeadline, type GoldDirective, type GoldNotice, goldSchema } from "./schema/gold.js";
export type { Checked, Issue } from "./schema/issues.js";
export { type JsonSchema, jsonSchemaOf, type SchemaName, schemaNames } from "./schema/json-schema.js";
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
