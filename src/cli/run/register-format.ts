import type { RegisterFormat } from "../../register/write.js";
import { formatFor } from "./output.js";

const byExtension: Readonly<Record<string, RegisterFormat>> = { ".json": "json", ".yaml": "yaml", ".yml": "yaml" };

/** In which format a register is written. */
export const registerFormatFor = (asked: RegisterFormat | undefined, output: string | undefined): RegisterFormat =>
  formatFor(asked, output, byExtension, "yaml");
