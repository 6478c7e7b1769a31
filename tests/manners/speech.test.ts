import { describe } from "vitest";
import { finance, gives, health, justice } from "../support/manners.js";

describe("what a speaker says", () => {
  gives([
    [
      "several things in one sentence",
      "The Prime Minister stressed that the rate was low, and that the Ministry of Finance must act.",
      [{ verbs: ["act"], lead: [finance] }],
    ],
    [
      "by another verb of speech",
      "The Prime Minister noted that prices had risen, adding that localities must check them daily.",
      [{ verbs: ["check"], lead: ["localities"], repeat: "daily" }],
    ],
    [
      "and after a first that asks as well",
      "The Ministry of Finance must report, the Prime Minister said, adding that the Ministry of Justice should help it.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["help"], lead: [justice] },
      ],
    ],
    [
      "without that",
      "The Ministry of Health shall act.\nThe Prime Minister said money must be moved in September.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["move"], lead: [health], start: "2025-09-01", due: "2025-09-30" },
      ],
    ],
    ["but what was is no task", "The Prime Minister stressed that the rate was low, and that prices had risen.", []],
    [
      "what is proposed to somebody, in the base form",
      "It is also suggested that the Ministry of Health organize a conference in August.",
      [{ verbs: ["organize"], lead: [health], start: "2025-08-01", due: "2025-08-31" }],
    ],
  ]);
});

describe("a person by the given name", () => {
  gives(
    [
      [
        "who asks",
        "Vinh asked the Ministry of Finance to pay. The Ministry of Justice, Vinh said, has to review the law.",
        [
          { verbs: ["pay"], lead: [finance] },
          { verbs: ["review"], lead: [justice] },
        ],
      ],
      [
        "but not inside a longer name",
        "Vinh Long must review the law.",
        [{ verbs: ["review"], lead: ["peoples-committee-of-vinh-long"] }],
      ],
    ],
    "The Government Office issued Notice No. 365/TB-VPCP dated July 16, 2025 on the meeting of Deputy Prime Minister Phan The Vinh.\n",
  );
});

describe("what somebody tells", () => {
  gives([
    [
      "of another's order is that order",
      "Mr. Truong said the Prime Minister asked the Ministry of Finance to pay.",
      [{ verbs: ["pay"], lead: [finance] }],
    ],
    ["but asks for nothing", "Ms. Lan said that the Ministry of Health must act.", []],
  ]);
});

describe("an order beside something else", () => {
  gives([
    [
      "behind words that are quoted",
      "“It is a matter of jobs,” he said, calling on ministries and localities to act in August 2025.",
      [{ verbs: ["act"], lead: ["ministries", "localities"], start: "2025-08-01", due: "2025-08-31" }],
    ],
    [
      "behind what an authority does",
      "The Prime Minister inspected the dyke, urging the Ministry of Finance to pay.",
      [{ verbs: ["pay"], lead: [finance] }],
    ],
    [
      "but a ministry that urges others does a task",
      "The Ministry of Finance shall lead the work, urging localities to act.",
      [{ verbs: ["lead"], lead: [finance] }],
    ],
    [
      "behind a matter of bodies",
      "As for localities, the Prime Minister demanded that the Ministry of Finance pay.",
      [{ verbs: ["pay"], lead: [finance] }],
    ],
  ]);
});

describe("people by their given names", () => {
  gives([
    [
      "with an address, of one word and of two",
      "Deputy Prime Minister Hoang Thi Lan Anh chaired the meeting. Ms. Anh gave the Ministry of Finance until August 15, 2025 to conclude talks. Ms. Lan Anh asked the Ministry of Health to act.",
      [
        { verbs: ["conclude"], lead: [finance], due: "2025-08-15" },
        { verbs: ["act"], lead: [health] },
      ],
    ],
    ["but nobody who was not named before", "Mr. Vinh asked the Ministry of Finance to act.", []],
    [
      "and asked a body again",
      "The Prime Minister told the Ministry of Finance to act by August 15, 2025, and asked it to report.",
      [
        { verbs: ["act"], lead: [finance], due: "2025-08-15" },
        { verbs: ["report"], lead: [finance] },
      ],
    ],
  ]);
});

describe("what is or is not the case", () => {
  gives([
    [
      "is no task",
      'The Ministry of Health was told to hire nurses. "It cannot be that posts are given and wards have no nurses," he said.',
      [{ verbs: ["hire"], lead: [health] }],
    ],
    [
      "but what may not be done is",
      "The Ministry of Health was told to hire nurses. It may not leave wards without nurses.",
      [
        { verbs: ["hire"], lead: [health] },
        { verbs: ["leave"], lead: [health] },
      ],
    ],
  ]);
});

