import { type AgencyMention, changedMention } from "../../../model/mention.js";
import { listedBody } from "../../resolve.js";
import type { ReadingContext } from "../state/inputs.js";
import type { State } from "../state/state.js";

/** "Deputy Minister Le Van An": an office and the name of who holds it, without the body. */
const officeAndName =
  /^(?:(?:Deputy|Vice|Standing|Permanent) ){0,2}(Minister|Chairman|Chairwoman|Chairperson) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4})$/u;

const isMinistry = ({ kind }: AgencyMention): boolean => kind === "ministry" || kind === "ministerial-level-agency";
const isCommittee = ({ kind }: AgencyMention): boolean => kind === "peoples-committee";

/** The body of that kind that issued the notice, or that it is about. */
function ownBody(
  mention: AgencyMention,
  isOfKind: (body: AgencyMention) => boolean,
  { index, issuer, introduced }: ReadingContext,
): AgencyMention | null {
  const home = (introduced.get("City") ?? introduced.get("Province"))?.[0];
  const issuing = listedBody(index, issuer, mention);
  const about = home === undefined ? null : { ...home, person: null, start: mention.start, end: mention.end };
  return [issuing, about].find((body) => body !== null && isOfKind(body)) ?? null;
}

/**
 * "Deputy Minister Le Van An", "Vice Chairman Tran Van Binh": the body of somebody of whom only office and name are said.
 * It was named with the person, it issued the notice, or it alone acted last; null where none is known.
 */
export function bodyOfOffice(mention: AgencyMention, state: State, reading: ReadingContext): AgencyMention | null {
  const [, office, name] = (mention.agency === null && officeAndName.exec(mention.name)) || [];
  if (office === undefined) return null;
  const isOfKind = office === "Minister" ? isMinistry : isCommittee;
  const fitting = state.subject.filter(isOfKind);
  const body =
    state.known.find((known) => known.person === name && isOfKind(known)) ??
    ownBody(mention, isOfKind, reading) ??
    (fitting.length === 1 ? fitting[0] : undefined);
  const { start, end } = mention;
  return body === undefined ? null : changedMention(body, { person: name ?? null, start, end });
}
