/** How one who speaks makes others act. */
type Ask =
  /** Whoever speaks can do it. */
  | "request"
  /** It takes authority over those who are told. */
  | "instruct"
  /** It says what would be good, and leaves it to others. */
  | "propose";

/** A verb with which somebody makes others act ("requests the Ministry of Health to …"). */
interface OrderVerb {
  readonly ask: Ask;
  readonly base: string;
  readonly thirdPerson: string;
  readonly past: string;
  readonly gerund: string;
  /** Its active forms alone show an order; of the others, only "is obliged to". */
  readonly isActive: boolean;
}

const verb = (ask: Ask, isActive: boolean, [base = "", thirdPerson = "", past = "", gerund = ""]: string[]) => ({
  ask,
  isActive,
  base,
  thirdPerson,
  past,
  gerund,
});

/** Rows of a verb's base form, third person, past and gerund. */
const verbs = (ask: Ask, isActive: boolean, rows: string): OrderVerb[] =>
  rows.split("|").map((row) => verb(ask, isActive, row.trim().split(/\s+/)));

/** The verbs of ordering, requesting and proposing. */
const orderVerbs: readonly OrderVerb[] = [
  ...verbs(
    "request",
    true,
    "request requests requested requesting | ask asks asked asking | demand demands demanded demanding | urge urges urged urging | " +
      "remind reminds reminded reminding | call calls called calling | tell tells told telling | assign assigns assigned assigning",
  ),
  ...verbs(
    "request",
    false,
    "encourage encourages encouraged encouraging | invite invites invited inviting | entreat entreats entreated entreating",
  ),
  ...verbs(
    "instruct",
    true,
    "instruct instructs instructed instructing | direct directs directed directing | require requires required requiring | " +
      "order orders ordered ordering | entrust entrusts entrusted entrusting | task tasks tasked tasking",
  ),
  ...verbs(
    "instruct",
    false,
    "advise advises advised advising | mandate mandates mandated mandating | commission commissions commissioned commissioning | " +
      "delegate delegates delegated delegating | authorize authorizes authorized authorizing | " +
      "authorise authorises authorised authorising | appoint appoints appointed appointing | " +
      "designate designates designated designating | oblige obliges obliged obliging | obligate obligates obligated obligating | " +
      "compel compels compelled compelling | enjoin enjoins enjoined enjoining",
  ),
  ...verbs(
    "propose",
    true,
    "recommend recommends recommended recommending | propose proposes proposed proposing | insist insists insisted insisting | " +
      "suggest suggests suggested suggesting",
  ),
];

/** Words of some of the verbs, in some of their forms, as `anyOf` and the rules take them. */
export const orderWords = (
  forms: readonly ("base" | "thirdPerson" | "past" | "gerund")[],
  isMeant: (verb: OrderVerb) => boolean = () => true,
): string =>
  orderVerbs
    .filter(isMeant)
    .flatMap((one) => forms.map((form) => one[form]))
    .join("|");
