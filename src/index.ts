/** The public API: read notices; write, read, compare, keep up and ask registers; read dictionaries. No file is touched here. */
export type { Agency, Dictionary, Place } from "./dictionary/agency.js";
export { builtInDictionary } from "./dictionary/builtin.js";
export { type ListOptions, listAgencies } from "./dictionary/list.js";
export { type FoundBody, findAgencies, type Lookup, type UnreadWords } from "./dictionary/lookup.js";
export { mergeDictionaries } from "./dictionary/merge.js";
export { type NearBody, nearestBodies } from "./dictionary/nearest.js";
export { type Succession, successionOf } from "./dictionary/succession.js";
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
export { bodyFilter } from "./register/body-filter.js";
export { type CalendarEntry, type CalendarOptions, calendarEntries } from "./register/calendar/entries.js";
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
export { type Tally as ClearTally, tallyOf as clearTallyOf } from "./register/check/summary.js";
export {
  type Change,
  type ChangeClass,
  changeClasses,
  type RegisterDiff,
  type WordRun,
} from "./register/diff/change.js";
export { type DiffOptions, diffRegisters } from "./register/diff/diff.js";
export { type DiffFilter, filterDiff } from "./register/diff/filter.js";
export { type DiffSummary, summaryOf as summaryOfDiff } from "./register/diff/summary.js";
export { type DiffDocument, diffDocument } from "./register/diff/to-json.js";
export { type DueOptions, type DueRow, dueDay, dueRows } from "./register/due/due.js";
export type { FileFinding, Finding } from "./register/finding.js";
export { type Merged, type MergeOptions, mergeRegisters, type NamedRegister } from "./register/merge/merge.js";
export { type Match, type Pairing, type PairOptions, pairRows } from "./register/pair/pair.js";
export { type ParsedRegister, parseRegister } from "./register/read.js";
export { type Applied, applyReviews, type LeftOut } from "./register/review/apply.js";
export { type ParsedReviews, parseReviews } from "./register/review/read.js";
export type { Fault } from "./register/score/faults.js";
export type { Figures } from "./register/score/figures.js";
export { type ParsedGold, parseGold } from "./register/score/gold.js";
export { type PlacedGold, placeGold } from "./register/score/place-gold.js";
export { type Score, type Scored, scoreRegister } from "./register/score/score-register.js";
export type { Tally as ScoreTally } from "./register/score/tally.js";
export { allColumns, type CellValue, type Column } from "./register/table/columns.js";
export { type TableRow, type Texts, tableRows } from "./register/table/row.js";
export { type AgencyTotal, totalsByAgency } from "./register/table/totals.js";
export type { Reextracted, UpdateOptions, UpdateReport } from "./register/update/plan.js";
export { type Updated, updateRegister } from "./register/update/update.js";
export type { Source } from "./register/validate/source.js";
export type { Sources } from "./register/validate/source-findings.js";
export { type ValidateOptions, validateRegister } from "./register/validate/validate.js";
export { type RegisterFormat, writeRegister } from "./register/write.js";
export { buildReport, type ReadNotice, type ReportOptions } from "./report/build.js";
export type { Place as RowPlace, ReportAgency, ReportData, ReportText, TextMark } from "./report/data.js";
export { writeReport } from "./report/write.js";
export type { Checked } from "./schema/check.js";
export { type AgencyKind, agencyKinds, type DictionaryFile, dictionarySchema } from "./schema/dictionary.js";
export { type Gold, type GoldDeadline, type GoldDirective, type GoldNotice, goldSchema } from "./schema/gold.js";
export type { Issue } from "./schema/issues.js";
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
export type { ReviewPatch, RowReview } from "./schema/review.js";
