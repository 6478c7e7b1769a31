import type { Register } from "../schema/register.js";
import type { RegisterParts } from "./parts.js";
import { writeJson } from "./write-json.js";
import { writeNdjson } from "./write-ndjson.js";
import { writeYaml } from "./write-yaml.js";

export type RegisterFormat = "yaml" | "json" | "ndjson";

const writers: Readonly<Record<RegisterFormat, (register: RegisterParts) => Iterable<string>>> = {
  yaml: writeYaml,
  json: writeJson,
  ndjson: writeNdjson,
};

/** A register as text, piece by piece: the same bytes for the same register everywhere; it ends with a line feed. */
export const registerPieces = (register: RegisterParts, format: RegisterFormat): Iterable<string> =>
  writers[format](register);

/** The same as one text. */
export const writeRegister = (register: Register, format: RegisterFormat): string =>
  [...registerPieces(register, format)].join("");
