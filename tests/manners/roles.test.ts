import { describe } from "vitest";
import { type Case, finance, gives, health, justice } from "../support/manners.js";

const daNang = "peoples-committee-of-da-nang";
const tuyenQuang = "peoples-committee-of-tuyen-quang";

describe("roles", () => {
  gives([
    ...(
      [
        [
          "take prime responsibility for, and work together with the Ministry of Justice in, building the centre",
          "build",
        ],
        ["lead, together with the Ministry of Justice, appraise the dossier", "appraise"],
        ["preside, together with the Ministry of Justice determine the source", "determine"],
        ["take the lead, and the Ministry of Justice shall coordinate, in drawing up the plan", "draw"],
      ] as const
    ).map(
      ([words, verb]): Case => [
        words,
        `The Ministry of Finance shall ${words}.`,
        [{ verbs: [verb], lead: [finance], with: [justice] }],
      ],
    ),
    ...(
      [
        ["share responsibility for checking the warehouses", ["check"]],
        ["be the agency in charge of monitoring prices", ["monitor"]],
        ["serve as the focal point and send the Government Office a list", ["send"]],
        ["be the standing unit that advises the Committee", ["be"]],
        ["serve as the standing agency of the Committee", ["serve"]],
        ["share the figures and the maps", ["share"]],
        ["lead the working group", ["lead"]],
      ] as const
    ).map(([words, verbs]): Case => [words, `The Ministry of Finance shall ${words}.`, [{ verbs, lead: [finance] }]]),
    [
      "offices abroad, named by where they are",
      "The Ministry of Finance takes the lead, with participation of the Viet Nam Trade Offices in Korea, in studying prices.",
      [{ verbs: ["study"], lead: [finance], with: ["Viet Nam Trade Offices in Korea"] }],
    ],
    [
      "who is consulted is a partner",
      "The Ministry of Finance shall take charge of, and consult the Ministry of Justice on, studying the proposal.",
      [{ verbs: ["study"], lead: [finance], with: [justice] }],
    ],
    [
      "but consulting people is the task",
      "The Ministry of Finance shall consult the elderly on their needs.",
      [{ verbs: ["consult"], lead: [finance] }],
    ],
    [
      "partners of a gerund hold for its gerunds",
      "The Ministry of Finance shall take charge of, and coordinate with the Ministry of Justice in, reviewing the standards; issue the standards in September 2025.",
      [
        { verbs: ["review"], lead: [finance], with: [justice] },
        { verbs: ["issue"], lead: [finance], start: "2025-09-01", due: "2025-09-30" },
      ],
    ],
    [
      "those of an infinitive for the infinitives",
      "The Ministry of Finance shall preside over and coordinate with the Ministry of Justice to review the standards; issue the standards in September 2025.",
      [
        { verbs: ["review"], lead: [finance], with: [justice] },
        { verbs: ["issue"], lead: [finance], with: [justice], start: "2025-09-01", due: "2025-09-30" },
      ],
    ],
    [
      "the Ministry as a partner is one that was named before",
      "The Ministry of Justice shall monitor the work; the Government Office coordinates with the Ministry in preparing the meeting.",
      [
        { verbs: ["monitor"], lead: [justice] },
        { verbs: ["prepare"], lead: ["government-office"], with: [justice] },
      ],
    ],
    [
      "an unlisted body that takes the lead",
      "The Prime Minister assigned the units to act.\nThe Department of Vaccines takes the lead, in cooperation with the Department of Planning, in setting up four teams.",
      [
        { verbs: ["act"], lead: ["units"] },
        { verbs: ["set"], lead: ["Department of Vaccines"], with: ["Department of Planning"] },
      ],
    ],
    [
      "an order in the gerund, and to a leader in any list",
      [
        "The Ministry of Finance shall:",
        "a) Report on prices;",
        "b) Assign Deputy Prime Minister Le Van Khoa to direct the work.",
      ].join("\n"),
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["direct"], lead: ["deputy-prime-minister"] },
      ],
    ],
    [
      "wants and calls on",
      "The PM wants the Ministry of Finance to set aside funds, and the Government Inspectorate to examine the projects. He also called on the Ministry of Health to report.",
      [
        { verbs: ["set"], lead: [finance] },
        { verbs: ["examine"], lead: ["government-inspectorate"] },
        { verbs: ["report"], lead: [health] },
      ],
    ],
    [
      "committees at all levels",
      "The Vietnam Fatherland Front Committees at all levels are respectfully requested to mobilize each family.",
      [{ verbs: ["mobilize"], lead: ["vietnam-fatherland-front"] }],
    ],
    [
      "a center for something",
      "The National Center for Health Communication shall produce messages.",
      [{ verbs: ["produce"], lead: ["National Center for Health Communication"] }],
    ],
    [
      "a paragraph with actors of its own goes on of them",
      [
        "The Ministry of Finance shall:",
        "Report on prices.",
        "The Ministry of Health shall provide free checks. In the immediate future, make a list of communes.",
      ].join("\n"),
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["provide"], lead: [health] },
        { verbs: ["make"], lead: [health] },
      ],
    ],
    [
      "it is necessary for them to",
      "The Ministry of Health shall clear the site. In addition, it is necessary for them to arrange housing.",
      [
        { verbs: ["clear"], lead: [health] },
        { verbs: ["arrange"], lead: [health] },
      ],
    ],
    [
      "a condition with should",
      "The Ministry of Health shall guide the hospitals; should any matter fall outside its authority, promptly report it to the Prime Minister.",
      [
        { verbs: ["guide"], lead: [health] },
        { verbs: ["report"], lead: [health] },
      ],
    ],
    [
      "what is not included",
      "The Ministry of Health shall act. The Government Office does not include in the agenda those dossiers that lack opinions.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["include"], lead: ["government-office"] },
      ],
    ],
  ]);
});

