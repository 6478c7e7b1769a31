import { describe } from "vitest";
import { finance, gives, head, health, justice } from "../support/manners.js";

const bank = "state-bank-of-vietnam";
const police = "ministry-of-public-security";

describe("bodies that were named before", () => {
  gives([
    [
      "two of them, named in the action before",
      "The Ministry of Finance should consult the State Bank of Vietnam and the Ministry of Public Security. The two agencies must reply.",
      [
        { verbs: ["consult"], lead: [finance] },
        { verbs: ["reply"], lead: [bank, police] },
      ],
    ],
    [
      "one, named behind a circumstance",
      "The Ministry of Finance shall act.\nWhile waiting for the Decree, the State Bank of Vietnam has prepared the rules. It is requested to run a test.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["run"], lead: [bank] },
      ],
    ],
    [
      "several by one short form",
      "The Ministry of Health shall train staff of Ministries, Departments and Agencies (MDAs).\nAll MDAs shall report.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["report"], lead: ["ministries", "agencies"] },
      ],
    ],
    [
      "but a short form of one body stands for that one",
      "The Ministry of Health shall work with the Ministry of Finance and the Ministry of Public Security (MPS).\nThe MPS shall report.",
      [
        { verbs: ["work"], lead: [health], with: [finance, police] },
        { verbs: ["report"], lead: [police] },
      ],
    ],
    [
      "by a name that the notice gives",
      "The Prime Minister worked with the Vietnam Rubber Group - Joint Stock Company (hereinafter referred to as the Group).\nThe Group must report; the Advisory Group shall help.",
      [
        { verbs: ["report"], lead: ["Vietnam Rubber Group - Joint Stock Company"] },
        { verbs: ["help"], lead: ["Advisory Group"] },
      ],
    ],
  ]);
});

describe("the company of a title", () => {
  gives(
    [["is meant by its noun", "1. The Group must report.", [{ verbs: ["report"], lead: ["vietnam-rubber-group"] }]]],
    `NOTICE\nConclusions at the working session with the Vietnam Rubber Group\n\n${head}`,
  );
  gives(
    [["but not where a title names two", "1. The Group must report.", [{ verbs: ["report"], lead: ["Group"] }]]],
    `NOTICE\nConclusions at the session with the Vietnam Rubber Group and the Vietnam Textile Group\n\n${head}`,
  );
});

describe("bodies by their names", () => {
  gives([
    [
      "committees below a province",
      "The People's Committee of Phu Quoc special zone and the People's Committees of Bac Giang and Tan An communes shall report.",
      [
        {
          verbs: ["report"],
          lead: [
            "peoples-committee-of-phu-quoc-special-zone",
            "peoples-committee-of-bac-giang-commune",
            "peoples-committee-of-tan-an-commune",
          ],
        },
      ],
    ],
    [
      "told by the one above",
      "The Ministry of Health shall report.\n2. The People's Committee of An Giang province directs the People's Committee of Phu Quoc special zone to hand over the area.",
      [
        { verbs: ["report"], lead: [health] },
        {
          verbs: ["hand"],
          lead: ["peoples-committee-of-phu-quoc-special-zone"],
          over: ["peoples-committee-of-an-giang"],
        },
      ],
    ],
    [
      "but who directs departments everywhere leads",
      "The Ministry of Health shall report; direct Departments of Health to instruct clinics.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["direct"], lead: [health] },
      ],
    ],
    [
      "in the journalist's order",
      "The agriculture and environment ministry must finish a map; the finance minister should pay.",
      [
        { verbs: ["finish"], lead: ["ministry-of-agriculture-and-environment"] },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      "a collective behind the word for its sort",
      "The Prime Minister called on the Vietnam Tourism Association and travel enterprises to build packages.",
      [{ verbs: ["build"], lead: ["Vietnam Tourism Association", "enterprises"] }],
    ],
    [
      "in the present, among tasks",
      "The Ministry of Health shall report.\n2. The Department of Innovation, Green Transition and Promotion coordinates with the Ministry of Finance in issuing rules.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["issue"], lead: ["Department of Innovation, Green Transition and Promotion"], with: [finance] },
      ],
    ],
    [
      "but common nouns in the present tell what is so",
      "The Ministry of Health shall report.\n2. Several television hosts who praised the milk apologise. Local police patrol the market.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "as agents, right behind the participle",
      "The Ministry of Health shall report. Violations must be handled by the competent authorities.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["handle"], lead: ["competent authorities"] },
      ],
    ],
    [
      "and a noun before another is no verb",
      "The Ministry of Health shall report. Fire prevention in shops, bars and hotels must be checked.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["check"], lead: [health] },
      ],
    ],
  ]);
});

