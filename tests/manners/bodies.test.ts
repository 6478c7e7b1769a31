import { describe } from "vitest";
import { finance, gives, health, justice } from "../support/manners.js";

const committees = "peoples-committees";
const security = "ministry-of-public-security";

describe("tiers before a noun", () => {
  gives([
    [
      "name committees below the province",
      "Commune and ward People's Committees shall review the list.",
      [{ verbs: ["review"], lead: [committees] }],
    ],
    [
      "with the level said, and of three tiers",
      "The commune-level, ward-level and special zone People's Committees shall review the list.",
      [{ verbs: ["review"], lead: [committees] }],
    ],
    [
      "as they do behind the noun",
      "Chairmen of the People's Committees of wards, communes and the special zone must review the list.",
      [{ verbs: ["review"], lead: [committees] }],
    ],
    [
      "but communes by name are bodies of their own",
      "The People's Committees of Ba Dinh ward and Dong Da ward shall review the list.",
      [
        {
          verbs: ["review"],
          lead: ["peoples-committee-of-ba-dinh-ward", "peoples-committee-of-dong-da-ward"],
        },
      ],
    ],
    [
      "say which officers are meant",
      "City and municipal mayors shall review the list.",
      [{ verbs: ["review"], lead: ["City and municipal mayors"] }],
    ],
    [
      "but a city with an article is a body of its own",
      "The city and the Ministry of Finance shall review the list.",
      [{ verbs: ["review"], lead: ["city", finance] }],
    ],
  ]);
});

describe("whoever heads a body", () => {
  gives([
    [
      "counts as the body, though no dictionary has it",
      "Heads of educational institutions shall review the list.",
      [{ verbs: ["review"], lead: ["educational institutions"] }],
    ],
    ["in every office", "Directors of hospitals must review the list.", [{ verbs: ["review"], lead: ["hospitals"] }]],
    [
      "but members are not the whole",
      "Members of the inspection team shall review the list.",
      [{ verbs: ["review"], lead: ["Members of the inspection team"] }],
    ],
  ]);
});

describe("one name of several nouns", () => {
  gives([
    [
      "newspaper, radio and television",
      "The Can Tho Newspaper and Radio - Television shall broadcast the list.",
      [{ verbs: ["broadcast"], lead: ["Can Tho Newspaper and Radio - Television"] }],
    ],
    [
      "but outlets in general are several",
      "Newspapers, radio and television must broadcast the list.",
      [{ verbs: ["broadcast"], lead: ["Newspapers", "radio", "television"] }],
    ],
    [
      "a park that is run by a body of its name",
      "Yok Don National Park shall receive the elephants.",
      [{ verbs: ["receive"], lead: ["Yok Don National Park"] }],
    ],
    [
      "but land of a park is a thing",
      "The Ministry of Finance shall act. The land of Thu Duc Industrial Park must be cleared.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["clear"], lead: [finance] },
      ],
    ],
  ]);
});

describe("a collective of some sort", () => {
  gives([
    ["told by a noun", "Logistics enterprises shall pay.", [{ verbs: ["pay"], lead: ["enterprises"] }]],
    ["by several", "Rice export enterprises must pay.", [{ verbs: ["pay"], lead: ["enterprises"] }]],
    [
      "by a gerund, and by two nouns with and",
      "Sand and gravel mining enterprises shall pay.",
      [{ verbs: ["pay"], lead: ["enterprises"] }],
    ],
    [
      "by what they are subject to",
      "Enterprises subject to monitoring shall pay.",
      [{ verbs: ["pay"], lead: ["enterprises"] }],
    ],
    [
      "but a verb before it is an action",
      "The Ministry of Finance shall:\na) Support export enterprises;\nb) Directing mining enterprises to level the pits.",
      [
        { verbs: ["support"], lead: [finance] },
        { verbs: ["direct"], lead: [finance] },
      ],
    ],
    [
      "and a policy that supports them is a thing",
      "Tax policies supporting enterprises will be studied in August 2025.",
      [],
    ],
  ]);
});

describe("partners at the end", () => {
  gives([
    [
      "of work that is done with somebody",
      "The Ministry of Finance shall agree the list with the Ministry of Health and the Ministry of Justice.",
      [{ verbs: ["agree"], lead: [finance], with: [health, justice] }],
    ],
    [
      "before a comma",
      "The Ministry of Finance shall complete the rules with the Ha Noi Stock Exchange, to be issued in November 2025.",
      [
        {
          verbs: ["complete"],
          lead: [finance],
          with: ["Ha Noi Stock Exchange"],
          start: "2025-11-01",
          due: "2025-11-30",
        },
      ],
    ],
    [
      "but not of what is shared with somebody",
      "The Ministry of Finance shall share the list with the Ministry of Health.",
      [{ verbs: ["share"], lead: [finance] }],
    ],
    [
      "nor of a connection, an agreement or a merger",
      "The Ministry of Finance shall complete the connection of data with the Ministry of Public Security; review the agreement with the Ministry of Health.",
      [
        { verbs: ["complete"], lead: [finance] },
        { verbs: ["review"], lead: [finance] },
      ],
    ],
    [
      "nor of what accords with something",
      "The Ministry of Finance shall complete the list in accordance with the Land Law.",
      [{ verbs: ["complete"], lead: [finance] }],
    ],
    [
      "and work as a noun has none",
      "The Ministry of Finance shall promote tourism with more joint work with the Ministry of Health.",
      [{ verbs: ["promote"], lead: [finance] }],
    ],
    [
      "between those who are told and what they are told",
      "The Prime Minister assigned the Ministry of Finance, together with the Ministry of Health, to open nurseries.",
      [{ verbs: ["open"], lead: [finance], with: [health] }],
    ],
  ]);
});

