import { bodyNouns, headNouns, isOffice } from "../../../lexicon/agency-words.js";
import { lowerUnitPlurals } from "../../../lexicon/lower-units.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Clause } from "../../../model/clause.js";
import { type AgencyMention, isProperName } from "../../../model/mention.js";
import { norm } from "../../scan/scan.js";
import { isDated } from "../state/state.js";
import { type Circumstances, citesOrder } from "./circumstances.js";
import { hasOwnEnd, recurs } from "./coming-deadline.js";

/** "the Department of Disease Prevention", "SBV branches": a body by its name, though no dictionary has it. */
export const isNamed = (mentions: readonly AgencyMention[]): boolean =>
  mentions.length > 0 && mentions.every((mention) => isProperName(mention) || /^\p{Lu}{2}/u.test(mention.name));

/** "the first unit is to generate electricity": a common noun in the singular is no actor of an announcement; "this Ministry" is whoever writes. */
export const isVague = (mentions: readonly AgencyMention[]): boolean =>
  mentions.length === 1 &&
  mentions[0]?.agency === null &&
  !mentions[0].plural &&
  /^(?!this \p{Lu})\p{Ll}/u.test(mentions[0].name);

/** "22 border provinces" */
export const isCounted = (subject: readonly AgencyMention[], text: string): boolean =>
  subject.some(({ start, end }) => /^\d/.test(text.slice(start, end)));

/** "Each commune sets up a team", "Every commune lists its pools" */
const isOfEach = (subject: readonly AgencyMention[], text: string): boolean =>
  subject.every(({ start, end }) => /^(?:each|every) /i.test(text.slice(start, end)));

const namesOffice = ({ name }: AgencyMention): boolean => name.toLowerCase().split(/\s+/u).some(isOffice);

/** "Internal audit units", "regional secretaries": several offices by a common noun. */
export const areOffices = (mentions: readonly AgencyMention[]): boolean =>
  mentions.every((mention) => mention.plural && namesOffice(mention));

/** "the " as a word of its own right before a name, or as the first word of it. */
const isBehindArticle = ({ start, end }: AgencyMention, text: string): boolean =>
  /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) || /^the /i.test(text.slice(start, end));

/** "the first unit": of a plant, or of a row. */
const isCountedOff = /^(?:the )?(?:first|second|third|next|last|new|other)\b/iu;

/** "The hydrometeorological agency", "the two departments": offices that the article shows to be known ones. */
export const isKnownOffice = (mentions: readonly AgencyMention[], text: string): boolean =>
  mentions.length > 0 &&
  mentions.every(
    (mention) =>
      isBehindArticle(mention, text) &&
      namesOffice(mention) &&
      !isCountedOff.test(text.slice(mention.start, mention.end)),
  );

const isUnitOrDepartment = anyOf(`${lowerUnitPlurals.join("|")}|zones|departments`);

/** "Communes and wards along the river", "the departments": units of local government and their departments, though no name is said. */
const areUnitsOrDepartments = (subject: readonly AgencyMention[]): boolean =>
  subject.every(({ plural, name }) => plural && name.toLowerCase().split(/\s+/u).some(isUnitOrDepartment));

/** "Department of Health", and not "President William Ruto". */
export const isOrganization = (mention: AgencyMention): boolean =>
  isNamed([mention]) &&
  mention.name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => bodyNouns.has(word) && !headNouns.has(word));

/** "Communes along the river organize patrols", "- Land registration offices update the database", "Under the directive, coal companies review their plans": of bodies that no name tells, what they are told to do. */
export function areTold(clause: Clause, circumstances: Circumstances): boolean {
  const { state, chunks, subject, isItem, text } = circumstances;
  const areSeveral = subject.every(({ plural }) => plural);
  if (isOfEach(subject, text)) return true;
  // "Communes do not have a single expert": what is so.
  if (areUnitsOrDepartments(subject) && norm(chunks, clause.actionFrom) !== "do") return true;
  if (areSeveral && (isItem || isDated(state) || citesOrder(chunks))) return true;
  // "Units send lists before the 20th of every month", "The municipal office reports every Friday"
  return (
    (areSeveral || isKnownOffice(subject, text)) && (hasOwnEnd(clause, circumstances) || recurs(clause, circumstances))
  );
}