describe("bodies named before", () => {
  gives([
    [
      "the ministry that the sentence has named",
      "Ministries are to send reports to the Ministry of Health every month, and the ministry will sum them up.",
      [
        { verbs: ["send"], lead: ["ministries"], repeat: "monthly" },
        { verbs: ["sum"], lead: [health] },
      ],
    ],
    [
      "but not a partner before the subject",
      "The Ministry of Health must report. Jointly with the Ministry of Finance, the ministry will check prices.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["check"], lead: [health], with: [finance] },
      ],
    ],
    [
      "the two groups",
      "Vietnam Electricity and Petrovietnam are to submit studies. The two groups were urged to share data.",
      [
        { verbs: ["submit"], lead: ["vietnam-electricity", "vietnam-national-industry-energy-group"] },
        { verbs: ["share"], lead: ["vietnam-electricity", "vietnam-national-industry-energy-group"] },
      ],
    ],
    [
      "the above-mentioned city and provinces",
      "To:\n- The People's Committees of Can Tho City, Vinh Long and Ca Mau provinces.\nThe Prime Minister requests:\n1. The People's Committees of the above-mentioned city and provinces shall monitor salinity.",
      [
        {
          verbs: ["monitor"],
          lead: ["peoples-committee-of-can-tho", "peoples-committee-of-vinh-long", "peoples-committee-of-ca-mau"],
        },
      ],
    ],
    [
      "those who were told above the headings",
      "The Prime Minister requests Ministers and Chairpersons of the People's Committees of provinces to carry out the following tasks:\nI. GENERAL TASKS\n1. Review the list.",
      [{ verbs: ["review"], lead: ["ministries", "provincial-peoples-committees"] }],
    ],
  ]);
});

describe("a ministry named in a paragraph where nobody has acted yet", () => {
  gives([
    [
      "is the one that the next sentence points to",
      "The Ministry of Finance shall report.\n\nIt is agreed with the proposal of the Ministry of Health on clinics. The Ministry is requested to draw up the list.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["draw"], lead: [health] },
      ],
    ],
    [
      "with its project",
      "The Ministry of Finance shall report.\n\nThe project of the Ministry of Health is behind schedule. The Ministry must finish it before May 1, 2026.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["finish"], lead: [health], due: "2026-05-01" },
      ],
    ],
    [
      "but not beside one that has acted there",
      "The Ministry of Finance shall report on the proposal of the Ministry of Health. The Ministry must finish before May 1, 2026.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["finish"], lead: [finance], due: "2026-05-01" },
      ],
    ],
    [
      "nor from a paragraph above",
      "The Ministry of Finance shall report.\n\nIt is agreed with the proposal of the Ministry of Health.\n\nThe Ministry of Finance shall pay. The Ministry must report before May 1, 2026.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["report"], lead: [finance], due: "2026-05-01" },
      ],
    ],
  ]);
});

