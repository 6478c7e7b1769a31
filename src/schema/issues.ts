import type { z } from "zod";

export type Path = readonly (string | number)[];

/** What is wrong with a value, and where in it. */
export interface Issue {
  readonly path: Path;
  readonly message: string;
}

/** `agencies[3].kind`, as the messages name a place in a file. */
export const pathInWords = (path: Path): string =>
  path.reduce<string>((words, step) => {
    if (typeof step === "number") return `${words}[${step}]`;
    return words === "" ? step : `${words}.${step}`;
  }, "");

const stepsOf = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === "symbol" ? String(step) : step));

function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  const path = stepsOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], message: "unknown key; remove it, or correct its name" }));
  }
  const words = issue.message.replace(/^Invalid (input|option): /, "");
  if (issue.input === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value")) {
    return [{ path, message: `is missing; ${words.replace(/, received undefined$/, "")}` }];
  }
  return [{ path, message: words }];
}

export type Checked<T> = { readonly value: T; readonly issues?: never } | { readonly issues: readonly Issue[] };

/** The value as the schema types it, or everything that is wrong with it. */
export function checkAgainst<T extends z.ZodType>(schema: T, value: unknown): Checked<z.infer<T>> {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? { value: result.data } : { issues: result.error.issues.flatMap(issuesOf) };
}