describe("a body and another of it", () => {
  gives([
    [
      "its department by name",
      "The Ministry of Public Security shall act. Its General Department of Customs must report.",
      [
        { verbs: ["act"], lead: [security] },
        { verbs: ["report"], lead: ["general-department-of-customs"] },
      ],
    ],
    [
      "what it is called, before what it shall do",
      "The Ministry of Finance is the standing agency and shall guide localities.",
      [{ verbs: ["guide"], lead: [finance] }],
    ],
    ["but what it is called is no task", "The Ministry of Finance is the standing agency and a member.", []],
  ]);
});

describe("an office in a name", () => {
  gives([
    [
      "that ends in General",
      "The Accountant General shall publish the accounts.",
      [{ verbs: ["publish"], lead: ["Accountant General"] }],
    ],
    [
      "but general is an adjective elsewhere",
      "The Ministry of Finance shall act. The general plan shall be published.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["publish"], lead: [finance] },
      ],
    ],
  ]);
});

describe("a ministry that requests something of others", () => {
  gives([
    [
      "does its own task in a notice from above",
      "1. The Ministry of Health shall act.\n2. The Ministry of Finance requests airlines to reserve seats; coordinates with the Ministry of Justice to review the list.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["request"], lead: [finance] },
        { verbs: ["review"], lead: [finance], with: [justice] },
      ],
    ],
    [
      "but an authority that is pointed to orders",
      "The Government agrees with the plan. It assigns the Ministry of Finance to act.",
      [{ verbs: ["act"], lead: [finance] }],
    ],
  ]);
});

describe("names that go on", () => {
  gives([
    [
      "behind a noun of bodies",
      "The Department of Crop Production and Plant Protection shall act.",
      [{ verbs: ["act"], lead: ["Department of Crop Production and Plant Protection"] }],
    ],
    [
      "but two names are two bodies",
      "The Tax Department and Customs Department shall act.",
      [{ verbs: ["act"], lead: ["tax-department", "customs-department"] }],
    ],
    [
      "of a body of another",
      "The Ministry of Finance shall act; the Mine Rescue Center of TKV coordinates with the Ministry of Health to conduct drills.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["conduct"], lead: ["Mine Rescue Center of TKV"], with: [health] },
      ],
    ],
    [
      "of departments in small letters",
      "Departments of science and technology must act.",
      [{ verbs: ["act"], lead: ["Departments of science and technology"] }],
    ],
  ]);
});

describe("those who head bodies", () => {
  gives([
    [
      "are the bodies named before",
      "The Ministry of Health and the Ministry of Finance shall report. The heads must not avoid the press.",
      [
        { verbs: ["report"], lead: [health, finance] },
        { verbs: ["avoid"], lead: [health, finance] },
      ],
    ],
    [
      "but a head office is a thing",
      "The Ministry of Health and the Ministry of Finance shall report. The head office must be moved.",
      [
        { verbs: ["report"], lead: [health, finance] },
        { verbs: ["move"], lead: [health, finance] },
      ],
    ],
    [
      "are bodies of no dictionary too",
      "Hospital directors are responsible for organizing triage.",
      [{ verbs: ["organize"], lead: ["Hospitals"] }],
    ],
    ['with "of" between', "Principals of schools shall teach swimming.", [{ verbs: ["teach"], lead: ["schools"] }]],
    [
      "but managers are themselves",
      "Factory managers shall repair chimneys.",
      [{ verbs: ["repair"], lead: ["Factory managers"] }],
    ],
  ]);
});

describe("names and modifiers of bodies", () => {
  gives([
    [
      "hyphenated modifiers",
      "The four hardest-hit provinces shall review the list.",
      [{ verbs: ["review"], lead: ["localities"] }],
    ],
    [
      "neighbours",
      "Neighbouring Bac Ninh and Hung Yen provinces shall review the list.",
      [{ verbs: ["review"], lead: ["peoples-committee-of-bac-ninh", "peoples-committee-of-hung-yen"] }],
    ],
    [
      "a ward before its committee",
      "The Lien Chieu Ward People's Committee shall review the list.",
      [{ verbs: ["review"], lead: ["peoples-committee-of-lien-chieu-ward"] }],
    ],
    [
      "the seat of one of several",
      "The Pasteur Institute in Nha Trang and the Pasteur Institute in Ho Chi Minh City shall test samples.",
      [{ verbs: ["test"], lead: ["Pasteur Institute in Nha Trang", "Pasteur Institute in Ho Chi Minh City"] }],
    ],
    [
      "nobody of several sorts, and their short form in the plural",
      "No Ministry, Department or Agency (MDA) shall award a contract.\nMDAs are to report.",
      [
        { verbs: ["award"], lead: ["ministries", "agencies"] },
        { verbs: ["report"], lead: ["ministries", "agencies"] },
      ],
    ],
    [
      "a committee of the city, and others",
      "The Vietnam Fatherland Front Committee of the city and mass organizations are requested to supervise the work.",
      [{ verbs: ["supervise"], lead: ["vietnam-fatherland-front", "mass organizations"] }],
    ],
    [
      "provinces and cities behind a list of both",
      "The People's Committees of Hanoi and Can Tho provinces and cities shall review the list.",
      [{ verbs: ["review"], lead: ["peoples-committee-of-hanoi", "peoples-committee-of-can-tho"] }],
    ],
    [
      "an office of the ministry",
      "The Ministry of Health shall report; the Ministry Office shall keep records.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["keep"], lead: ["Ministry Office"] },
      ],
    ],
    [
      "a name that begins with a verb",
      "The Ministry of Health shall report. Audit Committees shall follow up on it.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["follow"], lead: ["Audit Committees"] },
      ],
    ],
    [
      "a relative clause with other bodies",
      "The chairpersons of Thanh Hoa and Dak Lak, whose provinces account for most deaths, shall report.",
      [{ verbs: ["report"], lead: ["peoples-committee-of-thanh-hoa", "peoples-committee-of-dak-lak"] }],
    ],
    [
      "but an imperative over what works is one",
      "The Ministry of Finance:\n- Review power plants that have operated for 20 years, work with their owners, and report.",
      [{ verbs: ["review", "work"], lead: [finance], with: ["owners"] }],
    ],
  ]);
});