describe("those to whom a letter goes", () => {
  gives([
    [
      "you are they",
      "Respectfully to: The People's Committee of Hanoi\nThe Ministry of Health requests that you pay attention to directing the implementation of the following contents:\n1. Hold campaigns every week.\n2. Allocate funds.",
      [
        { verbs: ["hold"], lead: ["peoples-committee-of-hanoi"], repeat: "weekly" },
        { verbs: ["allocate"], lead: ["peoples-committee-of-hanoi"] },
      ],
    ],
    [
      "you, told in the passive",
      "To: The Ministry of Justice\nYou are requested to reply by July 31.",
      [{ verbs: ["reply"], lead: [justice], due: "2025-07-31" }],
    ],
    [
      "you, with nobody addressed",
      "The Ministry of Health shall act.\nYou must reply by July 31.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["reply"], lead: ["You"], due: "2025-07-31" },
      ],
    ],
    [
      "but what stands before such contents stays",
      "The Ministry of Health is requested to revise the plan, and carry out the following tasks:\n1. Hold campaigns.",
      [
        { verbs: ["revise", "carry"], lead: [health] },
        { verbs: ["hold"], lead: [health] },
      ],
    ],
    [
      "a body of no dictionary that is directed",
      "To: The People's Committee of Hanoi\nThe Ministry of Health requests that you:\n1. Direct the Department of Health to:\na) Detect cases early;\nb) Retrain doctors.\n2. Allocate funds.",
      [
        { verbs: ["detect"], lead: ["Department of Health"] },
        { verbs: ["retrain"], lead: ["Department of Health"] },
        { verbs: ["allocate"], lead: ["peoples-committee-of-hanoi"] },
      ],
    ],
    [
      "but several that are directed are the object",
      "To: The People's Committee of Hanoi\nThe Ministry of Health requests that you:\n1. Direct hospitals to reserve beds.\n2. Allocate funds.",
      [
        { verbs: ["direct"], lead: ["peoples-committee-of-hanoi"] },
        { verbs: ["allocate"], lead: ["peoples-committee-of-hanoi"] },
      ],
    ],
  ]);
});

describe("who is meant by a pronoun or a phrase", () => {
  gives([
    [
      "praised and then asked",
      "The PM applauded the Ministry of Health for uncovering the case, and asked it to expand the investigation.",
      [{ verbs: ["expand"], lead: [health] }],
    ],
    [
      "him who was named before",
      "The Minister of Health must report. The Prime Minister asked him to hurry.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["hurry"], lead: [health] },
      ],
    ],
    [
      "but it is who acted last where nobody else is named",
      "The Ministry of Finance must report. It must also act.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["act"], lead: [finance] },
      ],
    ],
    [
      "introduced bodies of no dictionary",
      "For credit institutions, the Directive asks that they save on costs; post their rates on their websites.",
      [
        { verbs: ["save"], lead: ["credit institutions"] },
        { verbs: ["post"], lead: ["credit institutions"] },
      ],
    ],
    [
      "but no single matter",
      "The Ministry of Health must act.\nFor the testing laboratory, complete the dossier.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["complete"], lead: [health] },
      ],
    ],
    [
      "let somebody do",
      "Let the Ministry of Health and the Ministry of Justice send doctors before August 30.",
      [{ verbs: ["send"], lead: [health, justice], due: "2025-08-30" }],
    ],
    [
      "but let things be",
      "The Ministry of Health must act.\nLet prices rise.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["let"], lead: [health] },
      ],
    ],
    [
      "but them is what they assign",
      "Provincial People's Councils are asked to decide local budget estimates before December 10, 2025 and assign them to each unit before December 31, 2025.",
      [
        { verbs: ["decide"], lead: ["provincial-peoples-councils"], due: "2025-12-10" },
        { verbs: ["assign"], lead: ["provincial-peoples-councils"], due: "2025-12-31" },
      ],
    ],
  ]);
});

describe("people who are told", () => {
  gives([
    [
      "residents",
      "The city calls on residents to check their information.",
      [{ verbs: ["check"], lead: ["residents"] }],
    ],
    [
      "people somewhere, not to",
      "The Prime Minister urged people in the delta not to burn straw.",
      [{ verbs: ["burn"], lead: ["people"] }],
    ],
    ["but not what people have", "The Ministry of Health asks people's trust to grow.", []],
  ]);
});

describe("whose it is to do", () => {
  gives([
    [
      "it is up to them",
      "It is up to the Ministry of Health to find beds and report by August 1.",
      [{ verbs: ["find", "report"], lead: [health], due: "2025-08-01" }],
    ],
    [
      "it falls to them",
      "It falls to the Ministry of Finance to find the money.",
      [{ verbs: ["find"], lead: [finance] }],
    ],
    [
      "but up to date",
      "The Ministry of Health must act.\nIt is up to date with the plan.",
      [{ verbs: ["act"], lead: [health] }],
    ],
  ]);
});

