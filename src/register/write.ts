import type { Register } from "../schema/register.js";
import { writeJson } from "./write-json.js";
import { writeYaml } from "./write-yaml.js";

export type RegisterFormat = "yaml" | "json";

const writers: Readonly<Record<RegisterFormat, (register: Register) => string>> = { yaml: writeYaml, json: writeJson };

/** A register as text, the same bytes for the same register everywhere; it ends with a line feed. */
export const writeRegister = (register: Register, format: RegisterFormat): string => writers[format](register);
