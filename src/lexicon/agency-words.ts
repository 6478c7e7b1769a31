import { lowerUnitWords } from "./lower-units.js";
import { rankWords } from "./titles.js";
import { anyOf, wordsIn } from "./word-set.js";
import { wordTable } from "./word-table.js";

/** Words that stand before a collective body and do not change which body it is. */
export const collectiveModifiers = wordsIn(`
the all other relevant concerned related each every any both these those competent various central remaining some
respective line functional following above said such their its our involved responsible key affected
aforementioned aforesaid abovementioned mentioned affiliated large small major many several coastal northern southern participating
border bordering mountainous highland
`);

/** Words before enterprises and banks that only say which of them. */
export const enterpriseModifiers = wordsIn(`
technology state owned joint stock private domestic large foreign commercial digital telecommunications telecom energy
economic insurance construction state-owned leading local major small medium sized export import industrial credit
`);

/** "heads of", "leaders of": whoever heads a body counts as the body. */
export const headNouns = wordsIn(`
head heads leader leaders chief chiefs chairman chairmen chairperson chairpersons chairwoman chair chairs director directors
secretary secretaries minister ministers governor president presidents inspector-general general manager members
representatives leadership principal principals rector rectors headmaster headmasters
`);

/** Words before such a head: "Vice Chairman", "Acting Director". */
export const headQualifiers: ReadonlySet<string> = new Set(rankWords.split("|"));

/** Of those, who does not stand for the whole of a body that no dictionary has. */
export const speaksFor = anyOf("members|representatives|general|manager|secretary|secretaries");

/** Small words between the capitals of a name. */
export const standsInsideName = anyOf("of|and|for|on|the|in");

/** Who chairs a People's Committee. */
export const chairsCommittee = anyOf("chairman|chairmen|chairperson|chairpersons|chairs|president|presidents");

/** Before a body, of which tier it is: "the Provincial People's Committee". */
export const tierWords = wordsIn("provincial municipal city");

/** Nouns of places that have bodies of their own ("the city's Department of Health", "Tax Department of the city"). */
export const isPlaceNoun = anyOf(`${lowerUnitWords}|city|province|locality|capital`);

/** A collective named in the singular after "each". */
export const singulars = wordTable<string>({
  ministry: "ministries",
  sector: "sectors",
  department: "departments",
  branch: "branches",
  agency: "agencies",
  locality: "localities",
  province: "provinces",
  city: "provinces",
  enterprise: "enterprises",
  corporation: "corporations",
});

/** Head nouns of bodies: a phrase that ends in one can be an actor though no dictionary lists it. */
export const bodyNouns = wordsIn(`
academy academies administration administrations agency agencies association associations assembly authority authorities
bank banks board boards branch branches brigade brigades bureau bureaus center centers centre centres chamber chairman
chairmen chairperson chairpersons city cities club clubs college colleges command commander commanders committee
committees commission commissioner commissioners commune communes company companies confederation contractor contractors
cooperative cooperatives corporation corporations council councils court courts delegation department departments
directorate directorates director directors district districts division divisions enterprise enterprises establishment
establishments exchange exchanges facility faculty federation federations fleet force forces foundation foundations
front fund government governments governor group groups guard headquarters head heads hospital hospitals inspector
inspectors inspectorate institute institutes institution institutions investor investors kindergartens laboratory laboratories leader
leaders locality localities manager managers marketplaces media mill mills minister ministers ministry ministries
municipality municipalities network newspaper newspapers office offices officer officers official officials operator
operators organ organs organization organizations organisation organisations outlet outlets owner owners party panel
people's-committee platform platforms police port ports prefecture press producer producers procuracy project-owner
province provinces publisher publishers radio railway registrar registry representative representatives
research-institutes retailers school schools secretariat secretary secretaries sector service services sponsor state
station stations store subsidiary supplier suppliers taskforce team teams television teachers trader traders treasury
troops union unions unit units university universities ward wards workers member members wholesalers missions refinery
refineries airlines airline hotels clinics clinic pharmacies pharmacy insurers insurer ambassador embassies embassy
employers employer doctors prosecutors lawyers rangers farmers shipowners carriers brokers lenders mayor mayors
governors marshal marshals chair elders facilities customs principals consultant consultants plants plant factories
factory mines businesses vendors distributors manufacturers importers exporters households holders employees staff
intermediaries intermediary clerk clerks parties llc jsc collectors drivers driver captains skippers licensees corps regiment regiments battalion
battalions entity entities army navy auditor auditors accountants treasuries appointees coordinator coordinators guards evaluator evaluators
assemblies bodies restaurants restaurant cafes eateries shops supermarkets masters engineers landlords individuals
broadcaster broadcasters advisers advisors borrowers issuers provider providers firm firms procuracies brokerages brokerage workshops workshop museums
`);

