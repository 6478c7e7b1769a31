import type { AgencyKind } from "../schema/dictionary.js";

/** A body of the dictionary, families already expanded. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly vietnamese: string | null;
  readonly kind: AgencyKind;
  /** Full names and aliases, in English and Vietnamese; matched without regard to case and diacritics. */
  readonly names: readonly string[];
  /** Matched with regard to case. */
  readonly abbreviations: readonly string[];
  /** What stands after an elided head ("the Ministries of Finance, Health …"). */
  readonly short: readonly string[];
  /** Offices whose holder counts as this body. */
  readonly heads: readonly string[];
  /** For a place's own bodies: the place's id and names. */
  readonly place: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly successors: readonly string[];
}

/** A province or centrally run city. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly unit: "province" | "city";
  readonly names: readonly string[];
  /** Id of the body that a place named as an actor stands for, or null. */
  readonly actor: string | null;
  /** Family kind to the id of the place's body: `peoples-committee` to `peoples-committee-of-hue`. */
  readonly bodies: Readonly<Record<string, string>>;
  readonly since: string | null;
  readonly until: string | null;
}

/** A family that places below the listed ones have too; the templates as in the file. */
interface LowerFamily {
  readonly kind: AgencyKind;
  readonly id: string;
  readonly name: string;
}

/** A dictionary ready for matching: plain data, JSON-safe, so that the built-in one is compiled when the project is built. */
export interface Dictionary {
  readonly name: string;
  readonly version: string;
  readonly agencies: readonly Agency[];
  readonly places: readonly Place[];
  readonly lower: readonly LowerFamily[];
}
