import type { z } from "zod";
import { nearest } from "../model/nearest.js";
import { inWords, keysOf, type Shape, shapeAt } from "./shape.js";

export type Path = readonly (string | number)[];

/** What is wrong with a value, and where in it. */
export interface Issue {
  readonly path: Path;
  /** A sentence that says what is wrong and what to write instead. */
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

const longestShown = 60;

/** A value as a message shows it: short, and text in quotes. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map";
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value);
}

/** A date as it stands in the file, without quotes where it is like one. */
const bare = (value: unknown): string =>
  typeof value === "string" && /^[\d-]{1,12}$/u.test(value) ? value : shown(value);

const didYouMean = (word: unknown, known: readonly string[]): string => {
  const [first] = typeof word === "string" ? nearest(word, known, 1) : [];
  return first === undefined ? "" : `; did you mean ${JSON.stringify(first)}?`;
};

/** Where YAML reads a number, or true, and the words were meant. */
const quotingHelps = (value: unknown, shape: Shape | undefined): string =>
  shape?.def.type === "string" && /^(?:number|boolean)$/u.test(typeof value) ? `, in quotes: "${value}"` : "";

function wrongType(value: unknown, shape: Shape | undefined, isWhole: boolean): string {
  const wanted = inWords(shape);
  if (isWhole && (value === undefined || value === null)) return `the file is empty; write ${wanted}`;
  if (value === undefined) return `is missing; add it: ${wanted}`;
  return `${shown(value)} does not fit; write ${wanted}${quotingHelps(value, shape)}`;
}

function wrongFormat(issue: z.core.$ZodIssueInvalidStringFormat, shape: Shape | undefined): string {
  if (issue.format === "date") return `${bare(issue.input)} is no date; write ${inWords(shape)}`;
  return `${shown(issue.input)} does not fit: ${issue.message.replace(/^Invalid string: /u, "it ")}`;
}

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, shape: Shape | undefined): string {
  if (issue.input === "") return `is empty; write ${inWords(shape)}`;
  const [fault, limit, side] =
    issue.code === "too_small" ? ["small", issue.minimum, "more"] : ["large", issue.maximum, "less"];
  return `${shown(issue.input)} is too ${fault}; write ${issue.inclusive === true ? `${limit} or ${side}` : `${side} than ${limit}`}`;
}

function messageOf(issue: z.core.$ZodIssue, shape: Shape | undefined): string {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.input, shape, issue.path.length === 0);
    case "invalid_union":
      // A schema that says itself what it expects knows better.
      return issue.message === "Invalid input"
        ? wrongType(issue.input, shape, issue.path.length === 0)
        : `${shown(issue.input)} does not fit: ${issue.message}`;
    case "invalid_value":
      return issue.input === undefined
        ? wrongType(issue.input, shape, false)
        : `${shown(issue.input)} does not fit; write ${inWords(shape)}${didYouMean(issue.input, issue.values.map(String))}`;
    case "invalid_format":
      return wrongFormat(issue, shape);
    case "too_small":
    case "too_big":
      return wrongSize(issue, shape);
    default:
      return `${shown(issue.input)} does not fit: ${issue.message}`;
  }
}

/** What zod has against a value, in words. */
export function issuesOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType): Issue[] {
  const path = stepsOf(issue.path);
  const shape = shapeAt(schema, path);
  if (issue.code !== "unrecognized_keys") return [{ path, message: messageOf(issue, shape) }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    message: `unknown key; remove it, or correct its name${didYouMean(key, keysOf(shape))}`,
  }));
}