describe("places", () => {
  const title =
    "NOTICE\n\nConclusions of the Deputy Prime Minister at the meeting with leaders of Tuyen Quang Province\n\n";
  gives(
    [
      [
        "the Province is the one in the title",
        "The Province shall return the funds. The Ministry of Finance shall coordinate with the Province to find the source.",
        [
          { verbs: ["return"], lead: [tuyenQuang] },
          { verbs: ["find"], lead: [finance], with: [tuyenQuang] },
        ],
      ],
      [
        "so is the Provincial People's Committee",
        "The Prime Minister asked the Provincial People's Committee to adjust the plan.",
        [{ verbs: ["adjust"], lead: [tuyenQuang] }],
      ],
    ],
    title,
  );
  gives([
    [
      "without a title, all of them",
      "Provincial People's Committees shall adjust the plan.",
      [{ verbs: ["adjust"], lead: ["provincial-peoples-committees"] }],
    ],
    [
      "the committee of the city that the sentence names",
      "The Prime Minister requested ministries to act. In Da Nang, the People's Committee of the city shall pilot the model.",
      [
        { verbs: ["act"], lead: ["ministries"] },
        { verbs: ["pilot"], lead: [daNang] },
      ],
    ],
    [
      "the provinces of two names, behind other bodies",
      "The Ministry of Health and the provinces of Thai Nguyen and Vinh Long are requested to report.",
      [
        {
          verbs: ["report"],
          lead: [health, "peoples-committee-of-thai-nguyen", "peoples-committee-of-vinh-long"],
        },
      ],
    ],
  ]);
});

describe("bodies that are introduced", () => {
  gives([
    [
      "for, as for, with regard to a body",
      [
        "The Prime Minister requested:",
        "1. The Ministry of Finance: Review fees.",
        "2. For the Ministry of Construction: Review the norms.",
        "3. As for the Ministry of Health, it shall report.",
        "4. With regard to the Ministry of Justice: submit the decree.",
      ].join("\n"),
      [
        { verbs: ["review"], lead: [finance] },
        { verbs: ["review"], lead: ["ministry-of-construction"] },
        { verbs: ["report"], lead: [health] },
        { verbs: ["submit"], lead: [justice] },
      ],
    ],
    [
      "but what is done for somebody is done by another",
      "For localities, the Ministry of Finance shall set aside funds.",
      [{ verbs: ["set"], lead: [finance] }],
    ],
    [
      "an apposition between dashes",
      "The Prime Minister requested ministries to act.\nThe Ministry of Health - the standing agency - shall train doctors.",
      [
        { verbs: ["act"], lead: ["ministries"] },
        { verbs: ["train"], lead: [health] },
      ],
    ],
    [
      "who is responsible for a thing, and who is in charge with somebody",
      "The Ministry of Finance is directly responsible for the progress of the project. The Ministry of Justice is in charge of and coordinates with the Ministry of Finance to guide localities.",
      [
        { verbs: ["be"], lead: [finance] },
        { verbs: ["guide"], lead: [justice], with: [finance] },
      ],
    ],
    [
      "co-ordinate is coordinate",
      "The Ministry of Health shall co-ordinate with the Ministry of Justice to review the plan.",
      [{ verbs: ["review"], lead: [health], with: [justice] }],
    ],
  ]);
});

