import { type Path, pathInWords } from "../../schema/issues.js";
import { sameValue } from "../same-value.js";

/** A value of one register, with the name of its file. */
export interface Held {
  readonly file: string;
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** The same text for the same value, whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isMap(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

export const allSame = (values: readonly unknown[]): boolean => values.every((value) => sameValue(value, values[0]));

const at = (values: readonly Held[], step: string | number): Held[] =>
  values.map(({ file, value }) => ({ file, value: (value as Fields)[step] ?? null }));

/** The smallest parts in which the values differ. Lists of one length are compared item by item. */
function differing(values: readonly Held[], path: Path = []): { path: Path; values: readonly Held[] }[] {
  const bare = values.map(({ value }) => value);
  if (allSame(bare)) return [];
  if (bare.every(isMap)) {
    const keys = [...new Set(bare.flatMap(Object.keys))];
    return keys.flatMap((key) => differing(at(values, key), [...path, key]));
  }
  const lengths = bare.map((value) => (Array.isArray(value) ? value.length : -1));
  const [length = -1] = lengths;
  if (length >= 0 && lengths.every((other) => other === length)) {
    return Array.from({ length }, (_, index) => differing(at(values, index), [...path, index])).flat();
  }
  return [{ path, values }];
}

const longestShown = 80;
const shownBefore = 20;

function commonStart(texts: readonly string[]): number {
  const [first = "", ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) length++;
  return length;
}

/** Values as messages show them; of long ones, the part where they begin to differ. */
function excerpts(values: readonly unknown[]): string[] {
  const texts = values.map((value) => JSON.stringify(value));
  if (texts.every(({ length }) => length <= longestShown)) return texts;
  const common = commonStart(texts);
  const start = common > shownBefore ? common - shownBefore : 0;
  return texts.map((text) => {
    const end = start + longestShown;
    return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
  });
}

/** `"2025-06-30" in a.yaml, "2025-07-01" in b.yaml and c.yaml`. */
export function valuesInWords(values: readonly Held[], show: (values: readonly unknown[]) => string[]): string {
  const holders = new Map<string, { value: unknown; files: string[] }>();
  for (const { file, value } of values) {
    const key = canonical(value);
    const holder = holders.get(key) ?? { value, files: [] };
    holders.set(key, { value: holder.value, files: [...holder.files, file] });
  }
  const groups = [...holders.values()];
  const texts = show(groups.map(({ value }) => value));
  return groups.map(({ files }, index) => `${texts[index]} in ${[...new Set(files)].join(" and ")}`).join(", ");
}

/** Everything in which the values differ, in words: `deadline.due is … in a.yaml, … in b.yaml; flags is …`. */
export const differencesInWords = (values: readonly Held[]): string =>
  differing(values)
    .map(({ path, values: parts }) => `${pathInWords(path)} is ${valuesInWords(parts, excerpts)}`)
    .join("; ");

/** Whole values, nothing cut: what a person wrote is not lost in a message either. */
export const inFull = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value));
