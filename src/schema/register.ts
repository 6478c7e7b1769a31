import { z } from "zod";

/**
 * The register: one shape for YAML and JSON, the contract of every command.
 * Every type of a register's parts is inferred from here.
 */

const calendarDay = z.iso.date().describe("A calendar day, YYYY-MM-DD");

const offset = z.int().nonnegative();

const spanSchema = z.strictObject({
  start: offset.describe("UTF-16 offset of its first character in the decoded text"),
  end: offset.describe("UTF-16 offset after its last character"),
});

const chairSchema = z.strictObject({
  name: z.string().describe("The official's name"),
  office: z.string().nullable().describe("Agency id of the office, such as deputy-prime-minister"),
});

const noticeSchema = z.strictObject({
  id: z.string().describe("Slug of the number, or of the file's name where there is none: 365-tb-vpcp"),
  number: z.string().nullable().describe("Number of the document: 365/TB-VPCP"),
  kind: z.string().nullable().describe("Kind of document: notice, resolution, directive, official-dispatch, …"),
  date: calendarDay.nullable().describe("Date of the notice itself, not of an article that reports it"),
  issuer: z
    .string()
    .nullable()
    .describe("Agency id of who issued it; of a body that the dictionary lacks, its name as an id"),
  chair: chairSchema.nullable().describe("The official whose conclusions they are"),
  file: z.string().nullable().describe("Path of the file as it was given; null for standard input"),
  sha256: z.string().describe("SHA-256 of the file's bytes, in hexadecimal"),
  textSha256: z
    .string()
    .optional()
    .describe("SHA-256 of the text that was made of a document, in UTF-8; a text file has none"),
  url: z.string().nullable().describe('Address in the "Source:" line of the text'),
});

const roleSchema = z
  .enum(["lead", "coordinating", "supervising"])
  .describe("lead does it, coordinating works with the lead, supervising directs the one body that does it");

const assigneeSchema = z.strictObject({
  agency: z.string().nullable().describe("Dictionary id; null for a body that the dictionary lacks"),
  role: roleSchema,
  name: z.string().describe("Official name, or the body's own where it is unknown"),
  mention: z.string().describe("The words of the notice"),
});

const boundSchema = z
  .enum(["before", "by", "in", "within", "from", "at", "every"])
  .describe("How the words bind the task to the time");

const precisionSchema = z
  .enum(["day", "month", "quarter", "half-year", "year"])
  .describe("The unit that the words name");

const deadlineSchema = z.strictObject({
  text: z.string().describe("The exact words of the notice"),
  bound: boundSchema,
  start: calendarDay.nullable().describe('First day of a period, or of a "from"'),
  due: calendarDay
    .nullable()
    .describe("Last day that the words name; null for an open deadline, and where an event ends it"),
  precision: precisionSchema.nullable().describe("The unit that the words name; null where there is no date"),
  event: z.string().nullable().describe("The event that ends it: 10th session of the 15th National Assembly"),
  repeat: z.string().nullable().describe("daily, weekly, monthly, quarterly, yearly, every N days, regular"),
  inherited: z.boolean().describe("true: it stands in a heading or a fragment, not in the task's own words"),
});

const productSchema = z.strictObject({
  kind: z.string().describe("What kind of product: resolution, report, plan, …"),
  text: z.string().describe("The exact words of the notice"),
});

const referenceSchema = z.strictObject({
  kind: z.string().nullable().describe("Kind of document: plan, decree, resolution, …"),
  number: z.string().nullable().describe("Its number: 02-KH/BCĐTW"),
  date: calendarDay.nullable().describe("Its date"),
  text: z.string().describe("The exact words of the notice"),
});

const sourceSchema = z.strictObject({
  line: z.int().positive().describe("Line of the task, from 1"),
  page: z.int().positive().optional().describe("Page of a PDF, from 1"),
  start: offset.describe("UTF-16 offset of the action's first character in the decoded text"),
  end: offset.describe("UTF-16 offset after the action's last character"),
  sentence: spanSchema.describe("The sentence in which the task stands"),
});

const trackingSchema = z.strictObject({
  status: z.enum(["open", "in-progress", "done", "cancelled"]).describe("How far the task has come"),
  updated: calendarDay.optional().describe("Day of this record"),
  note: z.string().optional().describe("Anything worth keeping"),
});

const actionSchema = z.strictObject({
  verbs: z.array(z.string()).describe("Lemmas, the main verb first"),
  text: z.string().describe("The exact words of the notice"),
});

export const directiveSchema = z.strictObject({
  id: z.string().describe("Id of the notice and eight digits that come from the action's words: 315-tb-vpcp/3fa94c1e"),
  notice: z.string().describe("Id of the notice that it stands in"),
  action: actionSchema.describe("What is to be done"),
  assignees: z.array(assigneeSchema).describe("Who does it, and with whom"),
  deadline: deadlineSchema.nullable().describe("By when; null where nothing says so"),
  product: productSchema.nullable().describe("What is to be delivered, where the words name it"),
  issuedBy: z.string().nullable().describe("Agency id of who orders it, where the sentence says"),
  recipients: z.array(z.string()).describe("Agency ids of those to whom it is reported or submitted"),
  references: z.array(referenceSchema).describe("The documents that the task cites"),
  source: sourceSchema.describe("Where the notice says so"),
  confidence: z.number().min(0).max(1).describe("Chance that every field of the row is right, from 0 to 1"),
  flags: z
    .array(z.string())
    .describe(
      "What to look at: assignee-inherited, assignee-missing, assignee-unresolved, agency-unresolved, " +
        "deadline-inherited, deadline-unresolved, prohibition; by update: orphaned, source-changed, record-carried",
    ),
  review: z
    .enum(["accepted", "edited", "rejected"])
    .nullable()
    .describe("A person's word on the row; extraction writes null"),
  tracking: trackingSchema.nullable().describe("A person's record of the task; extraction writes null"),
});

const generatorSchema = z
  .strictObject({
    name: z.string().describe("Name of the program"),
    version: z.string().describe("Version of the program"),
  })
  .describe("What wrote the register");

const dictionarySchema = z
  .strictObject({
    name: z.string().describe("Name of the dictionary, several joined by +"),
    version: z.string().describe("Version of the dictionary"),
  })
  .describe("The dictionary of the agencies' ids");

export const registerSchema = z
  .strictObject({
    format: z.literal("directives/1").describe("The version of the format"),
    generator: generatorSchema,
    dictionary: dictionarySchema,
    notices: z.array(noticeSchema).describe("The notices that were read"),
    directives: z.array(directiveSchema).describe("The tasks, in the order of the notices and of their text"),
  })
  .describe(
    "Who has to do what, with whom, by when, and where the notice says so. What the text does not say is null.",
  );

/** A line of a register in NDJSON: one notice with its rows. Other keys, such as the id of a line that was asked for, are let be. */
export const registerLineSchema = z.object({
  format: z.literal("directives-notice/1"),
  generator: generatorSchema,
  dictionary: dictionarySchema,
  notice: noticeSchema,
  directives: z.array(directiveSchema),
});

export type RegisterLine = z.infer<typeof registerLineSchema>;
export type Register = z.infer<typeof registerSchema>;
export type Notice = z.infer<typeof noticeSchema>;
export type Directive = z.infer<typeof directiveSchema>;
export type Assignee = z.infer<typeof assigneeSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Bound = z.infer<typeof boundSchema>;
export type Precision = z.infer<typeof precisionSchema>;
export type Product = z.infer<typeof productSchema>;
export type Reference = z.infer<typeof referenceSchema>;