describe("what is sent, and to whom a notice goes", () => {
  gives([
    [
      "what is to be sent goes to no addressee",
      "The Ministry of Finance must act.\nThe results shall be sent to the Ministry of Health before August 15, 2025.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["send"], lead: [finance], due: "2025-08-15" },
      ],
    ],
    [
      "but a dispatch that was sent",
      "The dispatch was sent to the Ministry of Health.\nBank reconciliations shall be done monthly.",
      [],
    ],
  ]);
});

describe("parts of bodies", () => {
  gives([
    [
      "regional branches",
      "State Bank Regional Branches shall inspect the machines. National Assembly delegations of provinces and centrally run cities are proposed to gather opinions.",
      [
        { verbs: ["inspect"], lead: ["State Bank Regional Branches"] },
        { verbs: ["gather"], lead: ["National Assembly delegations"] },
      ],
    ],
    ["city police", "The city police shall check the alleys.", [{ verbs: ["check"], lead: ["city police"] }]],
    [
      "with fields and a number",
      "The Fire Prevention, Fighting and Rescue Police Division (PC07) shall check escape routes.",
      [{ verbs: ["check"], lead: ["Fire Prevention, Fighting and Rescue Police Division"] }],
    ],
    [
      "wards in capitals",
      "The People's Committee of Binh Quoi Ward must move the households before May 5, 2026.",
      [{ verbs: ["move"], lead: ["peoples-committee-of-binh-quoi-ward"], due: "2026-05-05" }],
    ],
    [
      "hanging hyphens",
      "The Ministry of Health shall coordinate with ward- and commune-level People's Committees to inspect buildings.",
      [{ verbs: ["inspect"], lead: [health], with: ["peoples-committees"] }],
    ],
    [
      "who chairs wards",
      "Chairpersons of the city's 126 communes and wards must stamp out the burning of waste.",
      [{ verbs: ["stamp"], lead: ["peoples-committees"] }],
    ],
  ]);
});

describe("the body that somebody heads", () => {
  gives([
    [
      "his or her ministry",
      "Finance Minister Nguyen Van Thang opened the session. His ministry must submit the plan before May 5, 2026.",
      [{ verbs: ["submit"], lead: [finance], due: "2026-05-05" }],
    ],
  ]);
});

describe("one or the other of two", () => {
  gives([
    [
      "the latter, and the former",
      "The Ministry of Health and the Ministry of Finance shall review the fees; the latter shall publish them.\nThe Ministry of Justice and the Ministry of Health shall meet; the former shall keep the minutes.",
      [
        { verbs: ["review"], lead: [health, finance] },
        { verbs: ["publish"], lead: [finance] },
        { verbs: ["meet"], lead: [justice, health] },
        { verbs: ["keep"], lead: [justice] },
      ],
    ],
    [
      "The latter of an actor and the body it sends something to",
      "The Ministry of Health is to complete the list and send it to the Ministry of Finance; the latter must reply within 10 days.",
      [
        { verbs: ["complete", "send"], lead: [health] },
        { verbs: ["reply"], lead: [finance], due: "2025-07-26" },
      ],
    ],
  ]);
});

describe("the only ministry that is named", () => {
  gives([
    [
      "though much stands between",
      "The working session was held with the Ministry of Health on July 10.\n\nWards in six provinces are full.\n\nThe ministry must open 20 field clinics.",
      [{ verbs: ["open"], lead: [health] }],
    ],
    [
      "but not one of two",
      "Officials of the Ministry of Health and of the Ministry of Finance took part.\n\nWards in six provinces are full.\n\nThe ministry must open 20 field clinics.",
      [{ verbs: ["open"], lead: ["ministry"] }],
    ],
  ]);
});

describe("who directs another goes on as it", () => {
  gives([
    [
      "in the same sentence",
      "The Ministry of Finance shall direct the State Treasury to speed up payment; it shall also publish the arrears.",
      [
        { verbs: ["speed"], lead: ["state-treasury"], over: [finance] },
        { verbs: ["publish"], lead: [finance] },
      ],
    ],
    [
      "but the one who was told where nobody directs",
      "The Ministry of Health shall train nurses; it shall also open a hotline.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["open"], lead: [health] },
      ],
    ],
  ]);
});