describe("what a letter reminds of", () => {
  gives([
    [
      "you are reminded",
      "To: Departments of Health\nThe Ministry of Finance shall report.\nYou are reminded that no vehicle shall be driven at weekends.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["drive"], lead: ["Departments of Health"] },
      ],
    ],
    [
      "ministries are reminded",
      "Ministries were reminded that all officers must report by May 5, 2026.",
      [{ verbs: ["report"], lead: ["officers"], due: "2026-05-05" }],
    ],
    ["what only is so", "The Ministry of Health was reminded that dengue kills mainly where treatment comes late.", []],
    [
      "passed on",
      "The undersigned is directed to state that, with the approval of the Cabinet, all ministries shall observe the following measures:-\ni. Use of paper shall be reduced by 10%.",
      [{ verbs: ["reduce"], lead: ["ministries"] }],
    ],
    [
      "told that it must",
      "The Prime Minister told the Ministry of Health that it must review the plan by May 5, 2026.",
      [{ verbs: ["review"], lead: [health], due: "2026-05-05" }],
    ],
    ["told what happened", "The Prime Minister told the Ministry of Health that prices had risen.", []],
    [
      "necessary for",
      "The Ministry of Justice shall print laws.\nIt is necessary for the Ministry of Health to review the plan.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["review"], lead: [health] },
      ],
    ],
    [
      "necessary to",
      "The Ministry of Justice shall print laws.\nIt is necessary to review the plan.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["review"], lead: [justice] },
      ],
    ],
    [
      "demanded",
      "The Prime Minister demanded the Ministry of Health review the plan by May 5, 2026.",
      [{ verbs: ["review"], lead: [health], due: "2026-05-05" }],
    ],
    [
      "rests with",
      "Responsibility for reviewing the plan by May 5, 2026 rests with the Ministry of Health.",
      [{ verbs: ["review"], lead: [health], due: "2026-05-05" }],
    ],
    [
      "an answer in one word",
      "The Ministry of Health shall report.\nCan it work from abroad? No. The Ministry of Finance must not pay for it.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      "not needed",
      "The Ministry of Health shall report.\nMinistries do not need to send anything before then.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "being asked",
      "Ministries are therefore being asked to resubmit the data.",
      [{ verbs: ["resubmit"], lead: ["ministries"] }],
    ],
    [
      "leave carried over",
      "The Ministry of Health shall report.\nLeave carried over under this Circular must be used by May 5, 2026.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["use"], lead: [health], due: "2026-05-05" },
      ],
    ],
    [
      "leave as a verb",
      "The Ministry of Health is asked to:\n- Leave the site before May 5, 2026;\n- Dispose of the waste.",
      [
        { verbs: ["leave"], lead: [health], due: "2026-05-05" },
        { verbs: ["dispose"], lead: [health] },
      ],
    ],
    [
      "use of something",
      "The Ministry of Health is asked to observe these rules:\n- Use of paper shall be reduced by 10%.\n- Use drones to find fires.",
      [
        { verbs: ["observe"], lead: [health] },
        { verbs: ["reduce"], lead: [health] },
        { verbs: ["use"], lead: [health] },
      ],
    ],
    [
      "warned that they must",
      "The Ministry of Justice shall print laws.\nBanks were warned that they must report by May 5, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["report"], lead: ["Banks"], due: "2026-05-05" },
      ],
    ],
    [
      "told that a thing must be",
      "The Prime Minister told the Ministry of Health that no ward may be closed.",
      [{ verbs: ["close"], lead: [health] }],
    ],
    [
      "staff need",
      "Ministries must not send lists that staff do not need.",
      [{ verbs: ["send"], lead: ["ministries"] }],
    ],
  ]);
});

describe("high offices that give orders", () => {
  gives([
    [
      "a chief of staff",
      "The Chief of Staff has directed all ministries to return vehicles by May 5, 2026.",
      [{ verbs: ["return"], lead: ["ministries"], due: "2026-05-05" }],
    ],
    [
      "a secretary to the treasury",
      "The Secretary to the Treasury has directed all ministries to return vehicles.",
      [{ verbs: ["return"], lead: ["ministries"] }],
    ],
    [
      "a president by name",
      "President Luong Cuong asked ministries to return vehicles.",
      [{ verbs: ["return"], lead: ["ministries"] }],
    ],
    [
      "the cabinet",
      "The Cabinet directed ministries to return vehicles.",
      [{ verbs: ["return"], lead: ["ministries"] }],
    ],
    ["what the cabinet has done", "The Cabinet approved the plan.", []],
    [
      "a general secretary",
      "Party General Secretary To Lam asked ministries to return vehicles.",
      [{ verbs: ["return"], lead: ["ministries"] }],
    ],
    [
      "a chairman of the assembly",
      "NA Chairman Tran Thanh Man asked ministries to return vehicles.",
      [{ verbs: ["return"], lead: ["ministries"] }],
    ],
    [
      "with an adverb",
      "The vice chairman also asked the Ministry of Finance to inspect manholes weekly.",
      [{ verbs: ["inspect"], lead: [finance], repeat: "weekly" }],
    ],
  ]);
});