describe("bodies by what the sentence named", () => {
  gives([
    [
      "a municipal committee",
      "Hanoi gets the longest list. The municipal People's Committee must clear away the stoves.",
      [{ verbs: ["clear"], lead: ["peoples-committee-of-hanoi"] }],
    ],
    [
      "the province of a proposal",
      "Regarding the proposal of Quang Tri province to build a bridge: the province is requested to wait.",
      [{ verbs: ["wait"], lead: ["peoples-committee-of-quang-tri"] }],
    ],
    [
      "whom somebody else is cited on",
      "The Ministry of Health shall report. According to the Prime Minister, localities bear the cost. They must find the money.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["bear"], lead: ["localities"] },
        { verbs: ["find"], lead: ["localities"] },
      ],
    ],
    [
      "both of two",
      "The Ministry of Health must train doctors, and the Ministry of Finance to pay them. Both are to report by August 10.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["report"], lead: [health, finance], due: "2025-08-10" },
      ],
    ],
    [
      "the standing agency",
      "The Department of Finance is the standing agency, responsible for guiding units.",
      [{ verbs: ["guide"], lead: ["Department of Finance"] }],
    ],
    [
      "the competent agency",
      "The Ministry of Finance is assigned as the competent agency, presiding over and coordinating with the Ministry of Health to complete the report.",
      [{ verbs: ["complete"], lead: [finance], with: [health] }],
    ],
    [
      "the focal point",
      "The Ministry of Health shall be the focal point to follow up the work.",
      [{ verbs: ["follow"], lead: [health] }],
    ],
  ]);
});

describe("more names of bodies", () => {
  gives([
    [
      "authorities in a place",
      "Authorities in Gia Lai, home to eleven of the victims, were asked to pay visits to the families.",
      [{ verbs: ["pay"], lead: ["peoples-committee-of-gia-lai"] }],
    ],
    [
      "those from a body",
      "Investigators from the Ministry of Public Security, working with the Ministry of Justice, are to look into the causes.",
      [{ verbs: ["look"], lead: ["ministry-of-public-security"], with: [justice] }],
    ],
    [
      "a roman number behind the head",
      "It is recommended that the Regional Customs Sub-Department XVI increase the number of officers.",
      [{ verbs: ["increase"], lead: ["Regional Customs Sub-Department XVI"] }],
    ],
    [
      "a number before the name",
      "The 108 Military Central Hospital shall train teams.",
      [{ verbs: ["train"], lead: ["108 Military Central Hospital"] }],
    ],
    [
      "but a count before common nouns is none",
      "The 108 hospitals shall train teams.",
      [{ verbs: ["train"], lead: ["hospitals"] }],
    ],
    [
      "two nouns that verbs share their forms with",
      "Police forces at all levels must crack down on smugglers.",
      [{ verbs: ["crack"], lead: ["Police forces"] }],
    ],
    [
      "but a verb before a noun of bodies is one",
      "The Ministry of Health:\n- station medical teams at the venues;\n- report.",
      [{ verbs: ["station"], lead: [health] }],
    ],
    [
      "an outlet of several kinds, in the plural",
      "The Ministry of Health shall report. The Cao Bang Newspaper and Radio - Television open a special column.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["open"], lead: ["Cao Bang Newspaper and Radio - Television"] },
      ],
    ],
    [
      "a ministry by an informal name",
      "The science ministry and the foreign ministry must report.",
      [{ verbs: ["report"], lead: ["ministry-of-science-and-technology", "ministry-of-foreign-affairs"] }],
    ],
    [
      "who says so is no actor",
      "Ministers and provincial chairpersons, the Government leader said, have to report.",
      [{ verbs: ["report"], lead: ["ministries", "provincial-peoples-committees"] }],
    ],
  ]);
});