describe("those of a sort that was named before", () => {
  gives([
    [
      "departments",
      "Departments of Health must publish the list. Every department is also to open a hotline. Departments should report weekly.",
      [
        { verbs: ["publish"], lead: ["Departments of Health"] },
        { verbs: ["open"], lead: ["Departments of Health"] },
        { verbs: ["report"], lead: ["Departments of Health"], repeat: "weekly" },
      ],
    ],
    [
      "but any departments where none were named",
      "Departments should report weekly.",
      [{ verbs: ["report"], lead: ["agencies"], repeat: "weekly" }],
    ],
  ]);
});

describe("the People's Committees of places", () => {
  gives([
    [
      "named just before",
      "Hue and Da Nang were picked for the trial; their People's Committees must draw up the plan.",
      [{ verbs: ["draw"], lead: ["peoples-committee-of-hue", "peoples-committee-of-da-nang"] }],
    ],
    [
      "but of one place by its name",
      "The Da Nang City People's Committee shall report. The Hue City People's Committee shall open a park.",
      [
        { verbs: ["report"], lead: ["peoples-committee-of-da-nang"] },
        { verbs: ["open"], lead: ["peoples-committee-of-hue"] },
      ],
    ],
  ]);
});

describe("each of them", () => {
  gives([
    [
      "at the front of a sentence",
      "The Ministry of Health and the Ministry of Finance shall review the fees. Each must publish its findings.",
      [
        { verbs: ["review"], lead: [health, finance] },
        { verbs: ["publish"], lead: [health, finance] },
      ],
    ],
    [
      "but a body of a sort",
      "The Ministry of Health shall report. Each ministry must publish its findings.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["publish"], lead: ["ministries"] },
      ],
    ],
  ]);
});

describe("of whom the words before a colon speak", () => {
  gives([
    [
      "and what it must do",
      "The Ministry of Justice is the standing agency: it must sum up the reports each month.",
      [{ verbs: ["sum"], lead: [justice], repeat: "monthly" }],
    ],
  ]);
});

describe("a noun and the bodies of its sort", () => {
  gives([
    [
      "A province that the sentence names before other bodies",
      "Regarding the proposal of Lam Dong province: the Ministry of Finance is assigned to provide guidance, with the participation of the Ministry of Health, and the province is to approve the project.",
      [
        { verbs: ["provide"], lead: [finance], with: [health] },
        { verbs: ["approve"], lead: ["peoples-committee-of-lam-dong"] },
      ],
    ],
    [
      "The city is the only city that the notice has named",
      "Hanoi, Bac Ninh and Ha Nam reported. The city shall publish its list.",
      [{ verbs: ["publish"], lead: ["peoples-committee-of-hanoi"] }],
    ],
    [
      "They are several, where the one who acted last is one body",
      "The Ministry of Finance shall publish the list. Siting is a matter for the localities. They are to keep campuses away.",
      [
        { verbs: ["publish"], lead: [finance] },
        { verbs: ["keep"], lead: ["localities"] },
      ],
    ],
  ]);
});

describe("each of those that head a list", () => {
  gives([
    [
      "Each ministry is each of those that head the list",
      "The Ministry of Justice shall print laws.\n\n5. MINISTRY OF FINANCE - MINISTRY OF HEALTH\n\n- Each Ministry within its field organizes training before May 5, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["organize"], lead: [finance, health], due: "2026-05-05" },
      ],
    ],
    [
      "Without such a head it is any ministry",
      "The Ministry of Justice shall print laws.\n\n- Each Ministry within its field organizes training before May 5, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["organize"], lead: ["ministries"], due: "2026-05-05" },
      ],
    ],
  ]);
});

describe("bodies on either side of an insertion", () => {
  gives([
    [
      "A second body behind an insertion acts too",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance, whose rules were issued in December 2024, and the Ministry of Health go on removing obstacles to the building of hospitals.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["remove", "go"], lead: [finance, health] },
      ],
    ],
    [
      "An insertion alone adds nobody",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance, whose rules were issued in December 2024, goes on removing obstacles.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["remove", "go"], lead: [finance] },
      ],
    ],
  ]);
});

