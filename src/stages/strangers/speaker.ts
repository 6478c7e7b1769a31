import { isIndefinite } from "../../lexicon/small-words.js";
import { hasSay, isHeadship, isPrivateBody, isPrivatePerson, opensOther } from "../../lexicon/speakers.js";
import { anyOf } from "../../lexicon/word-set.js";
import { partsOf, type Statement } from "./statements.js";

/** Who is told to have spoken: somebody with a say in the notice, a stranger to it, or nobody that can be told. */
export type Speaker = "official" | "stranger" | null;

const longestName = 6;

const areName = (part: Statement): boolean =>
  part.length > 1 && part.length <= longestName && part.every(({ capital }) => capital);

/** In words: what a speaker is called before what he is. */
const longestCall = 5;

const opensPlace = anyOf("in|at|outside|near|around|inside");
const relates = anyOf("who|whose|whom|which|that");

/** The words of a part that say who somebody is: "a mother (outside a school in Cau Giay Ward)", "a man (whose son is in the army)". */
function withoutMore(part: Statement): Statement {
  const at = part.findIndex(({ norm }, index) => relates(norm) || (index > 0 && opensPlace(norm)));
  return at >= 0 ? part.slice(0, at) : part;
}

/** In words. */
const longestDescription = 24;

/** "a mother", "fishermen", "Doctor Truong": somebody who is called by what he is in life. */
const isCalledPrivate = (part: Statement): boolean =>
  isIndefinite(part[0]?.norm ?? "") || part.slice(0, longestCall).some(({ norm }) => isPrivatePerson(norm));

/** The parts from the one on that says who speaks. */
function fromSpeaker(parts: readonly Statement[]): readonly Statement[] {
  const person = parts.findIndex(isCalledPrivate);
  const at = person >= 0 ? person : parts.findIndex(([first]) => first !== undefined && !opensOther(first.norm));
  return parts.slice(Math.max(at, 0));
}

/** Who somebody is, and the words that name him. */
export interface Named {
  readonly speaker: Speaker;
  readonly called: Statement;
}

/** Who somebody is, by the words that name and describe him. */
export function speakerOf(words: Statement, strangers: ReadonlySet<string>): Named {
  const [called = [], ...described] = fromSpeaker(partsOf(words)).map(withoutMore);
  const all = [...called, ...described.flat()].slice(0, longestDescription);
  const named = (speaker: Speaker): Named => ({ speaker, called });
  if (all.some(({ norm }) => hasSay(norm))) return named("official");
  const isPrivate = all.some(({ norm }) => isPrivateBody(norm));
  const isPerson = isCalledPrivate(called);
  if (!isPrivate && all.some(({ norm }) => isHeadship(norm)))
    return named(isPerson && described.length === 0 ? "stranger" : "official");
  const isDescribed = areName(called) && (isPrivate || described.length > 0);
  const isStranger = isPerson || isDescribed || strangers.has(called.at(-1)?.norm ?? "");
  return named(isStranger ? "stranger" : null);
}