describe("whom the text speaks of", () => {
  gives([
    [
      "not who only gives orders",
      "The Ministry of Health must report. Finance Minister Nguyen Van Thang explained the delay. The Prime Minister did not accept it. He requested the Minister to go to the site.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["go"], lead: [finance] },
      ],
    ],
    [
      "those to whom the dispatch goes",
      "The Prime Minister sends the following dispatch to:\n- Ministers of Industry and Trade; Finance; Public Security;\nThe Ministry of Health shall report.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("whoever is told", () => {
  gives([
    [
      "list of bodies that no dictionary has",
      "Masters and chief engineers of receiving vessels are advised to check the fuel.",
      [{ verbs: ["check"], lead: ["Masters", "chief engineers of receiving vessels"] }],
    ],
    [
      "with examples",
      "All national government agencies and instrumentalities, including state universities, are hereby directed to save power.",
      [{ verbs: ["save"], lead: ["national government agencies and instrumentalities"] }],
    ],
    [
      "but no circumstance before its comma",
      "The Ministry of Health shall act.\nAt the border, customs officers are asked to check lorries.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["check"], lead: ["customs officers"] },
      ],
    ],
    [
      "one body of two nouns",
      "Research and Development Offices are required to report.",
      [{ verbs: ["report"], lead: ["Research and Development Offices"] }],
    ],
    [
      "no clause with a verb of its own",
      "The Ministry of Health shall act.\nPrices rose and people were asked to wait.",
      [{ verbs: ["act"], lead: [health] }],
    ],
    [
      "aside between are and requested",
      "Permanent Secretaries are, therefore, requested to inform their staff.",
      [{ verbs: ["inform"], lead: ["Permanent Secretaries"] }],
    ],
    [
      "but who gives an order behind an aside",
      "The Prime Minister was in Hue, and asked localities to act.",
      [{ verbs: ["act"], lead: ["localities"] }],
    ],
  ]);
});

describe("bodies by their place", () => {
  gives([
    [
      "authorities behind the place",
      "Dong Nai authorities were asked to hand over the land.",
      [{ verbs: ["hand"], lead: ["peoples-committee-of-dong-nai"] }],
    ],
    [
      "of two places",
      "Hue and Da Nang authorities must act.",
      [{ verbs: ["act"], lead: ["peoples-committee-of-hue", "peoples-committee-of-da-nang"] }],
    ],
    [
      "who heads it, by name",
      "Hanoi Chairman Tran Van An asked departments to act.",
      [{ verbs: ["act"], lead: ["agencies"] }],
    ],
    [
      "who heads a committee of the city",
      "Chairman of the City People's Committee Tran Van An asked departments to act.",
      [{ verbs: ["act"], lead: ["agencies"] }],
    ],
    ["but no other word behind the place", "Hanoi residents must be told of the plan.", []],
  ]);
});

describe("parts of bodies", () => {
  gives([
    [
      "branches of a bank",
      "The Ministry of Health shall act.\nSBV branches in provinces send reports every quarter.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["send"], lead: ["SBV branches"], repeat: "quarterly" },
      ],
    ],
    [
      "offices of Customs",
      "The Ministry of Health shall act.\nVietnam Customs offices must clear goods.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["clear"], lead: ["Vietnam Customs offices"] },
      ],
    ],
    [
      "a department with the city in its name",
      "The Ministry of Health shall act.\nThe City Land Registration Office classifies plots into three groups.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["classify"], lead: ["City Land Registration Office"] },
      ],
    ],
    [
      "but the Ministry itself where a verb follows",
      "The Ministry of Health shall act.\nThe Ministry offices must be moved.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["move"], lead: [health] },
      ],
    ],
    [
      "secretaries to a body",
      "Secretaries to Ministries should furnish a report.",
      [{ verbs: ["furnish"], lead: ["ministries"] }],
    ],
    [
      "the secretary to one",
      "The Secretary to the Ministry of Justice must issue instructions.",
      [{ verbs: ["issue"], lead: [justice] }],
    ],
  ]);
});

describe("he and she", () => {
  gives([
    [
      "he is the minister spoken of",
      "The Minister of Finance must act. He was also asked to report by July 31.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["report"], lead: [finance], due: "2025-07-31" },
      ],
    ],
    [
      "he who speaks is not told",
      "The Ministry of Health shall act.\nThe Prime Minister spoke. He asked localities to report.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["report"], lead: ["localities"] },
      ],
    ],
    [
      "would have to",
      "The Ministry of Health shall act.\nIt would also have to study a mechanism by the end of July.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["study"], lead: [health], due: "2025-07-31" },
      ],
    ],
  ]);
});

describe("bodies that are named elsewhere", () => {
  gives([
    [
      "named above",
      "The Ministry of Health must act.\nChairmen of the People's Committees of the provinces named above take charge of preventing speculation.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["prevent"], lead: ["provincial-peoples-committees"] },
      ],
    ],
  ]);
});

describe("chairpersons of places", () => {
  gives([
    [
      "of provinces and cities",
      "Chairpersons of provinces and cities should direct local agencies to inspect shops.",
      [{ verbs: ["direct"], lead: ["provincial-peoples-committees"] }],
    ],
    [
      "presidents of committees of provinces",
      "Presidents of People's Committees of provinces and cities shall report.",
      [{ verbs: ["report"], lead: ["provincial-peoples-committees"] }],
    ],
    ["but heads of localities", "Heads of localities shall report.", [{ verbs: ["report"], lead: ["localities"] }]],
  ]);
});

describe("who speaks by office and name", () => {
  gives([
    [
      "a deputy governor",
      "Deputy Governor Tran Van An has instructed CIC to isolate the servers.",
      [{ verbs: ["isolate"], lead: ["CIC"] }],
    ],
    [
      "a chairman",
      "In the meantime, chairman Tran Van An has asked Thu Duc City to set aside land.",
      [{ verbs: ["set"], lead: ["Thu Duc City"] }],
    ],
    [
      "but an office without a name is no speaker",
      "The Ministry of Health must act.\nGovernor bonds are sold.",
      [{ verbs: ["act"], lead: [health] }],
    ],
    [
      "no schools that are direct",
      "To: Departments of Education and Training\nThe Ministry of Education and Training requests that you:\n1. Direct schools to:\n- Organize a lesson for all classes;",
      [
        { verbs: ["direct"], lead: ["Departments of Education and Training"] },
        { verbs: ["organize"], lead: ["Departments of Education and Training"] },
      ],
    ],
    [
      "individuals and organizations",
      "Organizations and individuals must not share the data.",
      [{ verbs: ["share"], lead: ["Organizations", "individuals"] }],
    ],
    [
      "a comrade",
      "Concluding the meeting, comrade Tran Van An requested the Ministry of Health to extend hours.",
      [{ verbs: ["extend"], lead: [health] }],
    ],
    [
      "a working group",
      "A working group was told to untangle legal snags. It will report to the PM on a weekly basis.",
      [
        { verbs: ["untangle"], lead: ["working-groups"] },
        { verbs: ["report"], lead: ["working-groups"], repeat: "weekly" },
      ],
    ],
  ]);
});