describe("roles in other words", () => {
  gives([
    [
      "whoever heads the bodies before",
      "The provinces of Da Nang and Tuyen Quang shall act. Their chairpersons were told to check sites.",
      [
        { verbs: ["act"], lead: [daNang, tuyenQuang] },
        { verbs: ["check"], lead: [daNang, tuyenQuang] },
      ],
    ],
    [
      "with the help of somebody",
      "The Ministry of Finance was assigned to write, with the help of the Ministry of Health and the Ministry of Justice, a plan.",
      [{ verbs: ["write"], lead: [finance], with: [health, justice] }],
    ],
    [
      "the prime responsibility, taken in the imperative",
      "The Ministry of Finance:\nb) Take the prime responsibility for, and coordinate with the Ministry of Health in, studying the tax.",
      [{ verbs: ["study"], lead: [finance], with: [health] }],
    ],
    [
      "what another needs to do in the same breath",
      "The Ministry of Health needs to tell hospitals how to act, and the Ministry of Justice to let courts close.",
      [
        { verbs: ["tell"], lead: [health] },
        { verbs: ["let"], lead: [justice] },
      ],
    ],
    [
      "a term that bodies have been given",
      "The Ministry of Health has been given until August 15, 2025 to draw up a list.",
      [{ verbs: ["draw"], lead: [health], due: "2025-08-15" }],
    ],
    [
      "these two ministries",
      "The Ministry of Finance and the Ministry of Justice shall act. These two ministries must report.",
      [
        { verbs: ["act"], lead: [finance, justice] },
        { verbs: ["report"], lead: [finance, justice] },
      ],
    ],
  ]);
});

describe("focal points", () => {
  gives([
    [
      "the focal point in doing it",
      "The Ministry of Health shall be the focal point in implementing the Scheme.",
      [{ verbs: ["implement"], lead: [health] }],
    ],
    [
      "the lead agency for doing it",
      "The Ministry of Health shall act as a lead agency for restructuring clinics.",
      [{ verbs: ["restructure"], lead: [health] }],
    ],
    [
      "but the focal point alone is what it is to be",
      "The Ministry of Health shall be the focal point of the network.",
      [{ verbs: ["be"], lead: [health] }],
    ],
  ]);
});

describe("partners between a body and its present", () => {
  gives([
    [
      "together with",
      "The Ministry of Health must act.\nThe Ministry of Finance together with the Ministry of Justice studies a new fee.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["study"], lead: [finance], with: [justice] },
      ],
    ],
    [
      "in tandem with",
      "The Ministry of Finance, in tandem with the Ministry of Justice, is to look into the auctions.",
      [{ verbs: ["look"], lead: [finance], with: [justice] }],
    ],
  ]);
});

describe("partners that are consulted first", () => {
  gives([
    [
      "before and behind the action",
      "The Ministry of Health shall, after consultation with the Ministry of Finance, announce a price ceiling. Vietnam Railways Corporation is entrusted with drawing up a scheme, after consulting the Ministry of Justice.",
      [
        { verbs: ["announce"], lead: [health], with: [finance] },
        { verbs: ["draw"], lead: ["vietnam-railways-corporation"], with: [justice] },
      ],
    ],
    [
      "but consideration is none",
      "The Ministry of Health shall announce the price after consideration by the Ministry of Finance.",
      [{ verbs: ["announce"], lead: [health] }],
    ],
  ]);
});

describe("partners between commas", () => {
  gives([
    [
      "before the object, and behind another",
      "The Ministry of Health shall set up, with the Ministry of Public Security, three inspection teams for the South. The Ministry of Finance shall work with banks, and with the Ministry of Justice, in drafting rules.",
      [
        { verbs: ["set"], lead: [health], with: ["ministry-of-public-security"] },
        { verbs: ["draft"], lead: [finance], with: ["banks", justice] },
      ],
    ],
  ]);
});

