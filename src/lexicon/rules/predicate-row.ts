import type { Mood, Sense } from "../../model/clause.js";
import type { Rule } from "./rule.js";

/** A predicate that can stand after a subject, and what it says of the action behind it. */
export interface PredicateRow extends Rule {
  readonly mood: Mood;
  readonly sense?: Sense;
  /** Something is inserted between what it says and its "to". */
  readonly inserts?: true;
  /** The verb of several bodies, in its base form. */
  readonly plural?: true;
  /** Without a form of "be" it stands in an apposition, behind a comma. */
  readonly apposed?: true;
}

const be = "is|are|was|were";
/** What the sentence has to do with the one before, inside the verb group. */
export const meanwhile = "( in turn|particular|addition|parallel | at the same time )?";
/** What stands between commas inside the verb group. */
export const aside = ", ( <word>|<agency>|<time>|<reference> )+ ,";
/** Before the participle that tells what somebody is made to do: "is being", "has been", "shall be". */
export const beOrdered = `( ${be} @adverb* being? | has|have @adverb* been | will|shall|must be | being )`;
