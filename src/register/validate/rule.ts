import type { Dictionary } from "../../dictionary/agency.js";
import type { Succession } from "../../dictionary/succession.js";
import type { Severity } from "../../model/diagnostic.js";
import type { Issue } from "../../schema/issues.js";
import type { Directive, Notice, Register } from "../../schema/register.js";
import type { Finding } from "../finding.js";

/** A part of a register, with its index in the list that it stands in. */
export interface Placed<T> {
  readonly value: T;
  readonly index: number;
}

/** What of a register can be checked by rules: the parts that its schema has no fault to find with. */
export interface Parts {
  readonly notices: readonly Placed<Notice>[];
  readonly directives: readonly Placed<Directive>[];
  /** Ids of all notices, those with faults included. */
  readonly noticeIds: ReadonlySet<string>;
  /** What the register says that it was made with. */
  readonly madeWith: Register["dictionary"] | null;
}

/** What a part is checked against. */
export interface Surroundings {
  readonly noticeOf: (id: string) => Notice | undefined;
  readonly dictionary: Dictionary;
  readonly knownAgencies: ReadonlySet<string>;
  /** Ids of the bodies that have exactly this name, at whatever time; none where it is no whole name. */
  readonly holdersOf: (name: string) => readonly string[];
  /** Which bodies continue which. */
  readonly succession: Succession;
  readonly madeWith: Parts["madeWith"];
  /** Ids of the dictionary that an unknown one may have been meant to be. */
  readonly propose: (id: string) => readonly string[];
}

/** One thing that must hold in a register, beyond its schema. */
export interface Rule<Part, Against = Surroundings> {
  /** The code of its findings. */
  readonly code: string;
  readonly severity: Severity;
  /** What must hold, in one sentence. */
  readonly holds: string;
  /** What is wrong; paths count from the part. */
  readonly check: (part: Part, against: Against) => readonly Issue[];
}

/** The rules' findings on one part, which stands at `path`. */
export const findingsOf = <Part, Against>(
  rules: readonly Rule<Part, Against>[],
  part: Part,
  against: Against,
  path: Issue["path"],
): Finding[] =>
  rules.flatMap(({ code, severity, check }) =>
    check(part, against).map((issue) => ({ severity, code, message: issue.message, path: [...path, ...issue.path] })),
  );

/** A register that fits its schema, as parts. */
export const partsOf = ({ notices, directives, dictionary }: Register): Parts => ({
  notices: notices.map((value, index) => ({ value, index })),
  directives: directives.map((value, index) => ({ value, index })),
  noticeIds: new Set(notices.map(({ id }) => id)),
  madeWith: dictionary,
});