describe("committees of provinces by name", () => {
  gives([
    [
      "Provincial committees of provinces by name are theirs",
      "The provincial-level People's Committees of Nghe An, Ha Tinh and Quang Tri shall clear land.",
      [
        {
          verbs: ["clear"],
          lead: ["peoples-committee-of-nghe-an", "peoples-committee-of-ha-tinh", "peoples-committee-of-quang-tri"],
        },
      ],
    ],
    [
      "Provincial committees of no province by name are all",
      "The provincial-level People's Committees shall clear land.",
      [{ verbs: ["clear"], lead: ["provincial-peoples-committees"] }],
    ],
    [
      "All provinces below their committees are those committees",
      "7. People's Committees of provinces and cities\n\n(a) Ha Noi and Da Nang: open a night tour.\n(b) All provinces and cities: set up hotlines.",
      [
        { verbs: ["open"], lead: ["peoples-committee-of-hanoi", "peoples-committee-of-da-nang"] },
        { verbs: ["set"], lead: ["provincial-peoples-committees"] },
      ],
    ],
    [
      "All provinces elsewhere are localities",
      "The Prime Minister requests:\n- All provinces and cities: set up hotlines.",
      [{ verbs: ["set"], lead: ["localities"] }],
    ],
  ]);
});

describe("a city's police", () => {
  gives([
    [
      "The police of the city have their own name",
      "The conclusions of the Chairman of Ho Chi Minh City\n\nThe Department of Transport is told to move stops. City police will tow away cars.",
      [
        { verbs: ["move"], lead: ["Department of Transport"] },
        { verbs: ["tow"], lead: ["City police"] },
      ],
    ],
  ]);
});

describe("bodies in capitals", () => {
  gives([
    [
      "Enterprises in capitals are a heading in a row of bodies",
      "The Ministry of Justice shall print laws.\n\nTHE MINISTRY OF FINANCE\n• Simplify loans.\n\nLICENSED ENTERPRISES\n• Publish notices only under contracts.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["simplify"], lead: [finance] },
        { verbs: ["publish"], lead: ["Licensed Enterprises"] },
      ],
    ],
    [
      "An association by its short form is one too",
      "The Ministry of Justice shall print laws.\n\nTHE MINISTRY OF FINANCE\n• Simplify loans.\n\nTHE VIETNAM ASSOCIATION OF MANPOWER SUPPLY (VAMAS)\n• Is asked to rank its members.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["simplify"], lead: [finance] },
        { verbs: ["rank"], lead: ["Vietnam Association of Manpower Supply"] },
      ],
    ],
    [
      "Implementation in capitals is none",
      "The Ministry of Justice shall print laws.\n\nTHE MINISTRY OF FINANCE\n• Simplify loans.\n\nIMPLEMENTATION\n• Publish the plan.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["simplify"], lead: [finance] },
        { verbs: ["publish"], lead: [] },
      ],
    ],
    [
      "A department in capitals heads its tasks below the heading of tasks",
      "III. ASSIGNMENT OF TASKS\n\nDEPARTMENT OF HEALTH (standing agency)\n- Clearing mud from canals before April 15, 2026.\n\nHANOI POLICE\n- Posting officers at underpasses.",
      [
        { verbs: ["clear"], lead: ["Department of Health"], due: "2026-04-15" },
        { verbs: ["post"], lead: ["Hanoi Police"] },
      ],
    ],
    [
      "The implementation of tasks is no body",
      "III. ASSIGNMENT OF TASKS\n\nDEPARTMENT OF HEALTH\n- Clearing mud from canals.\n\nORGANIZATION OF IMPLEMENTATION\n- Publish the plan.",
      [
        { verbs: ["clear"], lead: ["Department of Health"] },
        { verbs: ["publish"], lead: [] },
      ],
    ],
    [
      "Below a number they head tasks as well",
      "The Chairman of the People's Committee of Ha Noi requests as follows:\n\n1. PROVINCIAL POLICE\n\nDirect the units to survey houses.\n\n2. DEPARTMENT OF CULTURE, SPORTS AND TOURISM, PROVINCIAL NEWSPAPER\n\nBroadcast the rules.",
      [
        { verbs: ["direct"], lead: ["Provincial Police"] },
        { verbs: ["broadcast"], lead: ["Department of Culture, Sports and Tourism", "Provincial Newspaper"] },
      ],
    ],
    [
      "What is to be done in capitals is no body",
      "III. TASKS\n\nSTRENGTHENING THE POLICE\n- Publish the plan.",
      [{ verbs: ["publish"], lead: [] }],
    ],
    [
      "A sub-department in capitals heads its tasks as well",
      "III. ASSIGNMENT OF TASKS\n\nSUB-DEPARTMENT OF ANIMAL HEALTH\n- Publish the plan.",
      [{ verbs: ["publish"], lead: ["Sub-Department of Animal Health"] }],
    ],
  ]);
});