/** Nouns whose common form alone shows that they serve the State: "the inspectorate", "regional secretaries", and not "steel mills". */
export const isOffice = anyOf(
  "agency|agencies|authority|authorities|board|boards|body|bodies|branch|branches|bureau|bureaus|chairman|chairmen|" +
    "chairperson|chairpersons|commission|commissions|committee|committees|council|councils|department|departments|" +
    "directorate|directorates|division|divisions|force|forces|inspectorate|inspectorates|minister|ministers|ministry|" +
    "ministries|office|offices|secretariat|secretariats|secretary|secretaries|taskforce|taskforces|unit|units",
);

/** Last words of names in capitals that stand for a body: of a place that has one ("Yok Don National Park"), of an office ("Auditor General"). */
export const namedByLast = wordsIn(`
general park airport airports museum museums library libraries theatre theater stadium zoo reserve sanctuary zone market hotel
laboratory laboratories arboretum insurance security
`);

/** Nouns by which a body already named is meant again ("the Ministry", "the corporation"). */
export const anaphoricNouns = wordTable<"singular" | "plural">({
  ministry: "singular",
  minister: "singular",
  agency: "singular",
  authority: "singular",
  bank: "singular",
  board: "singular",
  committee: "singular",
  corporation: "singular",
  company: "singular",
  center: "singular",
  centre: "singular",
  city: "singular",
  department: "singular",
  group: "singular",
  inspectorate: "singular",
  institute: "singular",
  office: "singular",
  province: "singular",
  association: "singular",
  academy: "singular",
  union: "singular",
  team: "singular",
  council: "singular",
  governor: "singular",
  chairman: "singular",
  unit: "singular",
  institution: "singular",
  body: "singular",
  treasury: "singular",
  administration: "singular",
  station: "singular",
  university: "singular",
  fund: "singular",
  commission: "singular",
  command: "singular",
  force: "singular",
  ministries: "plural",
  provinces: "plural",
  cities: "plural",
  agencies: "plural",
  bodies: "plural",
  units: "plural",
  corporations: "plural",
  groups: "plural",
  committees: "plural",
  ministers: "plural",
  departments: "plural",
  banks: "plural",
  localities: "plural",
  forces: "plural",
  chairmen: "plural",
  chairpersons: "plural",
});

/** Short forms that circulars of many states use without saying what they stand for ("Ministries, Departments and Agencies"): ids of the bodies. */
export const standingForms = wordTable<readonly string[]>({
  MDA: ["ministries", "agencies"],
  MDAs: ["ministries", "agencies"],
});

/** Two-word phrases for one known body. */
export const anaphoricPhrases = wordTable<string>({
  "central bank": "state-bank-of-vietnam",
});

/** Introduces the bodies that stand under a shared head, and what they are. */
export const elidedHeads: readonly {
  readonly words: readonly string[];
  readonly of: "ministry" | "peoples-committee" | "peoples-council";
}[] = [
  { words: ["ministries"], of: "ministry" },
  { words: ["ministers"], of: "ministry" },
  { words: ["people", "'s", "committees"], of: "peoples-committee" },
  { words: ["people", "'s", "committee"], of: "peoples-committee" },
  { words: ["people", "'s", "councils"], of: "peoples-council" },
  { words: ["people", "'s", "council"], of: "peoples-council" },
];

/** Head nouns that a heading, or what stands behind "For", has only as a body's name; "ORGANIZATION OF IMPLEMENTATION", "SERVICES" are none. */
export const isBodyAlone = anyOf(
  "department|departments|police|board|boards|corporation|company|companies|inspectorate|committee|committees|union|association|" +
    "authority|agency|bank|office|confederation|command",
);
