import { anyOf, wordsIn } from "./word-set.js";

/** Verbs that in the present tense describe and ask nothing ("the Ministry believes", "localities face"). */
export const statingVerbs = wordsIn(`
be have say note believe show state think face lack remain account know want agree hope expect estimate forecast predict
acknowledge commend welcome appreciate thank praise recognize consider regard seem appear belong consist contain represent
reach exceed rise fall grow increase decrease stand rank own mean need cause result find feel fear worry see hear
attend witness receive warn stress emphasize affirm point explain add tell come speak cite recall describe reveal conclude
attribute call notify help contribute reflect demonstrate argue reject criticize observe approve like love live work sit total amount cost earn employ
export owe produce generate get enter record suffer experience depend seek plan fail struggle continue exist lie
`);

/** Verbs that, of a body told in a relative clause, say what it is or what happens to it ("which will host the Games", "who will have a day off"). */
export const befallingVerbs = wordsIn("become host benefit start begin open join serve run face");

/** Of those, verbs that are tasks when a body does them under a list of tasks. */
export const taskVerbs = wordsIn(
  "receive plan work seek add agree continue produce generate find consider record increase reach warn",
);

/** Verbs that state something, but are tasks with a date to come ("approve the plans in June"). */
export const datedTaskVerbs = wordsIn("approve notify contribute help owe");

/** Verbs that tell something of a body, but open an item of its tasks ("Calls for technical assistance"). */
export const itemTaskVerbs = wordsIn("call notify");

/** Verbs of a progressive that describe ("is facing", "are waiting"). */
export const describingGerunds = wordsIn(`
face lack wait rise fall grow decline decrease become remain live suffer struggle expect run have be happen occur go come
ease shoot compete lag need cost bet rely hope embarrass
`);

/** "has just signed Telegram No. 201": what makes the notice known is no task. */
export const isPublishing = anyOf(
  "sign|issue|announce|release|publish|send|convey|have|agree|decide|conclude|tell|say",
);

/** "The city has approved a plan for 2024": before any task is given, the news itself. */
export const isAdopting = anyOf("approve|adopt|promulgate|launch|unveil|start|begin");

/** What a deputy of the Government is put in charge to do. */
export const isOverseeing = anyOf("direct|steer|oversee|supervise|lead|command");

/** "The city plans to pump water": what it means to do is its own affair. */
export const isIntending = anyOf("plan|intend|aim");

/** "has completed": among tasks, how the translations say "must complete". */
export const isCompleting = anyOf("complete|finish|finalize");

/** "Welcome the efforts of …", "Approve the plan of …": what whoever concludes says of others' work. */
export const isAppraising = anyOf(
  "welcome|acknowledge|commend|appreciate|recognize|praise|note|agree|approve|applaud|thank|congratulate",
);

/** "agree on the policy": what is agreed to, where whoever concludes answers a proposal. */
export const isAgreedTo = anyOf(
  "policy|policies|proposal|proposals|principle|plan|recommendation|recommendations|contents",
);

/** "Revenue must reach VND 2,000 trillion": verbs of a goal, where a figure follows. */
export const isReaching = anyOf("reach|grow|account|attain|exceed");

/** "more than 5,000 hectares": words before a figure that only a report has. */
export const isRoughly = anyOf("more|over|about|around|nearly|almost|roughly|some|approximately|under|only");

/** "has already completed", "so far … have finished": said of what is done. */
export const tellsWhen = anyOf(
  "already|recently|far|date|just|last|previously|earlier|yesterday|today|while|but|however|although",
);