describe("what another does meanwhile", () => {
  gives([
    [
      "is a task of its own",
      "The Ministry of Health was assigned to lead the campaign, with the Ministry of Finance keeping track of the costs.",
      [
        { verbs: ["lead"], lead: [health] },
        { verbs: ["keep"], lead: [finance] },
      ],
    ],
  ]);
});

describe("whose duty it is", () => {
  gives([
    [
      "behind it shall be",
      "It shall be the duty of the Ministry of Health to keep the register. It now falls to the Ministry of Finance to pay.",
      [
        { verbs: ["keep"], lead: [health] },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
  ]);
});

describe("an aside before what is told", () => {
  gives([
    [
      "is read over",
      "The Prime Minister requests:\n- Ministers of Health and of Finance, within their competence, to negotiate the prices;\n- Ministries, with the exception of the Ministry of National Defence, which has rules of its own, to check their offices before January 15, 2026.",
      [{ verbs: ["negotiate"], lead: [health, finance] }],
    ],
  ]);
});

describe("the standing agency that helps", () => {
  gives([
    [
      "and what with",
      "The Ministry of Health is the standing agency that helps the Prime Minister monitor the Plan. The Ministry of Finance is the lead agency of the fund and will:\na) Issue the rules;\nb) Report each year.",
      [
        { verbs: ["monitor"], lead: [health] },
        { verbs: ["issue"], lead: [finance] },
        { verbs: ["report"], lead: [finance], repeat: "yearly" },
      ],
    ],
  ]);
});

describe("what a deputy directs", () => {
  gives([
    [
      "among tasks",
      "The Ministry of Health shall report. Deputy Prime Minister Le Thanh Long directly directs the programme.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["direct"], lead: ["deputy-prime-minister"] },
      ],
    ],
    [
      "but before any task it is told",
      "Deputy Prime Minister Le Thanh Long directs the programme. The Ministry of Health shall report.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("support as partners", () => {
  gives([
    [
      "Support from others makes them partners",
      "The Ministry of Finance shall, with support from the Ministry of Health, collect the lists.",
      [{ verbs: ["collect"], lead: [finance], with: [health] }],
    ],
    [
      "Support for others does not",
      "The Ministry of Finance shall collect the lists with support for the Ministry of Health.",
      [{ verbs: ["collect"], lead: [finance] }],
    ],
  ]);
});

describe("those who take part are partners", () => {
  gives([
    [
      "Bodies that take part are partners",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Health:\n- Leads the inspection of hospitals, with the Ministry of Finance and localities taking part;",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["lead"], lead: [health], with: [finance, "localities"] },
      ],
    ],
    [
      "Bodies that stand as partners are partners",
      "The Ministry of Health shall bring patients home, with the Ministry of Finance and the Ministry of Justice as partners.",
      [{ verbs: ["bring"], lead: [health], with: [finance, justice] }],
    ],
    [
      "A body that keeps track has a task of its own",
      "The Ministry of Health shall open the ward, with the Ministry of Finance keeping track of its cost.",
      [
        { verbs: ["open"], lead: [health] },
        { verbs: ["keep"], lead: [finance] },
      ],
    ],
    [
      "Whoever one sits down with is a partner",
      "The Ministry of Finance is told to sit down with the Ministry of Health to find ways of paying hospitals.",
      [{ verbs: ["sit"], lead: [finance], with: [health] }],
    ],
    [
      "With whom a study is made is a partner though another verb follows",
      "The Ministry of Finance shall study the extension of the scheme with the Ministry of Health, and put forward a proposal.",
      [{ verbs: ["study", "put"], lead: [finance], with: [health] }],
    ],
    [
      "An overlap with a body makes it no partner",
      "The Ministry of Finance shall complete the design, ensuring no overlap with the Ministry of Health.",
      [{ verbs: ["complete"], lead: [finance] }],
    ],
    [
      "With whom one presides is a partner",
      "The Ministry of Finance shall preside over with the Ministry of Health in guiding hospitals.",
      [{ verbs: ["guide"], lead: [finance], with: [health] }],
    ],
    [
      "With whom one is in contact is a partner",
      "The Ministry of Finance shall act as the contact point with the Ministry of Health in exchanging lists.",
      [{ verbs: ["act"], lead: [finance], with: [health] }],
    ],
    [
      "Whom one goes along with is none",
      "The Ministry of Finance shall go along with the Ministry of Health to the site.",
      [{ verbs: ["go"], lead: [finance] }],
    ],
  ]);
});

describe("who only has something let", () => {
  gives([
    [
      "Whoever lets another have a report does so himself",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- lets the Ministry of Health have a written report every week.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["let"], lead: [finance], repeat: "weekly" },
      ],
    ],
    [
      "Whoever lets another act only directs it",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- lets the Ministry of Health publish the report every week.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["publish"], lead: [health], over: [finance], repeat: "weekly" },
      ],
    ],
  ]);
});

