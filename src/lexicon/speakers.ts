import { reportingWords } from "./clause-words.js";
import { orderingDocuments } from "./document-nouns.js";
import { lowerUnitWords } from "./lower-units.js";
import { orderWords } from "./order-verbs.js";
import { headTitles } from "./titles.js";
import { anyOf } from "./word-set.js";

/** Verbs by which somebody's words are told. */
export const speechWords =
  `${reportingWords}|told|tells|recommended|recommends|suggested|suggests|proposed|proposes|advised|advises|` +
  "complained|argued|shared|confided|recalled|recounted|hoped|hopes|thinks|held|commented|remarked|believes|believed";
export const tellsSpeech = anyOf(speechWords);

/** Verbs of orders: whoever gives one is whom a later "he" means. */
export const givesOrder = anyOf(
  `${orderWords(["past", "thirdPerson"], ({ ask, isActive }) => isActive && ask !== "propose")}|concluded|concludes|signed`,
);

export const isPersonPronoun = anyOf("he|she|they");

/** Of what one thinks who spoke before: "In his opinion, …". */
export const namesOpinion = anyOf("opinion|view|words|eyes");

/** Words before whoever speaks that are no name of his. */
export const opensOther = anyOf(
  "speaking|talking|answering|responding|commenting|explaining|at|in|on|after|during|before|besides|as|from|with|and|but|meanwhile|however|similarly|also|then|for|to|still|elsewhere",
);

/** What has a say in a notice: the State, its documents and findings, and bodies of states. */
export const hasSay = anyOf(
  "report|survey|study|inspection|audit|pm|prime|minister|ministers|ministry|ministries|government|department|departments|committee|committees|inspectorate|authority|authorities|" +
    "administration|agency|agencies|office|official|officials|bureau|police|army|assembly|council|commission|politburo|cabinet|party|" +
    `${orderingDocuments}|documents|plan|decree|statement|` +
    "spokesperson|spokesman|" +
    "spokeswoman|colonel|captain-general|comrade|governor|mayor|senator|commissioner|court|procuracy|treasury|customs|inspectors|delegation|province|" +
    `${lowerUnitWords}|` +
    "unicef|undp|fao|imf",
);

/** Who heads a body; he has a say where the body is none of those below. */
export const isHeadship = anyOf(
  `${headTitles}|directors|deputy|vice|head|heads|leader|leaders|general|board|chief|manager`,
);

/** Bodies that are no part of the State. */
export const isPrivateBody = anyOf(
  "association|associations|company|companies|corporation|university|institute|club|federation|chamber|cooperative|school|hospital|maker|society|firm|" +
    "firms|group|village|hamlet|enterprise|enterprises|business|businesses|shop|factory|consultancy|tank|bank|brand|startup|jsc|ltd|newspaper",
);

/** People who are told by what they do in life. */
export const isPrivatePerson = anyOf(
  "lawyer|lawyers|architect|architects|economist|economists|expert|experts|captain|captains|doctor|doctors|dr|professor|professors|farmer|farmers|resident|residents|trader|traders|" +
    "driver|drivers|fisherman|fishermen|parent|parents|owner|owners|analyst|analysts|lecturer|lecturers|researcher|researchers|student|students|teacher|teachers|" +
    "nurse|nurses|shopkeeper|vendor|vendors|villager|villagers|tourist|tourists|passenger|passengers|worker|workers|businessman|businesswoman|businessmen|speakers|" +
    "participants|delegates|investor|investors|mother|mothers|father|fathers|clerk|reader|readers|customer|customers|engineer|engineers|scientist|scientists|" +
    "representatives|grower|growers|buyer|pensioner|retailer|exporter|exporters",
);