describe("bodies with their place in front", () => {
  gives([
    [
      "a department",
      "The Hanoi Department of Construction shall review the plan.",
      [{ verbs: ["review"], lead: ["Hanoi Department of Construction"] }],
    ],
    [
      "a department of a city by its unit",
      "The Ho Chi Minh City Department of Health must review the plan.",
      [{ verbs: ["review"], lead: ["Ho Chi Minh City Department of Health"] }],
    ],
    [
      "whose department",
      "Hanoi's Department of Health and the Da Nang Tax Department shall review the plan.",
      [{ verbs: ["review"], lead: ["Hanoi Department of Health", "Da Nang Tax Department"] }],
    ],
    [
      "the city's department",
      "The city's Department of Health must review the plan.",
      [{ verbs: ["review"], lead: ["Department of Health"] }],
    ],
    [
      "a union of a place",
      "Hanoi Youth Union shall send volunteers.",
      [{ verbs: ["send"], lead: ["Hanoi Youth Union"] }],
    ],
    [
      "a union of a tier",
      "The Provincial Farmers' Association shall mobilize its members.",
      [{ verbs: ["mobilize"], lead: ["Provincial Farmers' Association"] }],
    ],
    [
      "the union itself",
      "The Vietnam Farmers' Union shall mobilize its members.",
      [{ verbs: ["mobilize"], lead: ["vietnam-farmers-union"] }],
    ],
    [
      "police of a city",
      "The Ho Chi Minh City Police shall check the streets.",
      [{ verbs: ["check"], lead: ["Ho Chi Minh City Police"] }],
    ],
    [
      "the city itself",
      "The Ministry of Health shall report.\nHo Chi Minh City will check the streets.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["check"], lead: ["peoples-committee-of-ho-chi-minh-city"] },
      ],
    ],
    [
      "its authorities",
      "The Ho Chi Minh City authorities shall check the streets.",
      [{ verbs: ["check"], lead: ["peoples-committee-of-ho-chi-minh-city"] }],
    ],
    [
      "its committee",
      "Hanoi People's Committee shall check the streets.",
      [{ verbs: ["check"], lead: ["peoples-committee-of-hanoi"] }],
    ],
    [
      "several places",
      "Hanoi, Da Nang and Hue shall check the streets.",
      [
        {
          verbs: ["check"],
          lead: ["peoples-committee-of-hanoi", "peoples-committee-of-da-nang", "peoples-committee-of-hue"],
        },
      ],
    ],
  ]);
});

describe("bodies that were missed", () => {
  gives([
    [
      "behind an apostrophe",
      "The Ministry of Foreign Affairs' Consular Department shall review the plan.",
      [{ verbs: ["review"], lead: ["Ministry of Foreign Affairs' Consular Department"] }],
    ],
    ["residents", "Residents must check their wells.", [{ verbs: ["check"], lead: ["Residents"] }]],
    [
      "what residents do",
      "The Ministry of Health shall report.\nResidents check their wells.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "a numbered working group",
      "Working Group No. 1 shall review the plan.",
      [{ verbs: ["review"], lead: ["working-groups"] }],
    ],
    [
      "a stroke",
      "All Ministries/Divisions shall review the plan.",
      [{ verbs: ["review"], lead: ["ministries", "Divisions"] }],
    ],
    [
      "heads of department",
      "Heads of Department shall inform their officers.",
      [{ verbs: ["inform"], lead: ["Departments"] }],
    ],
    [
      "several that set up",
      "Pasteur Institutes, Institutes of Hygiene and Epidemiology set up mobile teams; report data to the Ministry of Health daily.\nThe Ministry of Finance shall report.",
      [
        { verbs: ["report"], lead: ["Pasteur Institutes", "Institutes of Hygiene and Epidemiology"], repeat: "daily" },
        { verbs: ["report"], lead: [finance] },
      ],
    ],
    [
      "behind while",
      "The Payment Department was assigned to upgrade the system, while SBV branches in the regions will inspect five banks each and report violations to the Ministry of Finance.",
      [
        { verbs: ["upgrade"], lead: ["Payment Department"] },
        { verbs: ["inspect", "report"], lead: ["SBV branches"] },
      ],
    ],
    [
      "what a company is to do beside it",
      "The Ministry of Finance shall report.\nThe Ministry of Health will assess the water, while the irrigation company is to adjust the sluice.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["assess"], lead: [health] },
        { verbs: ["adjust"], lead: ["irrigation company"] },
      ],
    ],
    [
      "in a row named before",
      "The Ministry of Justice shall print laws.\nThe Ministry of Health shall report.\nProvinces report to the Ministry of Health on the 25th of every month. The ministry will sum up the reports.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["report"], lead: [health] },
        { verbs: ["report"], lead: ["localities"], repeat: "monthly" },
        { verbs: ["sum"], lead: [health] },
      ],
    ],
  ]);
});

describe("who must, behind and", () => {
  gives([
    [
      "officers in a second clause",
      "The Ministry of Health shall report, and the internal auditors must certify the register daily.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["certify"], lead: ["internal auditors"], repeat: "daily" },
      ],
    ],
    [
      "a thing in its subject",
      "The Ministry of Health shall report.\nEquipment may be bought later, but no school should open without water.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["open"], lead: [health] },
      ],
    ],
    [
      "auditors",
      "The Ministry of Health shall report.\nInternal auditors are also to check fuel coupons.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["check"], lead: ["Internal auditors"] },
      ],
    ],
  ]);
});

describe("an office behind a name", () => {
  gives([
    [
      "is no second body",
      "Deputy Prime Minister Ho Duc Phoc, Head of the Working Group, shall chair the review. The Minister of Finance, Deputy Head of the Steering Committee, shall report.",
      [
        { verbs: ["chair"], lead: ["deputy-prime-minister"] },
        { verbs: ["report"], lead: [finance] },
      ],
    ],
    [
      "but a second body is one",
      "The Ministry of Finance, the Ministry of Health shall report.",
      [{ verbs: ["report"], lead: [finance, health] }],
    ],
  ]);
});

describe("fields in brackets", () => {
  gives([
    [
      "behind a body of a list",
      "The Ministry of Health (for medicines), the Ministry of Justice (for penalties) and the Ministry of Finance shall report.",
      [{ verbs: ["report"], lead: [health, justice, finance] }],
    ],
  ]);
});