describe("what is up to somebody", () => {
  gives([
    [
      "What will be up to two ministries is theirs to do",
      "The Ministry of Finance and the Ministry of Health shall meet. It will be up to the two ministries to settle on a price.",
      [
        { verbs: ["meet"], lead: [finance, health] },
        { verbs: ["settle"], lead: [finance, health] },
      ],
    ],
  ]);
});

describe("somebody told before is no stranger", () => {
  gives([
    [
      "It is whoever the sentence before told",
      "The investor was told to finish the runway. It is to keep at least 16,000 people on site.",
      [
        { verbs: ["finish"], lead: ["investor"] },
        { verbs: ["keep"], lead: ["investor"] },
      ],
    ],
    [
      "Somebody vague whom nothing has told is not asked",
      "The Ministry of Health shall report. The first unit is to generate electricity in June 2026.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("short forms that nothing resolves", () => {
  gives([
    [
      "An institute that nothing names keeps its own words",
      "The Border Guard shall keep the road clear. The Institute circulates these minutes within two days.",
      [
        { verbs: ["keep"], lead: ["border-guard"] },
        { verbs: ["circulate"], lead: ["Institute"], due: "2025-07-18" },
      ],
    ],
  ]);
});

describe("each commune", () => {
  gives([
    [
      "Each commune is the committees that were told",
      "The Ministry of Justice shall print laws.\n\n1. People's Committees of communes and wards directly take charge of the work. Each commune sets up a team.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["take"], lead: ["peoples-committees"] },
        { verbs: ["set"], lead: ["peoples-committees"] },
      ],
    ],
  ]);
});

describe("who has a city's inspectorate", () => {
  gives([
    [
      "The inspectorate of a city is not that of the country",
      "The Ministry of Health shall report. The City Inspectorate will visit sites.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["visit"], lead: ["City Inspectorate"] },
      ],
    ],
  ]);
});

describe("branches of banks", () => {
  gives([
    [
      "Branches of banks are none of the agencies",
      "Credit institutions and branches of foreign banks are required to staff a hotline.",
      [{ verbs: ["staff"], lead: ["Credit institutions", "branches of foreign banks"] }],
    ],
  ]);
});

describe("a noun that points back to a name in the text", () => {
  gives([
    [
      "the institute that took part is meant by its noun",
      "The Ministry of Health will inspect 24 centres in 2026, with the participation of the National Institute of Hematology and Blood Transfusion. The Institute, for its part, was entrusted with building a registry.",
      [{ verbs: ["build"], lead: ["National Institute of Hematology and Blood Transfusion"] }],
    ],
    [
      "the centre with which operators register is meant by its noun",
      "The Ministry of Justice shall print laws. Bus operators need to register with the Management Center of Public Transport by February 28, 2027. The center will publish progress on its website every month.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["register"], lead: ["Bus operators"], due: "2027-02-28" },
        { verbs: ["publish"], lead: ["Management Center of Public Transport"], repeat: "monthly" },
      ],
    ],
    [
      "a word before of is part of no name that follows it",
      "The Ministry of Justice shall print laws. The minister read the Report of the Commission. The Commission is requested to publish it.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["publish"], lead: ["Commission"] },
      ],
    ],
  ]);
});

describe("offices of committees", () => {
  gives([
    [
      "the office is not the committee that it serves",
      "The Office of the Provincial People's Committee shall supervise and report every 15 days.",
      [
        {
          verbs: ["supervise", "report"],
          lead: ["office-of-the-provincial-peoples-committee"],
          repeat: "every 15 days",
        },
      ],
    ],
    [
      "the office of the city's committee is named whole",
      "The Office of the City People's Committee shall report on the work.",
      [{ verbs: ["report"], lead: ["office-of-the-city-peoples-committee"] }],
    ],
    [
      "an office may stand behind the name of its body",
      "The Ministry of Health Office shall report on the work.",
      [{ verbs: ["report"], lead: ["Ministry of Health Office"] }],
    ],
    [
      "a count of provinces is no office",
      "The four Central Highlands provinces shall report on the work.",
      [{ verbs: ["report"], lead: ["localities"] }],
    ],
  ]);
});