describe("tasked beside partners", () => {
  gives([
    [
      "the gerund stands behind them",
      "The Ministry of National Defence is tasked, together with the Ministry of Foreign Affairs, with agreeing on the schedule.",
      [{ verbs: ["agree"], lead: ["ministry-of-national-defence"], with: ["ministry-of-foreign-affairs"] }],
    ],
  ]);
});

describe("the agency responsible for", () => {
  gives([
    [
      "it has the task",
      "The Ministry of Science and Technology is the agency responsible for speeding up the accreditation of laboratories.",
      [{ verbs: ["speed"], lead: ["ministry-of-science-and-technology"] }],
    ],
    [
      "the point that monitors has it",
      "The Ministry of Justice shall print laws. The Department of Health is the focal point that monitors units and urges them.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["monitor", "urge"], lead: ["Department of Health"] },
      ],
    ],
  ]);
});

describe("what is counted behind partners", () => {
  gives([
    [
      "it is no further partner",
      "The Ministry of Health shall lead, with the participation of the Department of Cultural Heritage and the Vietnam National Authority of Tourism, two inspection teams in February 2027.",
      [
        {
          verbs: ["lead"],
          lead: [health],
          with: ["Department of Cultural Heritage", "vietnam-national-authority-of-tourism"],
          due: "2027-02-28",
          start: "2027-02-01",
        },
      ],
    ],
  ]);
});

describe("what an agency did", () => {
  gives([
    [
      "is no task",
      "The Ministry of Justice shall print laws. The Department of Health is the lead agency that handled the outbreak in 2024.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("partners behind a semicolon", () => {
  gives([
    [
      "the next verb has them",
      "The Ministry of Justice shall print laws. The Ministry of Finance reviews norms; together with the Ministry of Justice, guides localities on the roadmap.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["review"], lead: [finance] },
        { verbs: ["guide"], lead: [finance], with: [justice] },
      ],
    ],
  ]);
});

describe("who does what a passive says, behind its time", () => {
  gives([
    [
      "insurers behind the day",
      "The Ministry of Justice shall print laws. Connection to the system must be completed before August 31, 2026 by credit institutions.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["complete"], lead: ["credit institutions"], due: "2026-08-31" },
      ],
    ],
  ]);
});

describe("who joins in drawing up a plan", () => {
  gives([
    [
      "the ministry behind it",
      "The Ministry of Justice shall print laws. The Ministry of Finance will draw up a plan of re-export with the Ministry of Health.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["draw"], lead: [finance], with: [health] },
      ],
    ],
  ]);
});

describe("two tasks of one sentence", () => {
  gives([
    [
      "the second with its own words for whom",
      "The Ministry of Justice shall print laws. The Ministry of Health was reminded not to raise fees, and the Ministry of Finance itself was asked to stop it.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["raise"], lead: [health] },
        { verbs: ["stop"], lead: [finance] },
      ],
    ],
    [
      "what follows a responsibility",
      "The Ministry of Health is responsible for guiding the province, and has to answer it in May 2026.",
      [
        { verbs: ["guide"], lead: [health] },
        { verbs: ["answer"], lead: [health], due: "2026-05-31", start: "2026-05-01" },
      ],
    ],
  ]);
});

describe("with whom somebody works", () => {
  gives([
    [
      "so that others can act",
      "The Ministry of Health shall work with credit institutions so that firms can borrow.",
      [{ verbs: ["work"], lead: [health], with: ["credit institutions"] }],
    ],
  ]);
});