describe("provinces by their sort and name", () => {
  gives([
    [
      "are those that are named",
      "The border provinces of Tay Ninh and An Giang are to set up checkpoints.",
      [{ verbs: ["set"], lead: ["peoples-committee-of-tay-ninh", "peoples-committee-of-an-giang"] }],
    ],
    [
      "but all where none is named",
      "The border provinces are to set up checkpoints.",
      [{ verbs: ["set"], lead: ["localities"] }],
    ],
  ]);
});

describe("short forms in quotation marks", () => {
  gives([
    [
      "go on as the body",
      'The People\'s Committees of provinces and cities ("Provincial PCs") shall report. Each Provincial PC must publish its report. Provincial PCs should hire staff.',
      [
        { verbs: ["report"], lead: ["provincial-peoples-committees"] },
        { verbs: ["publish"], lead: ["provincial-peoples-committees"] },
        { verbs: ["hire"], lead: ["provincial-peoples-committees"] },
      ],
    ],
    [
      "but of a law they name none",
      'The Law on Land ("the Law") is amended. The Ministry of Justice shall explain the Law.',
      [{ verbs: ["explain"], lead: [justice] }],
    ],
  ]);
});

describe("several ways to own a body", () => {
  gives([
    [
      "parents and their boards",
      "The Ministry of Health shall report. Parents' committees must not collect fees.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["collect"], lead: ["Parents' committees"] },
      ],
    ],
  ]);
});

describe("names of departments", () => {
  gives([
    [
      "What a department is for is no body",
      "The Department of Local Government must publish the list. The Department of People with Meritorious Services shall reply.",
      [
        { verbs: ["publish"], lead: ["Department of Local Government"] },
        { verbs: ["reply"], lead: ["Department of People with Meritorious Services"] },
      ],
    ],
    [
      "Departments of a government are bodies",
      "Departments of localities shall publish the list.",
      [{ verbs: ["publish"], lead: ["Departments of localities"] }],
    ],
    [
      "A minister for something is one body",
      "The Minister for Trade and Industry shall report by May 5, 2026.",
      [{ verbs: ["report"], lead: ["Minister for Trade and Industry"], due: "2026-05-05" }],
    ],
  ]);
});

describe("collectives without their and", () => {
  gives([
    [
      'A comma joins provinces and cities as "and" does',
      "People's Committees of provinces, cities shall report. The provinces, cities shall publish it.",
      [
        { verbs: ["report"], lead: ["provincial-peoples-committees"] },
        { verbs: ["publish"], lead: ["localities"] },
      ],
    ],
  ]);
});

describe("what stands between a body and its verb", () => {
  gives([
    [
      "A phrase with within leaves the verb to the body",
      "The Ministry of Finance within its field organizes training before May 5, 2026.",
      [],
    ],
  ]);
});

describe("chairs of wards and communes", () => {
  gives([
    [
      "who chairs them counts as their committees",
      "Ward and commune chairpersons are now required to sit down with residents at least once a week.",
      [{ verbs: ["sit"], lead: ["peoples-committees"], repeat: "weekly" }],
    ],
    [
      "a special zone may stand among them by its name",
      "The People's Committees of wards, communes and the special zone of Con Dao shall settle on locations.",
      [{ verbs: ["settle"], lead: ["peoples-committees"] }],
    ],
    [
      "a city's chairs are not theirs",
      "The Ministry of Justice shall print laws. City chairs are red.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("each province and city", () => {
  gives([
    [
      "both are the localities once",
      "Each province and city is to set up a task force headed by its chairman.",
      [{ verbs: ["set"], lead: ["localities"] }],
    ],
    [
      "each ministry stays one sort",
      "Each ministry is to set up a task force headed by its minister.",
      [{ verbs: ["set"], lead: ["ministries"] }],
    ],
  ]);
});

describe("names that a stroke joins", () => {
  gives([
    [
      "two sorts of bodies in one name",
      "States/UTs which are yet to set up posts are requested to do so within 30 days.",
      [{ verbs: ["do"], lead: ["States/UTs"], due: "2025-08-15" }],
    ],
    [
      "a singular behind the stroke is another body",
      "The Permanent Secretary/Secretary to the Treasury is requested to withhold the wage release.",
      [{ verbs: ["withhold"], lead: ["Permanent Secretary", "Secretary to the Treasury"] }],
    ],
  ]);
});

describe("what a body is, said beside its name", () => {
  gives([
    [
      "between commas and without an article",
      "The Ministry of Health, standing agency of the program, shall guide localities in implementation.",
      [{ verbs: ["guide"], lead: [health] }],
    ],
    [
      "between dashes",
      "Assign the Department of Finance - the standing agency of the Appraisal Council - to advise on the plan.",
      [{ verbs: ["advise"], lead: ["Department of Finance"] }],
    ],
    [
      "a dash before a verb opens the task itself",
      "The Ministry of Justice shall print laws.\n\nMinistry of Health - submit the plan on hospitals before May 5, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["submit"], lead: [health], due: "2026-05-05" },
      ],
    ],
  ]);
});

describe("bodies in a row with a singular among them", () => {
  gives([
    [
      "a plain noun between commas is one of them",
      "The Ministry of Health, management board, customs and localities shall print maps.",
      [{ verbs: ["print"], lead: [health, "management board", "customs", "localities"] }],
    ],
  ]);
});

describe("lists that a comma parts from the subject", () => {
  gives([
    [
      "a topic before the subject",
      "The Ministry of Justice shall print laws. As regards localities, the Ministry of Health shall open hotlines.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["open"], lead: [health] },
      ],
    ],
    [
      "a topic of several",
      "The Ministry of Justice shall print laws. Regarding the Ministry of Finance, the Ministry of Justice and the Ministry of Health, report by May 31, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["report"], lead: [finance, justice, health], due: "2026-05-31" },
      ],
    ],
  ]);
});