describe("provinces named without of", () => {
  gives([
    [
      "the committees of the provinces that follow are meant",
      "People's Committees of the provinces Dak Lak, Lam Dong and Tay Ninh shall set aside clean land.",
      [
        {
          verbs: ["set"],
          lead: ["peoples-committee-of-dak-lak", "peoples-committee-of-lam-dong", "peoples-committee-of-tay-ninh"],
        },
      ],
    ],
    [
      "without their names all provinces are meant",
      "People's Committees of the provinces and cities shall set aside clean land.",
      [{ verbs: ["set"], lead: ["provincial-peoples-committees"] }],
    ],
  ]);
});

describe("a noun that two names have", () => {
  gives([
    [
      "it stays open which of them is meant",
      "The Ministry of Justice shall print laws. The National Institute of Hematology and the Pasteur Institute of Nha Trang sent reports. The Institute shall print maps.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["print"], lead: ["Institute"] },
      ],
    ],
  ]);
});

describe("the branches of a company", () => {
  const online = { verbs: ["move"], lead: ["VNPT Lam Dong", "Viettel Lam Dong"] };
  gives([
    [
      "are bodies of their own, by its short name and a province's",
      "VNPT Lam Dong and Viettel Lam Dong shall move the cables.",
      [online],
    ],
    [
      "as partners too",
      "The Ministry of Health shall coordinate with VNPT Ca Mau to connect the data.",
      [{ verbs: ["connect"], lead: [health], with: ["VNPT Ca Mau"] }],
    ],
    [
      "but a comma parts a company and a province",
      "VNPT, Lam Dong and Ca Mau shall move the cables.",
      [
        {
          verbs: ["move"],
          lead: [
            "vietnam-posts-and-telecommunications-group",
            "peoples-committee-of-lam-dong",
            "peoples-committee-of-ca-mau",
          ],
        },
      ],
    ],
    [
      "and where it is, it is the company itself",
      "VNPT in Lam Dong shall move the cables.",
      [{ verbs: ["move"], lead: ["vietnam-posts-and-telecommunications-group"] }],
    ],
  ]);
});

describe("names that hold commas or companies", () => {
  gives([
    [
      "fields behind what the body is for",
      "The Committee for Sport, Music and Crafts shall open the hall. The Board for Lakes, Canals and Wells shall report.",
      [
        { verbs: ["open"], lead: ["Committee for Sport, Music and Crafts"] },
        { verbs: ["report"], lead: ["Board for Lakes, Canals and Wells"] },
      ],
    ],
    [
      "but not bodies in a row behind it",
      "The Committee for Sport, the Ministry of Health and the Ministry of Finance shall open the hall.",
      [{ verbs: ["open"], lead: ["Committee for Sport", health, finance] }],
    ],
    [
      "whoever a colon introduces",
      "The Ministry of Health shall report.\nFor the Tay Ninh Water Works One Member Limited Liability Company: raise the pumps; dredge the basins by May 5, 2026.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["raise"], lead: ["Tay Ninh Water Works One Member Limited Liability Company"] },
        { verbs: ["dredge"], lead: ["Tay Ninh Water Works One Member Limited Liability Company"], due: "2026-05-05" },
      ],
    ],
    [
      "but not a matter",
      "The Ministry of Health shall report.\nFor the Nam Du Fishing Port: raise the quay.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["raise"], lead: [health] },
      ],
    ],
    [
      "what bodies are called besides",
      "All Chief Purchasing Officers of Ministries, Departments and Agencies (MDAs) and Urban and Rural Assemblies (URAs) are to comply with the following:\n\ni. Tickets must be printed.",
      [{ verbs: ["print"], lead: ["Ministries, Departments and Agencies", "Urban and Rural Assemblies"] }],
    ],
  ]);
});
