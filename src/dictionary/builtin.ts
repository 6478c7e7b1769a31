import vnGovernment from "../generated/vn-government.json" with { type: "json" };
import type { Dictionary } from "./agency.js";

/** Viet Nam's Government, Party and provinces; src/dictionary/vn-government.yaml, compiled when the project is built. */
export const builtInDictionary = vnGovernment as Dictionary;