describe("committees of several places", () => {
  gives([
    [
      "places in front of their committees",
      "Vinh Long and Ca Mau People's Committees shall send letters.",
      [{ verbs: ["send"], lead: ["peoples-committee-of-vinh-long", "peoples-committee-of-ca-mau"] }],
    ],
    [
      "one place",
      "The Ca Mau People's Committee shall send letters.",
      [{ verbs: ["send"], lead: ["peoples-committee-of-ca-mau"] }],
    ],
  ]);
});

describe("names of two fields", () => {
  gives([
    [
      "clerks and officers are two",
      "Town Clerks and Chief Administrative Officers shall bank revenue.",
      [{ verbs: ["bank"], lead: ["Town Clerks", "Chief Administrative Officers"] }],
    ],
    [
      'a field with an "and" of its own is one name',
      "Institutes of Hygiene and Epidemiology and Pasteur Institutes shall monitor dengue.",
      [{ verbs: ["monitor"], lead: ["Institutes of Hygiene and Epidemiology", "Pasteur Institutes"] }],
    ],
    [
      "one department for two groups",
      "The Ministry of Health shall coordinate with the Teachers and Education Administrators Department in reviewing forms.",
      [{ verbs: ["review"], lead: [health], with: ["Teachers and Education Administrators Department"] }],
    ],
    [
      "the ministry of another country",
      "The Ministry of Housing and Local Government shall reply.",
      [{ verbs: ["reply"], lead: ["Ministry of Housing and Local Government"] }],
    ],
    [
      "cities and towns share their clerks",
      "All City and Town Clerks shall report.",
      [{ verbs: ["report"], lead: ["City and Town Clerks"] }],
    ],
  ]);
});

describe("bodies in small letters in a row", () => {
  gives([
    [
      "three of them",
      "The police, the border guard and the coast guard were requested to stop smuggling.",
      [{ verbs: ["stop"], lead: ["police", "border guard", "coast guard"] }],
    ],
    [
      "what a company is",
      "Binh Son Refining and Petrochemical, the operator of the refinery, was encouraged to raise output.",
      [{ verbs: ["raise"], lead: ["Binh Son Refining and Petrochemical"] }],
    ],
  ]);
});

describe("ministries of Vietnam by their whole name", () => {
  gives([
    [
      "two of them with their country",
      "The Ministry of Justice shall print laws. The Ministry of Finance of Vietnam and the Ministry of Health of Vietnam, within the scope of their management, tighten inspection.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["tighten"], lead: [finance, health] },
      ],
    ],
  ]);
});

describe("units of a body in brackets", () => {
  gives([
    [
      "the unit that does it",
      "Action 4.4: MOF (Department of Debt Management and External Relations) to process applications.",
      [{ verbs: ["process"], lead: [finance] }],
    ],
  ]);
});

describe("acronyms of several bodies", () => {
  gives([
    ["those of all provinces", "All PPMUs shall award the packages.", [{ verbs: ["award"], lead: ["PPMUs"] }]],
    [
      "what must be published is none",
      "The Ministry of Justice shall print laws.\n\n1. LPTs\n\n- Publish them by May 5, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["publish"], lead: [], due: "2026-05-05" },
      ],
    ],
  ]);
});

describe("ministers in a row", () => {
  gives([
    [
      "a comma between two of them",
      "Minister of National Defence, Minister of Finance shall report.",
      [{ verbs: ["report"], lead: ["ministry-of-national-defence", finance] }],
    ],
    [
      "ministers under one head",
      "The Ministers of Health and Finance shall report.",
      [{ verbs: ["report"], lead: [health, finance] }],
    ],
  ]);
});

describe("cities below a province", () => {
  gives([
    [
      "a city that the dictionary has not",
      "The People's Committee of Da Lat city shall move 17 households.",
      [{ verbs: ["move"], lead: ["peoples-committee-of-da-lat-city"] }],
    ],
    [
      "one that it has",
      "The People's Committee of Can Tho city shall move 17 households.",
      [{ verbs: ["move"], lead: ["peoples-committee-of-can-tho"] }],
    ],
    [
      "several under one head",
      "The People's Committees of Bao Loc city and Da Huoai district shall keep watch.",
      [{ verbs: ["keep"], lead: ["peoples-committee-of-bao-loc-city", "peoples-committee-of-da-huoai-district"] }],
    ],
  ]);
});

