import { z } from "zod";

/** A gold register: what careful people entered after reading one notice. `fixtures/gold/README.md` describes the format. */

const alternatives = "Alternatives that are equally right are written a|b.";

const word = z.string().min(1);
const oneOrMany = { error: "expected one word, or a list of them in brackets" };
const words = z.union([word, z.array(word)], oneOrMany);

const asList = (value: z.infer<typeof words>): string[] => (typeof value === "string" ? [value] : value);

/** Ids of bodies; none where the key is missing. */
const bodiesOf = (description: string) =>
  words
    .nullish()
    .transform((ids) => asList(ids ?? []))
    .describe(`${description} ${alternatives}`);

const textOf = (description: string) => z.string().min(1).nullish().describe(description);

/** zod's own pattern of a calendar day, without the anchors. */
const day = z.regexes.date.source.slice(1, -1);

const dayOf = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^${day}(?:\\|${day})*$`), "expected a calendar day, YYYY-MM-DD, or several such as a|b")
    .nullish()
    .describe(`${description} ${alternatives}`);

const goldNoticeSchema = z.strictObject({
  number: textOf(`365/TB-VPCP. ${alternatives}`),
  date: dayOf("Date of the notice, not of the article that reports it."),
  issuer: textOf(`Agency id of who issued it. ${alternatives}`),
  chair: textOf(`Name of the official whose conclusions they are. ${alternatives}`),
});

const goldDeadlineSchema = z.strictObject({
  text: textOf("The deadline's exact words. Not scored."),
  due: dayOf("Last day that the words allow."),
  start: dayOf("First day of a period or of a `from`. Scored only where there is no `due`."),
  event: textOf("The event that ends it. Scored as there or not there, and only where there is no `due`."),
  repeat: textOf(`daily, weekly, monthly, quarterly, yearly, "every 5 days" or regular. ${alternatives}`),
  loose: z.boolean().optional().describe("true: leaving the deadline out is equally right."),
});

const offset = z.int().nonnegative();

const goldDirectiveSchema = z
  .strictObject({
    quote: z.string().min(1).optional().describe("The action: an exact part of the notice, from its first verb."),
    nth: z.int().positive().optional().describe("Which occurrence of the quote, from 1; 1 where it is left out."),
    start: offset.optional().describe("Instead of a quote: UTF-16 offset of the action's first character."),
    end: offset.optional().describe("Instead of a quote: UTF-16 offset after the action's last character."),
    verbs: z
      .union([word, z.array(word).min(1)], oneOrMany)
      .transform(asList)
      .describe("Every lemma that is right as the main verb, the most telling first."),
    lead: bodiesOf("Ids of the bodies that do it."),
    orLead: words
      .nullish()
      .transform((ids) => (ids == null ? null : asList(ids)))
      .describe(`Another whole set of leads that is equally right. ${alternatives}`),
    coordinating: bodiesOf("Ids of the bodies that they work with."),
    supervising: bodiesOf("Ids of those told to direct the one body that does it. Not scored."),
    maybe: bodiesOf("Ids that are right to list and right to leave out, as leads and as partners."),
    deadline: goldDeadlineSchema.nullish().describe("By when; null or left out where nothing says so."),
    inherited: z
      .array(z.enum(["lead", "coordinating", "supervising", "deadline"]))
      .optional()
      .describe("What is carried over from an earlier sentence or a heading. Not scored."),
    optional: z.boolean().optional().describe("true: the row costs nothing, missed or found."),
  })
  .refine(({ quote, start, end }) => quote !== undefined || (start !== undefined && end !== undefined), {
    path: ["quote"],
    error: "a row needs a quote: the words of the action, exactly as the notice has them",
  })
  .meta({ anyOf: [{ required: ["quote"] }, { required: ["start", "end"] }] });

export const goldSchema = z
  .strictObject({
    doc: z
      .string()
      .regex(/^[^/\\]+$/, "expected the name of the notice's file, without a folder")
      .describe("Name of the notice's file, without its folder."),
    notice: goldNoticeSchema
      .nullish()
      .describe("What the text itself states of the notice. What is null or left out is not asked for."),
    directives: z
      .array(goldDirectiveSchema)
      .nullish()
      .transform((rows) => rows ?? [])
      .describe("Every directive of the notice, in its order."),
  })
  .describe("The register of one notice as careful people write it; extraction is scored against it.");

export type Gold = z.infer<typeof goldSchema>;
export type GoldDirective = Gold["directives"][number];
export type GoldDeadline = z.infer<typeof goldDeadlineSchema>;
export type GoldNotice = z.infer<typeof goldNoticeSchema>;
