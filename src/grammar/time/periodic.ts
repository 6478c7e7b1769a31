import { periodicAdjectives, periodicAdverbs, regularWords } from "../../lexicon/period-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import type { Recurrence } from "./every.js";
import { normAt, skip } from "./scan.js";

const isHalf = anyOf("half|semi");
const isRegular = anyOf("regular|periodic|routine");
const isRoutine = anyOf("regular|routine|recurring");

const isPunctuationOrEnd = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind !== "word";

/** Words after which "weekly" or "monthly" is an adverb and not an adjective. */
const afterAdverb = new Set(
  "what whatever whichever whoever how whether and or by before from on in to at until as with for no not of the of while so when after during through via".split(
    " ",
  ),
);

/** "weekly", "annual", "half-yearly": how often something is, as an adjective or an adverb. */
function readPeriodic(tokens: readonly Token[], at: number): Recurrence | null {
  const word = normAt(tokens, at);
  const isOfYear = ["yearly", "annual", "annually"].includes(normAt(tokens, at + 1));
  if (isHalf(word) && isOfYear) return { next: at + 2, repeat: "every 6 months" };
  const repeat = periodicAdverbs[word] ?? periodicAdjectives[word];
  return repeat === undefined ? null : { next: at + 1, repeat };
}

/** "on a weekly basis", "on quarterly basis", "as a regular task", "regular tasks", "at regular intervals", "at weekly briefings". */
export function readBasis(tokens: readonly Token[], at: number): Recurrence | null {
  const word = normAt(tokens, at);
  if (word === "on") {
    const adjective = skip(tokens, at + 1, "a", "an");
    const period = isRegular(normAt(tokens, adjective))
      ? { next: adjective + 1, repeat: "regular" }
      : readPeriodic(tokens, adjective);
    return period === null || normAt(tokens, period.next) !== "basis" ? null : { ...period, next: period.next + 1 };
  }
  const task = word === "as" ? skip(tokens, at + 1, "a", "an") : at;
  if (isRoutine(normAt(tokens, task)) && /^(?:tasks?|work)$/.test(normAt(tokens, task + 1))) {
    // "as an urgent and regular task": of what kind it is, and not how often it is done.
    const isOneOfTwo = task === at && normAt(tokens, at - 1) === "and";
    const atEdge = !isOneOfTwo && (task !== at || isPunctuationOrEnd(tokens, task + 2));
    return atEdge ? { next: task + 2, repeat: "regular" } : null;
  }
  if (word === "at" && isRegular(normAt(tokens, at + 1)) && normAt(tokens, at + 2) === "intervals")
    return { next: at + 3, repeat: "regular" };
  return word === "at" ? readRegularMeeting(tokens, skip(tokens, at + 1, "the", "its", "their")) : null;
}

const isOrdinary = anyOf("regular|ordinary|periodic|routine");

/** "weekly briefings", "monthly regular meetings of the Government", "regular monthly sessions". */
function readRegularMeeting(tokens: readonly Token[], at: number): Recurrence | null {
  const period = isOrdinary(normAt(tokens, at)) ? at + 1 : at;
  const repeat = periodicAdverbs[normAt(tokens, period)];
  const meeting = isOrdinary(normAt(tokens, period + 1)) ? period + 2 : period + 1;
  const meets = /^(briefings?|meetings?|sessions?)$/.test(normAt(tokens, meeting));
  return repeat !== undefined && meets ? { next: meeting + 1, repeat } : null;
}

const isPeriodicEvent = anyOf(
  "meeting|meetings|briefing|briefings|forecast|forecasts|report|reports|review|reviews|session|sessions|update|updates|bulletin|bulletins|" +
    "inspection|inspections|campaign|campaigns|course|courses|class|classes|drill|drills|dialogue|dialogues|dialog|dialogs|" +
    "training|information|patrol|patrols|survey|surveys|exercise|exercises|conference|conferences|figures|data|statistics|returns|statements|warning|warnings|spot|spots",
);

/** "chair weekly meetings", "organize monthly online training courses": what happens every time, at most two words on. */
function happensEachTime(tokens: readonly Token[], at: number): boolean {
  for (let here = at; here < at + 3 && tokens[here]?.kind === "word"; here++) {
    if (isPeriodicEvent(normAt(tokens, here))) return true;
    if (afterAdverb.has(normAt(tokens, here))) return false;
  }
  return false;
}

/** "water for daily use", "the monthly fee": an adjective stands behind these. */
const determining = anyOf("for|of|the|their|its|this|that|no|each|every|regular");
/** By themselves, these are what is done: "checks this weekly". */
const isPronoun = anyOf("this|that");

/** "monthly", "half-yearly" as an adverb, or before what happens every time; null for other adjectives ("daily menus"). */
export function readAdverb(tokens: readonly Token[], at: number, isVerb: (token: Token) => boolean): Recurrence | null {
  if (tokens[at]?.joined === true) return null;
  if (regularWords.has(normAt(tokens, at))) return { next: at + 1, repeat: "regular" };
  const period = readPeriodic(tokens, at);
  if (period === null) return null;
  const { next } = period;
  const before = normAt(tokens, at - 1);
  // "and after that weekly"
  const isObject = isPronoun(before) && isPunctuationOrEnd(tokens, next) && !afterAdverb.has(normAt(tokens, at - 2));
  if (determining(before) && !isObject) return null;
  if (happensEachTime(tokens, next)) return period;
  const word = normAt(tokens, next - 1);
  // "annual reports", but not "annual, quarterly and monthly plans".
  if (periodicAdjectives[word] !== undefined) return null;
  const after = tokens[next];
  const isAdverb =
    word === "annually" ||
    isPunctuationOrEnd(tokens, next) ||
    afterAdverb.has(after?.norm ?? "") ||
    (after !== undefined && isVerb(after));
  return isAdverb ? period : null;
}