describe("nouns inside a name", () => {
  gives([
    [
      "a verb's form between two nouns",
      "Plant quarantine stations in Lao Cai were told to stay open.",
      [{ verbs: ["stay"], lead: ["Plant quarantine stations"] }],
    ],
    [
      "schools report",
      "The Ministry of Justice shall print laws. The school reports accidents to the Ministry of Health.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("what a company is, in small letters", () => {
  gives([
    [
      "the investor of a project",
      "The Airports Corporation of Vietnam (ACV), investor of component 3, which covers the terminal, was told to finish the runway.",
      [{ verbs: ["finish"], lead: ["airports-corporation-of-vietnam"] }],
    ],
    [
      "two bodies with a comma",
      "The Ministry of Health, hospitals and schools shall act.",
      [{ verbs: ["act"], lead: [health, "hospitals", "schools"] }],
    ],
  ]);
});

describe("companies by the form of their law", () => {
  gives([
    [
      "a limited company",
      "Irrigation Works Exploitation One-member LLC shall dredge canals.",
      [{ verbs: ["dredge"], lead: ["Irrigation Works Exploitation One-member LLC"] }],
    ],
  ]);
});

describe("wards and communes by their names", () => {
  gives([
    [
      "wards of A and B",
      "The wards of Hoan Kiem and Cua Nam are required to visit every household.",
      [{ verbs: ["visit"], lead: ["Hoan Kiem ward", "Cua Nam ward"] }],
    ],
    [
      "communes of A and B",
      "The communes of Son La and Mai Son shall clear the sites.",
      [{ verbs: ["clear"], lead: ["Son La commune", "Mai Son commune"] }],
    ],
    [
      "but communes of one province are no such names",
      "The communes of Son La province shall clear the sites.",
      [{ verbs: ["clear"], lead: ["communes of Son La province"] }],
    ],
    [
      "each unit by the word behind it",
      "The People's Committees of Tuan Chau, Hong Gai wards and Van Don special zone shall count boats.",
      [
        {
          verbs: ["count"],
          lead: [
            "peoples-committee-of-tuan-chau-ward",
            "peoples-committee-of-hong-gai-ward",
            "peoples-committee-of-van-don-special-zone",
          ],
        },
      ],
    ],
  ]);
});

describe("fields of a body before its noun", () => {
  gives([
    [
      "several fields behind an article",
      "The Innovation, Green Transition and Industrial Promotion Agency was asked to publish answers.",
      [{ verbs: ["publish"], lead: ["Innovation, Green Transition and Industrial Promotion Agency"] }],
    ],
    [
      "but bodies of a list are bodies",
      "The Ministry of Finance shall work with the Press, Radio and Television Bureau to print laws.",
      [{ verbs: ["print"], lead: [finance], with: ["Press", "Radio and Television Bureau"] }],
    ],
    [
      "a gerund opens them",
      "5. Planning - Finance Division:\n\n5.1. Advise the leaders on a document.",
      [{ verbs: ["advise"], lead: ["Planning - Finance Division"] }],
    ],
  ]);
});

describe("departments whose names go on", () => {
  gives([
    [
      "Transport and Traffic Safety",
      "The Department of Transport and Traffic Safety shall act as the focal point.",
      [{ verbs: ["act"], lead: ["Department of Transport and Traffic Safety"] }],
    ],
    [
      "Finance and Planning",
      "The Department of Finance and Planning shall print laws.",
      [{ verbs: ["print"], lead: ["Department of Finance and Planning"] }],
    ],
    [
      "but two departments are two",
      "The Department of Finance and Department of Health shall print laws.",
      [{ verbs: ["print"], lead: ["Department of Finance", "Department of Health"] }],
    ],
    [
      "of several places",
      "The Departments of Construction of Hanoi, Hai Phong and Hue shall check ships.",
      [{ verbs: ["check"], lead: ["Departments of Construction"] }],
    ],
  ]);
});

describe("who heads a body, below its head and by name", () => {
  gives([
    [
      "a vice chair counts as the committee",
      "The Prime Minister assigned Vice Chairman of the People's Committee of Hanoi Nguyen Kim Phuong to print laws.",
      [{ verbs: ["print"], lead: ["peoples-committee-of-hanoi"] }],
    ],
    [
      "several of them",
      "Vice Chairpersons of the People's Committees of Hanoi and Hue shall print laws.",
      [{ verbs: ["print"], lead: ["peoples-committee-of-hanoi", "peoples-committee-of-hue"] }],
    ],
    [
      "a director by name",
      "Director of the Tax Department Nguyen Van Ba shall print laws.",
      [{ verbs: ["print"], lead: ["tax-department"] }],
    ],
  ]);
});

describe("authorities in localities", () => {
  gives([
    [
      "are the localities",
      "Authorities in the four localities were urged to run night buses.",
      [{ verbs: ["run"], lead: ["localities"] }],
    ],
    ["of localities too", "Authorities of localities shall run buses.", [{ verbs: ["run"], lead: ["localities"] }]],
  ]);
});

describe("names of other countries", () => {
  gives([
    [
      "the Office of Government Procurement is not the Government Office",
      "The Office of Government Procurement shall print laws.",
      [{ verbs: ["print"], lead: ["Office of Government Procurement"] }],
    ],
    [
      "the Local Government Finance Commission is not the localities",
      "The Ministry of Finance and the Local Government Finance Commission shall support councils.",
      [{ verbs: ["support"], lead: [finance, "Local Government Finance Commission"] }],
    ],
    [
      "the Internal Auditor General is not the State Audit Office",
      "The Internal Auditor General shall verify all arrears.",
      [{ verbs: ["verify"], lead: ["Internal Auditor General"] }],
    ],
  ]);
});

describe("museums in a row", () => {
  gives([
    [
      "each is a body",
      "The Vietnam Museum of Ethnology, the Vietnam National Fine Arts Museum and Ho Chi Minh Museum shall check all storerooms.",
      [
        {
          verbs: ["check"],
          lead: ["Vietnam Museum of Ethnology", "Vietnam National Fine Arts Museum", "Ho Chi Minh Museum"],
        },
      ],
    ],
  ]);
});

describe("an office before its body", () => {
  gives([
    [
      "counts as the body",
      "The Director General, Fire and Rescue Services shall arrange training.",
      [{ verbs: ["arrange"], lead: ["Fire and Rescue Services"] }],
    ],
    [
      "but offices in a row are several",
      "The Director General, the Registrar General and the Commissioner shall arrange training.",
      [{ verbs: ["arrange"], lead: ["Director General", "Registrar General", "Commissioner"] }],
    ],
  ]);
});

describe("the inspectorate of a province", () => {
  gives([
    [
      "is none of the Government",
      "The Chairman assigned the Inspectorate of Dong Nai province to verify it.",
      [{ verbs: ["verify"], lead: ["Inspectorate of Dong Nai province"] }],
    ],
    [
      "but that of Vietnam is",
      "The Government Inspectorate of Vietnam shall verify it.",
      [{ verbs: ["verify"], lead: ["government-inspectorate"] }],
    ],
  ]);
});

describe("health insurance in a name", () => {
  gives([
    [
      "ends the name of its department",
      "The Department of Health Insurance shall print cards.",
      [{ verbs: ["print"], lead: ["Department of Health Insurance"] }],
    ],
  ]);
});