describe("what a letter asks with thanks", () => {
  gives([
    [
      "if you could",
      "To: All Ministries\n\nI would be grateful if you could return the form by May 5, 2026. It would be appreciated if the list were sent by May 9, 2026.",
      [
        { verbs: ["return"], lead: ["ministries"], due: "2026-05-05" },
        { verbs: ["send"], lead: ["ministries"], due: "2026-05-09" },
      ],
    ],
    [
      "I am asking",
      "I am asking every hospital to publish its protocol. We would urge schools to offer vaccines.",
      [
        { verbs: ["publish"], lead: ["hospital"] },
        { verbs: ["offer"], lead: ["schools"] },
      ],
    ],
    [
      'but "if" alone asks nothing',
      "The Ministry of Health shall report. Localities are grateful for the support if it comes.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "may kindly",
      "To: All Ministries\n\nDepartments may kindly share a copy by May 5, 2026. Departments may send a list.",
      [{ verbs: ["share"], lead: ["agencies"], due: "2026-05-05" }],
    ],
    [
      "your committee",
      "To: The People's Committees of provinces\n\nThe Ministry of Health requests your Committee to direct the following:\n1. Clean schools before May 5, 2026.",
      [{ verbs: ["clean"], lead: ["provincial-peoples-committees"], due: "2026-05-05" }],
    ],
  ]);
});

describe("whom the sentence before puts last", () => {
  gives([
    [
      "at its end",
      "At the head of the queue is the Ministry of Finance. It has until November 30, 2025 to revise the rules.",
      [{ verbs: ["revise"], lead: [finance], due: "2025-11-30" }],
    ],
    [
      "to whom work falls",
      "The lion's share of the work falls to the Ministry of Health. By May 5, 2026 it is to issue a scheme.",
      [{ verbs: ["issue"], lead: [health], due: "2026-05-05" }],
    ],
    [
      "among several",
      "Among those responsible is the Ministry of Finance. It must report by May 5, 2026.",
      [{ verbs: ["report"], lead: [finance], due: "2026-05-05" }],
    ],
  ]);
});

describe("what a ministry proposes", () => {
  gives([
    [
      "asks provinces for it",
      "The Ministry of Health proposed that provinces form teams by August 25, 2025. The Ministry of Finance recommends that banks waive the fees.",
      [
        { verbs: ["form"], lead: ["localities"], due: "2025-08-25" },
        { verbs: ["waive"], lead: ["banks"] },
      ],
    ],
    [
      "but what others propose is up to somebody else",
      "The province of Ca Mau proposed that banks waive the fees. Several enterprises suggested that the State buy rice. The Ministry of Health shall reply.",
      [{ verbs: ["reply"], lead: [health] }],
    ],
  ]);
});

describe('", moreover," within an order', () => {
  gives([
    [
      "before what is not to be done",
      "The Ministry of Health was told, moreover, not to accept late files.",
      [{ verbs: ["accept"], lead: [health] }],
    ],
  ]);
});

describe("the second of two things said", () => {
  gives([
    [
      "begins with that",
      "It is suggested that the Ministry of Health complete the guidance; and that the Ministry of Finance answer letters within three working days.",
      [
        { verbs: ["complete"], lead: [health] },
        { verbs: ["answer"], lead: [finance], due: "2025-07-21" },
      ],
    ],
  ]);
});

describe("people by their whole names", () => {
  gives([
    [
      "Somebody is called by the whole name later",
      "Deputy Prime Minister Le Thanh Long visited. Le Thanh Long told the Ministry of Health to complete the list.",
      [{ verbs: ["complete"], lead: [health] }],
    ],
    [
      "Part of a longer name is somebody else",
      "Deputy Prime Minister Le Thanh Long visited. Le Thanh Long Giang told the Ministry of Health to complete the list.",
      [],
    ],
  ]);
});

describe("offices and offices by their names", () => {
  gives([
    [
      "A president by name gives orders",
      "President William Ruto directed hospitals to reserve beds.",
      [{ verbs: ["reserve"], lead: ["hospitals"] }],
    ],
    [
      "An office that has an order in its name gives none",
      "The Market Order Office instructs hospitals to reserve beds.",
      [],
    ],
  ]);
});