describe("back to the one who directs, in a further clause", () => {
  gives([
    [
      "and must report",
      "The Ministry of Finance shall instruct the Tax Department to inspect warehouses, and must report to the Prime Minister.",
      [
        { verbs: ["inspect"], lead: ["tax-department"], over: [finance] },
        { verbs: ["report"], lead: [finance] },
      ],
    ],
    [
      "but verbs of one body stay together",
      "The Ministry of Finance shall instruct the Tax Department to inspect warehouses and report to the Prime Minister.",
      [{ verbs: ["inspect", "report"], lead: ["tax-department"], over: [finance] }],
    ],
  ]);
});

describe("partners behind the object, and inserted", () => {
  gives([
    ...(
      [
        ["draw up a route map with the Ministry of Justice and publish it", ["draw", "publish"]],
        ["validate the lists with the Ministry of Justice", ["validate"]],
        ["work out a price with the Ministry of Justice", ["work"]],
      ] as const
    ).map(
      ([words, verbs]): Case => [
        words,
        `The Ministry of Finance shall ${words}.`,
        [{ verbs: [...verbs], lead: [finance], with: [justice] }],
      ],
    ),
    [
      "bodies that no dictionary has",
      "The Ministry of Finance shall count the herds and, with the Department of Fodder, propose a price.",
      [{ verbs: ["count", "propose"], lead: [finance], with: ["Department of Fodder"] }],
    ],
    [
      "but whoever gets something is no partner",
      "The Ministry of Finance shall supply the Ministry of Justice with lists and publish them.",
      [{ verbs: ["supply", "publish"], lead: [finance] }],
    ],
    [
      "and what is complied with is no body",
      "The Ministry of Finance shall draw up a price list in line with the rules of the Ministry of Justice and publish it.",
      [{ verbs: ["draw", "publish"], lead: [finance] }],
    ],
  ]);
});

describe("a name behind the words for working together", () => {
  gives([
    [
      "is a party, though nothing else marks it as a body",
      "The Ministry of Finance shall work with Sea Rescue Area II to clear the port.",
      [{ verbs: ["clear"], lead: [finance], with: ["Sea Rescue Area II"] }],
    ],
    [
      "also in a list",
      "The Ministry of Finance, in collaboration with Viettel, the Ministry of Justice, and Europol, shall trace the money.",
      [{ verbs: ["trace"], lead: [finance], with: ["viettel-group", justice, "Europol"] }],
    ],
    [
      "but not that of a programme",
      "The Ministry of Finance shall, in coordination with the National Forest Programme, plant trees.",
      [{ verbs: ["plant"], lead: [finance] }],
    ],
    [
      "whoever one teams up with is a partner, to any end",
      "The Ministry of Finance shall team up with the Ministry of Justice on a warning to investors.",
      [{ verbs: ["team"], lead: [finance], with: [justice] }],
    ],
    [
      "but not with whom something is shared",
      "The Ministry of Finance shall share the figures with the Ministry of Justice.",
      [{ verbs: ["share"], lead: [finance] }],
    ],
    [
      "an article behind 'and' opens another body",
      "The Ministry of Finance, in coordination with Clean Rivers and the Water Agency, shall test wells.",
      [{ verbs: ["test"], lead: [finance], with: ["Clean Rivers", "Water Agency"] }],
    ],
  ]);
});

describe("what a body is, and does as such", () => {
  gives([
    [
      "in the present of a list",
      [
        "2. The Ministry of Health:",
        "- Is the standing agency, presiding over and coordinating with the Ministry of Finance to carry out the plan.",
        "- Is the focal point to count the vaccines.",
        "- Is the oldest of the ministries.",
      ].join("\n"),
      [
        { verbs: ["carry"], lead: [health], with: [finance] },
        { verbs: ["count"], lead: [health] },
      ],
    ],
  ]);
});

describe("work that a noun names behind partners", () => {
  gives([
    [
      "is the task",
      "2. The Ministry of Health:\n- Chairs and coordinates with the Ministry of Finance in inspection of private clinics.",
      [{ verbs: ["inspect"], lead: [health], with: [finance] }],
    ],
    [
      "but other nouns are not",
      "The Ministry of Health shall coordinate with the Ministry of Finance in areas of concern.",
      [{ verbs: ["coordinate"], lead: [health], with: [finance] }],
    ],
  ]);
});
