import type { Asked } from "./extract-answer.js";

/** The id that a line's value gives, if any, so that its answer can be told from others whatever else is wrong with it. */
export function idIn(value: unknown): Asked["id"] {
  const id: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "id") : null;
  return typeof id === "string" || Number.isSafeInteger(id) ? (id as string | number) : null;
}

/** The same of a line's bytes. */
export function idInBytes(bytes: Uint8Array | null): Asked["id"] {
  if (bytes === null) return null;
  try {
    return idIn(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
