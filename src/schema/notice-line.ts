import { z } from "zod";

/** A line of `--input-format ndjson`: a notice with the name by which its answer is known. */
export const noticeLineSchema = z.strictObject({
  id: z.union([z.string(), z.int()]).describe("Given back with the answer"),
  text: z.string().describe("The notice"),
  date: z.iso.date().nullable().optional().describe("What relative dates count from where the notice states no date"),
  file: z.string().nullable().optional().describe("The file that the register names for it"),
});

export type NoticeLine = z.infer<typeof noticeLineSchema>;
