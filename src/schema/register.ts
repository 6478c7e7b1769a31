import { z } from "zod";

/**
 * The register: one shape for YAML and JSON, the contract of every command.
 * Every type of a register's parts is inferred from here.
 */

const calendarDay = z.iso.date().describe("A calendar day, YYYY-MM-DD");

const offset = z.int().nonnegative();

const spanSchema = z.strictObject({ start: offset, end: offset });

const chairSchema = z.strictObject({
  name: z.string(),
  office: z.string().nullable().describe("Agency id of the office, such as deputy-prime-minister"),
});

const noticeSchema = z.strictObject({
  id: z.string().describe("Slug of the number, or of the file's name"),
  number: z.string().nullable().describe("365/TB-VPCP"),
  kind: z.string().nullable().describe("notice, resolution, directive, …"),
  date: calendarDay.nullable().describe("Date of the notice itself"),
  issuer: z.string().nullable().describe("Agency id"),
  chair: chairSchema.nullable().describe("The official whose conclusions they are"),
  file: z.string().nullable(),
  sha256: z.string().describe("Of the file's bytes, in hexadecimal"),
  url: z.string().nullable(),
});

const roleSchema = z.enum(["lead", "coordinating", "supervising"]);

const assigneeSchema = z.strictObject({
  agency: z.string().nullable().describe("Dictionary id; null for a body that the dictionary lacks"),
  role: roleSchema,
  name: z.string().describe("Official name, or the body's own where it is unknown"),
  mention: z.string().describe("The words of the notice"),
});

const boundSchema = z.enum(["before", "by", "in", "within", "from", "at", "every"]);

const precisionSchema = z.enum(["day", "month", "quarter", "half-year", "year"]);

const deadlineSchema = z.strictObject({
  text: z.string().describe("The exact words of the notice"),
  bound: boundSchema,
  start: calendarDay.nullable().describe("First day of a period or a `from`"),
  due: calendarDay.nullable().describe("Last day that the words name"),
  precision: precisionSchema.nullable(),
  event: z.string().nullable(),
  repeat: z.string().nullable().describe("daily, weekly, monthly, quarterly, yearly, every N days, regular"),
  inherited: z.boolean().describe("It stands in a heading or a fragment, not in the task's words"),
});

const productSchema = z.strictObject({ kind: z.string(), text: z.string() });

const referenceSchema = z.strictObject({
  kind: z.string().nullable(),
  number: z.string().nullable(),
  date: calendarDay.nullable(),
  text: z.string(),
});

const sourceSchema = z.strictObject({
  line: z.int().positive(),
  start: offset,
  end: offset,
  sentence: spanSchema,
});

const trackingSchema = z.strictObject({
  status: z.enum(["open", "in-progress", "done", "cancelled"]),
  updated: calendarDay.optional(),
  note: z.string().optional(),
});

const directiveSchema = z.strictObject({
  id: z.string(),
  notice: z.string(),
  action: z.strictObject({
    verbs: z.array(z.string()).describe("Lemmas, the main verb first"),
    text: z.string().describe("The exact words of the notice"),
  }),
  assignees: z.array(assigneeSchema),
  deadline: deadlineSchema.nullable(),
  product: productSchema.nullable(),
  issuedBy: z.string().nullable(),
  recipients: z.array(z.string()),
  references: z.array(referenceSchema),
  source: sourceSchema,
  confidence: z.number().min(0).max(1),
  flags: z.array(z.string()),
  review: z.enum(["accepted", "edited", "rejected"]).nullable(),
  tracking: trackingSchema.nullable(),
});

export const registerSchema = z.strictObject({
  format: z.literal("directives/1"),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  dictionary: z.strictObject({ name: z.string(), version: z.string() }),
  notices: z.array(noticeSchema),
  directives: z.array(directiveSchema),
});

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