describe("wishes of strangers", () => {
  gives([
    [
      "what a mother wants is no task",
      "The Ministry of Justice shall print laws. “The school should call us at once,” said a mother waiting outside.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "what a researcher wants before the quote is none",
      "The Ministry of Justice shall print laws. A researcher at the university told reporters, “the ministries should agree on a single set of figures”.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "what a deputy prime minister wants is one",
      "The Ministry of Justice shall print laws. “The ministries should review the list by May 5, 2026,” said Deputy Prime Minister Bui Thanh Son.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["review"], lead: ["ministries"], due: "2026-05-05" },
      ],
    ],
  ]);
});

describe("two clauses behind what somebody suggests", () => {
  gives([
    [
      "each has its bodies",
      "The Ministry of Health suggested that the Ministry of Public Security provide schools with scripts, and that banks hold up transfers.",
      [
        { verbs: ["provide"], lead: ["ministry-of-public-security"] },
        { verbs: ["hold"], lead: ["banks"] },
      ],
    ],
  ]);
});

describe("letters that look forward", () => {
  gives([
    [
      "they ask nothing",
      "The Ministry of Justice shall print laws. The Ministry looks forward to your cooperation.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("what a directive says in quotation marks", () => {
  gives([
    [
      "is an order",
      "The Ministry of Justice shall print laws. “Provinces must close all beaches before May 5, 2026,” said a directive of the Prime Minister.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["close"], lead: ["localities"], due: "2026-05-05" },
      ],
    ],
  ]);
});

describe("lists behind what is requested", () => {
  gives([
    [
      "of one committee",
      "It is requested that the People's Committee of Hanoi:\n\n- Increase road washing;",
      [{ verbs: ["increase"], lead: ["peoples-committee-of-hanoi"] }],
    ],
  ]);
});

describe("a colon before what the police are to do", () => {
  gives([
    [
      "the police by no name of the dictionary",
      "The Ministry of Justice shall print laws. The Chairman wants a single counter: the provincial police, jointly with the Ministry of Finance, are to open it in May 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["open"], lead: ["provincial police"], with: [finance], due: "2026-05-31", start: "2026-05-01" },
      ],
    ],
  ]);
});

describe("what a ministry suggests", () => {
  gives([
    [
      "of provinces",
      "The Prime Minister suggests that provinces build dams.",
      [{ verbs: ["build"], lead: ["localities"] }],
    ],
    ["of prices", "The World Bank suggests that prices have risen.", []],
  ]);
});

describe("what people say who can give no task", () => {
  gives([
    [
      "in two quotations with one speaker",
      "The Ministry of Justice shall print laws.\n\n“The smell woke us up,” said Nguyen Thi Lan, 61, who has sold rice here for years. “They should fine the restaurants up the street.”",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "in the sentence behind the quotation",
      'The Ministry of Justice shall print laws.\n\n"Parents should take their children to the hospital. Do not apply leaves", Doctor Truong Huu Khang, Vice President of the Infectious Diseases Association, recommended.',
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "he goes on in the next line",
      "The Ministry of Justice shall print laws.\n\nAccording to Dr. Ho Minh Quan, a lecturer in hydrology, the rains flush sludge out.\n\nHe suggested that the city should dredge the canal.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "in whose opinion",
      "The Ministry of Justice shall print laws.\n\n“Rules change too often,” said lawyer Dang Ngoc Bao of the Hanoi Bar Association. In his opinion, the National Assembly should refuse such bills.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "several speakers",
      "The Ministry of Justice shall print laws. Several speakers suggested that the Government should double the fund by 2027.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "an association",
      "The Ministry of Justice shall print laws. Representatives of the Cruise Boat Association proposed that bulletins should be issued by sea area.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "but what a minister says is asked",
      "The Ministry of Justice shall print laws.\n\n“Localities must close all beaches before May 5, 2026,” Minister of Health Dao Hong Lan said.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["close"], lead: ["localities"], due: "2026-05-05" },
      ],
    ],
    [
      "and he who spoke last may be an official",
      "The Ministry of Justice shall print laws.\n\nChairman of the People's Committee of Hanoi Tran Sy Thanh asked for patience. He suggested that the Department of Health build a ward.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["build"], lead: ["Department of Health"] },
      ],
    ],
    [
      "who was told something said nothing",
      "The Ministry of Justice shall print laws.\n\nResidents are told to leave before May 5, 2026, and the Ministry of Health shall house them.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["leave"], lead: ["Residents"], due: "2026-05-05" },
        { verbs: ["house"], lead: [health] },
      ],
    ],
    [
      "nobody is asked",
      "The Ministry of Justice shall print laws. Nobody is being asked to give up the Old Quarter.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("what officials quote of how things are", () => {
  gives([
    [
      "is no task",
      "The Ministry of Justice shall print laws.\n\n“Ministries ask where the bean grew,” Minister of Health Dao Hong Lan said.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});
