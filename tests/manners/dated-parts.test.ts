import { describe } from "vitest";
import { finance, gives, health } from "../support/manners.js";

const lead = [health];

describe("parts with a time of their own", () => {
  gives([
    [
      "a time at the front of a part, behind a comma",
      "The Ministry of Health shall closely monitor the epidemic, every Friday provide information to the Ministry of Finance.",
      [
        { verbs: ["monitor"], lead },
        { verbs: ["provide"], lead, repeat: "weekly" },
      ],
    ],
    [
      "behind an and",
      "The Ministry of Health shall inspect the reserve, and within 30 days from the date of this Dispatch propose sanctions for cases of violation.",
      [
        { verbs: ["inspect"], lead },
        { verbs: ["propose"], lead, due: "2025-08-15" },
      ],
    ],
    [
      "behind a semicolon",
      "The Ministry of Health shall review the rules; in August 2025 submit a decree to the Government.",
      [
        { verbs: ["review"], lead },
        { verbs: ["submit"], lead, start: "2025-08-01", due: "2025-08-31" },
      ],
    ],
    [
      "but a time between commas only interrupts",
      "The Ministry of Health shall remind parents, before August 30, 2025, to vaccinate their children.",
      [{ verbs: ["remind", "vaccinate"], lead, due: "2025-08-30" }],
    ],
    [
      "and how often, behind an and, holds for the verbs before as well",
      "The Ministry of Health shall monitor, urge and inspect the work and periodically report to the Ministry of Finance every 2 weeks.",
      [{ verbs: ["monitor", "urge", "inspect", "report"], lead, repeat: "every 2 weeks" }],
    ],
    [
      "a verb behind a date",
      "The Ministry of Health shall complete the map before August 30, 2025, assign a person to each area and organise classes.",
      [
        { verbs: ["complete"], lead, due: "2025-08-30" },
        { verbs: ["assign", "organise"], lead },
      ],
    ],
    [
      "behind a date in a bracket",
      "The Ministry of Health shall make a map of dangerous areas (to be finished in August 2025), assign a person to each area.",
      [
        { verbs: ["make"], lead, start: "2025-08-01", due: "2025-08-31" },
        { verbs: ["assign"], lead },
      ],
    ],
    [
      "the same at another level",
      "The Ministry of Health shall count clinics at commune level before August 15, 2025, at village level before September 15, 2025.",
      [
        { verbs: ["count"], lead, due: "2025-08-15" },
        { verbs: ["count"], lead, due: "2025-09-15" },
      ],
    ],
    [
      "a further gerund behind its preposition",
      "The Ministry of Health is responsible for guiding the pilot before August 15, 2025, and for amending the rules.",
      [
        { verbs: ["guide"], lead, due: "2025-08-15" },
        { verbs: ["amend"], lead },
      ],
    ],
    [
      "have as a verb of its own",
      "The Ministry of Health shall make a list, and before August 28, 2025 have in place a plan.",
      [
        { verbs: ["make"], lead },
        { verbs: ["have"], lead, due: "2025-08-28" },
      ],
    ],
    [
      "but an aim, or a gerund, belongs to what it follows",
      "The Ministry of Health shall review the map before August 30, 2025, ensure safety.\nThe Ministry of Finance is responsible for checking prices before August 30, 2025, ensuring safety.",
      [
        { verbs: ["review", "ensure"], lead, due: "2025-08-30" },
        { verbs: ["check", "ensure"], lead: [finance], due: "2025-08-30" },
      ],
    ],
    [
      "a share with a date of its own",
      "The Ministry of Health shall build 90 clinics by the end of 2027, of which 40 clinics must be finished in 2026.",
      [
        { verbs: ["build"], lead, due: "2027-12-31" },
        { verbs: ["finish"], lead, start: "2026-01-01", due: "2026-12-31" },
      ],
    ],
    [
      "a part that alone has a date",
      "The Ministry of Health shall install gates at airports, in which those at the old terminal of Noi Bai must be tested before August 2026.\nThe Ministry of Finance shall conclude the loans, of which the first is to be signed in May 2026.",
      [
        { verbs: ["install"], lead },
        { verbs: ["test"], lead, due: "2026-08-31" },
        { verbs: ["conclude"], lead: [finance] },
        { verbs: ["sign"], lead: [finance], start: "2026-05-01", due: "2026-05-31" },
      ],
    ],
    [
      "but no part without one, nor what comes of the whole",
      "The Ministry of Health shall issue a plan, in which each task must be assigned to one unit.\nThe Ministry of Finance shall review the funds, of which the result shall be reported in May 2026.",
      [
        { verbs: ["issue"], lead },
        { verbs: ["review"], lead: [finance], start: "2026-05-01", due: "2026-05-31" },
      ],
    ],
    [
      "how often each of several tasks of one body recurs",
      "Localities shall inspect schools monthly, publish the results quarterly and report to the Ministry of Health annually.",
      [
        { verbs: ["inspect"], lead: ["localities"], repeat: "monthly" },
        { verbs: ["publish"], lead: ["localities"], repeat: "quarterly" },
        { verbs: ["report"], lead: ["localities"], repeat: "yearly" },
      ],
    ],
  ]);
});

describe("terms", () => {
  gives([
    [
      "a weekday and a day with its ordinal",
      "The Ministry of Health shall set up, not later than Friday, 29th August, 2025, a committee.",
      [{ verbs: ["set"], lead, due: "2025-08-29" }],
    ],
    [
      "a range whose start has no year",
      "The Ministry of Health shall work from Monday, 22nd December to Friday, 16th January, 2026.",
      [{ verbs: ["work"], lead, start: "2025-12-22", due: "2026-01-16" }],
    ],
    [
      "but today has one",
      "The Ministry of Health shall work from today to July 30, 2027.",
      [{ verbs: ["work"], lead, start: "2025-07-16", due: "2027-07-30" }],
    ],
    [
      "the week of a day",
      "The Ministry of Health shall inspect hospitals within the week of September 8, 2025.",
      [{ verbs: ["inspect"], lead, start: "2025-09-08", due: "2025-09-14" }],
    ],
    [
      "days that are granted",
      "Ministries are given sixty (60) days from the date of this Circular to effect the refund.",
      [{ verbs: ["effect"], lead: ["ministries"], due: "2025-09-14" }],
    ],
    [
      "but years of experience are none",
      "The Ministry of Health shall choose doctors who have five years of experience; it has 30 days to report.",
      [
        { verbs: ["choose"], lead },
        { verbs: ["report"], lead, due: "2025-08-15" },
      ],
    ],
    [
      "days after the document's issuance",
      "The Ministry of Health shall approve plans within 60 days of the decision's issuance.",
      [{ verbs: ["approve"], lead, due: "2025-09-14" }],
    ],
    [
      "with effect from",
      "With effect from the second quarter of 2026, all ministries shall render quarterly returns.",
      [{ verbs: ["render"], lead: ["ministries"], start: "2026-04-01", repeat: "quarterly" }],
    ],
    [
      "annual reports by a day of each year, but not an annual budget",
      "Agencies are to send annual reports before December 15; the Ministry of Health shall prepare the annual budget.",
      [
        { verbs: ["send"], lead: ["agencies"], repeat: "yearly" },
        { verbs: ["prepare"], lead },
      ],
    ],
    [
      "every May, every rainy season",
      "The Ministry of Health shall organise a campaign every May; inspect reservoirs before every rainy season.",
      [
        { verbs: ["organise"], lead, repeat: "yearly" },
        { verbs: ["inspect"], lead, event: "rainy season", repeat: "yearly" },
      ],
    ],
    [
      "upon receiving",
      "Upon receiving the dossier, the Ministry of Health will send slips.\nThe Ministry of Health shall act.",
      [{ verbs: ["act"], lead }],
    ],
    [
      "a term from an event is whole under a heading's date",
      "Before August 31, 2025:\n- The Ministry of Health shall reply within 15 days of receipt of the dossier.",
      [{ verbs: ["reply"], lead, event: "receipt of the dossier" }],
    ],
    [
      "the date of a reason is none of the task",
      "The Ministry of Health shall inform enterprises, since a survey in August 2025 showed that few knew.",
      [{ verbs: ["inform"], lead }],
    ],
    [
      "where a paper must be by a day",
      "The Ministry of Health shall forward the roll, to reach the Ministry of Finance on or before 12th August, 2025.",
      [{ verbs: ["forward", "reach"], lead, due: "2025-08-12" }],
    ],
    [
      "striving for a month",
      "The Ministry of Health shall complete the connection, striving for August 2027.",
      [{ verbs: ["complete"], lead, start: "2027-08-01", due: "2027-08-31" }],
    ],
  ]);
});

describe("a deadline for all of a list", () => {
  gives([
    [
      "dates what has none",
      "The Ministry of Health is assigned to:\na) Review the list;\nb) Design the plan; study the price in August 2025.\nAll of these contents are to be completed before October 10, 2025.",
      [
        { verbs: ["review"], lead: [health], due: "2025-10-10" },
        { verbs: ["design"], lead: [health], due: "2025-10-10" },
        { verbs: ["study"], lead: [health], start: "2025-08-01", due: "2025-08-31" },
      ],
    ],
    [
      "in the sentence too",
      "The Ministry of Health shall review the list; design the plan; all the above tasks to be completed by August 31, 2025.",
      [
        { verbs: ["review"], lead: [health], due: "2025-08-31" },
        { verbs: ["design"], lead: [health], due: "2025-08-31" },
      ],
    ],
    [
      "but not what another has to do",
      "The Ministry of Finance shall pay.\nThe Ministry of Health shall review the list.\nAll of the above tasks must be completed in August 2025.",
      [
        { verbs: ["pay"], lead: [finance] },
        {
          verbs: ["review"],
          lead: [health],
          start: "2025-08-01",
          due: "2025-08-31",
        },
      ],
    ],
    [
      "and all provinces are no tasks",
      "The Ministry of Health shall review the list.\nAll procedures must be completed by August 31, 2025.",
      [
        { verbs: ["review"], lead: [health] },
        { verbs: ["complete"], lead: [health], due: "2025-08-31" },
      ],
    ],
    [
      "by the number of its tasks",
      "The Prime Minister requests:\n1) The Ministry of Health to review the fees; to train nurses. Both tasks are to be completed before February 28, 2026.",
      [
        { verbs: ["review"], lead: [health], due: "2026-02-28" },
        { verbs: ["train"], lead: [health], due: "2026-02-28" },
      ],
    ],
  ]);
});

describe("a share with a term of its own", () => {
  gives([
    [
      "is a task",
      "The Ministry of Health shall build 100 houses in 2026, of which 40 houses by May 2026.",
      [
        { verbs: ["build"], lead: [health], start: "2026-01-01", due: "2026-12-31" },
        { verbs: ["build"], lead: [health], due: "2026-05-31" },
      ],
    ],
    [
      "where the whole has none",
      "The Ministry of Health shall build 100 houses, of which at least one half before May 2026.",
      [
        { verbs: ["build"], lead: [health] },
        { verbs: ["build"], lead: [health], due: "2026-05-31" },
      ],
    ],
    [
      "but what was built is none",
      "The Ministry of Health shall review 100 houses, of which 40 were built in 2020.",
      [{ verbs: ["review"], lead: [health] }],
    ],
    [
      "each of three parts behind a colon",
      "The Ministry of Health shall hand over 344 ha: the area of Runway No. 1 before 31 July 2025, the area of the terminal and aircraft apron before 15 August 2025, all the rest before 30 September 2025.",
      [
        { verbs: ["hand"], lead: [health], due: "2025-07-31" },
        { verbs: ["hand"], lead: [health], due: "2025-08-15" },
        { verbs: ["hand"], lead: [health], due: "2025-09-30" },
      ],
    ],
  ]);
});

describe("a verb behind a dated part", () => {
  gives([
    [
      "then review",
      "The Ministry of Health must deploy records in Hanoi before June 30, 2026, then review and expand the model nationwide.",
      [
        { verbs: ["deploy"], lead: [health], due: "2026-06-30" },
        { verbs: ["review", "expand"], lead: [health] },
      ],
    ],
    [
      "and, after a day, suspend",
      "The Ministry of Health must require owners to install alarms, and after March 30, 2026 suspend the houses that have none.",
      [
        { verbs: ["require"], lead: [health] },
        { verbs: ["suspend"], lead: [health], start: "2026-03-31" },
      ],
    ],
    [
      "and to ensure that, in a row",
      "Heads of departments are requested to inform employees, and to ensure that the details are up to date by 24 August 2025.",
      [{ verbs: ["inform", "ensure"], lead: ["agencies"], due: "2025-08-24" }],
    ],
    [
      "but to ensure alone is an aim",
      "The Ministry of Health shall train staff to ensure that the details are up to date by 24 August 2025.",
      [{ verbs: ["train"], lead: [health] }],
    ],
  ]);
});

describe("what is done by when", () => {
  gives([
    [
      "as an item",
      "The Ministry of Health shall report.\n\nTasks:\na) Results of the review are sent to the Ministry of Justice before November 20, 2025.\nb) The list is updated every 6 months.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["send"], lead: [health], due: "2025-11-20" },
        { verbs: ["update"], lead: [health], repeat: "every 6 months" },
      ],
    ],
    [
      "but a forecast is none",
      "Tasks:\na) The Ministry of Health shall report.\nb) The bridge is scheduled to be opened by June 2026.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("gerunds behind of", () => {
  gives([
    [
      "each with its time",
      "The Ministry of Health has the task of guiding schools, of supplying, on the 20th day of each month, the figures to the Ministry of Finance, and of training nurses.",
      [
        { verbs: ["guide"], lead: [health] },
        { verbs: ["supply"], lead: [health], repeat: "monthly" },
        { verbs: ["train"], lead: [health] },
      ],
    ],
  ]);
});

describe("what is seen done", () => {
  gives([
    [
      "by when",
      "The Ministry of Health shall see the clinics repaired in the second quarter of 2026.",
      [{ verbs: ["see"], lead: [health], due: "2026-06-30", start: "2026-04-01" }],
    ],
    [
      "but what was done then is none",
      "The Ministry of Health shall review the clinics repaired in the second quarter of 2025.",
      [{ verbs: ["review"], lead: [health] }],
    ],
  ]);
});

describe("two bans of one body", () => {
  gives([
    [
      "are one task",
      "Hospitals must not raise fees and are not to turn patients away. Schools must receive complaints, and are not allowed to ask for papers.",
      [
        { verbs: ["raise"], lead: ["Hospitals"] },
        { verbs: ["receive"], lead: ["Schools"] },
        { verbs: ["ask"], lead: ["Schools"] },
      ],
    ],
  ]);
});

describe("a term before the verb", () => {
  gives([
    [
      "what follows has its own day",
      "The Ministry of Finance has until November 30, 2025 to issue a circular, and should inspect 100 firms before December 31, 2025.",
      [
        { verbs: ["issue"], lead: [finance], due: "2025-11-30" },
        { verbs: ["inspect"], lead: [finance], due: "2025-12-31" },
      ],
    ],
    [
      "what follows shares it",
      "The Ministry of Finance has until November 30, 2025 to issue a circular and publish it.",
      [{ verbs: ["issue", "publish"], lead: [finance], due: "2025-11-30" }],
    ],
  ]);
});

describe("cases between commas", () => {
  gives([
    [
      "a second verb behind its case",
      "The Ministry of Finance shall draw up a list by January 10, 2026 and, where the owner has fled, advance money to the workers.",
      [
        { verbs: ["draw"], lead: [finance], due: "2026-01-10" },
        { verbs: ["advance"], lead: [finance] },
      ],
    ],
  ]);
});

describe("a day before the next subject", () => {
  gives([
    [
      "it dates that clause alone",
      "The Ministry of Finance shall use the fund, and by March 15, 2026 it must have reviewed the formula.",
      [
        { verbs: ["use"], lead: [finance] },
        { verbs: ["review"], lead: [finance], due: "2026-03-15" },
      ],
    ],
  ]);
});

describe("the next step behind a day", () => {
  gives([
    [
      "has a day of its own",
      "The Ministry of Health shall start building 100 schools by November 9, 2025, to complete them before August 30, 2026.",
      [
        { verbs: ["build", "start"], lead: [health], due: "2025-11-09" },
        { verbs: ["complete"], lead: [health], due: "2026-08-30" },
      ],
    ],
    [
      "two agents and their days",
      "Connection must be completed prior to August 31, 2025 by the Ministry of Health, and prior to October 31, 2025 by the Ministry of Finance.",
      [
        { verbs: ["complete"], lead: [health], due: "2025-08-31" },
        { verbs: ["complete"], lead: [finance], due: "2025-10-31" },
      ],
    ],
  ]);
});

describe("what is said behind a semicolon", () => {
  gives([
    [
      "of others is no object of the task",
      "The Ministry of Health shall put guards at the gates; people without a pass may wait outside.\nThe Ministry of Finance shall install scanners before May 10, 2026; eleven sent to Hue are behind schedule.",
      [
        { verbs: ["put"], lead },
        { verbs: ["install"], lead: [finance], due: "2026-05-10" },
      ],
    ],
    [
      "but nouns with a clause of their own are",
      "The Ministry of Health shall submit the following documents: the Law on drugs that is being drafted; the decree which it has announced.",
      [{ verbs: ["submit"], lead }],
    ],
    [
      "is a task where something must be done, though the noun looks like a verb",
      "The Ministry of Health shall spray the canals; sanctions must be imposed on owners of vacant land; the said lists shall be posted in May 2026.",
      [
        { verbs: ["spray"], lead },
        { verbs: ["impose"], lead },
        { verbs: ["post"], lead, start: "2026-05-01", due: "2026-05-31" },
      ],
    ],
    [
      "is its deadline where it gives the period",
      "The Ministry of Health shall run the database; the period of implementation is from 2026 to 2030.",
      [{ verbs: ["run"], lead, start: "2026-01-01", due: "2030-12-31" }],
    ],
  ]);
});

describe("long parts with a time of their own", () => {
  gives([
    [
      "a further object of many words",
      "The Ministry of Health shall complete the ward before May 10, 2026 and the technical infrastructure of the 9-hectare core area around the old hospital in Thu Thiem before June 30, 2026.",
      [
        { verbs: ["complete"], lead, due: "2026-05-10" },
        { verbs: ["complete"], lead, due: "2026-06-30" },
      ],
    ],
    [
      "a thing with a relative clause",
      "The Ministry of Health shall inspect houses. Repairs of roofs are to be finished by May 10, 2026, and new homes for families who lost theirs are to be handed over before June 30, 2026.",
      [
        { verbs: ["inspect"], lead },
        { verbs: ["finish"], lead, due: "2026-05-10" },
        { verbs: ["hand"], lead, due: "2026-06-30" },
      ],
    ],
    [
      "places and kinds in a row, each with its own day",
      "The Ministry of Health shall finish checks in Hanoi before May 10, 2026, in the remaining provinces before June 30, 2026.\nThe Ministry of Finance shall issue two price lists: steel by May 10, 2026, cement by June 30, 2026.",
      [
        { verbs: ["finish"], lead, due: "2026-05-10" },
        { verbs: ["finish"], lead, due: "2026-06-30" },
        { verbs: ["issue"], lead: [finance], due: "2026-05-10" },
        { verbs: ["issue"], lead: [finance], due: "2026-06-30" },
      ],
    ],
    [
      "but not how something is done",
      "The Ministry of Health shall finish checks before May 10, 2026, in accordance with the plan of June 2025.",
      [{ verbs: ["finish"], lead, due: "2026-05-10" }],
    ],
    [
      "what others do besides, and when",
      "The Ministry of Health shall open a hotline, and localities report on the epidemic at 4 p.m. every day.\nThe Ministry of Finance is to keep the payroll, and the Directorate of Civil Staff to approve all transfers.",
      [
        { verbs: ["open"], lead },
        { verbs: ["report"], lead: ["localities"], repeat: "daily" },
        { verbs: ["keep"], lead: [finance] },
        { verbs: ["approve"], lead: ["Directorate of Civil Staff"] },
      ],
    ],
    [
      "what is said to be due anew, where one of both has a time",
      "The Ministry of Health shall warn residents of new tricks, and must report the results by May 10, 2026.\nThe Ministry of Finance must tell builders by May 10, 2026 which sand is safe, and should publish standards for its use.",
      [
        { verbs: ["warn"], lead },
        { verbs: ["report"], lead, due: "2026-05-10" },
        { verbs: ["tell"], lead: [finance], due: "2026-05-10" },
        { verbs: ["publish"], lead: [finance] },
      ],
    ],
    [
      "but not what is done with the same thing",
      "The Ministry of Health shall complete the map, and shall publish it by May 10, 2026.",
      [{ verbs: ["complete"], lead, due: "2026-05-10" }],
    ],
    [
      "but what one asks which of is an object",
      "The Ministry of Health shall review the forms and propose which of them are to be abolished by May 10, 2026.",
      [{ verbs: ["review", "propose"], lead, due: "2026-05-10" }],
    ],
  ]);
});

describe("a prohibition before a task that has a day", () => {
  gives([
    [
      "has no day itself",
      "The Ministry of Health was asked not to charge pupils, and to report the number of injections every week.",
      [
        { verbs: ["charge"], lead: [health] },
        { verbs: ["report"], lead: [health], repeat: "weekly" },
      ],
    ],
    [
      "but two prohibitions stay together",
      "The Ministry of Health was asked not to buy scrap, and not to sell it before May 1, 2026.",
      [{ verbs: ["buy"], lead: [health], due: "2026-05-01" }],
    ],
  ]);
});

describe("a fragment without a finite verb", () => {
  gives([
    [
      "dates the task before it",
      "The Ministry of Health shall clear the wards; this to be done within 45 days.",
      [{ verbs: ["clear"], lead: [health], due: "2025-08-30" }],
    ],
  ]);
});

describe("an obligation that is said anew behind a case", () => {
  gives([
    [
      "is a task of its own",
      "The Ministry of Health shall send two teams when the flood season comes, and must put safety first.",
      [
        { verbs: ["send"], lead: [health], event: "flood season comes" },
        { verbs: ["put"], lead: [health] },
      ],
    ],
  ]);
});

describe("what a body will do beside its charge", () => {
  gives([
    [
      "is a task of its own where it has a day",
      "The Ministry of Health was put in charge of checking the stocks, and will hear a report by August 20, 2025.",
      [
        { verbs: ["check"], lead: [health] },
        { verbs: ["hear"], lead: [health], due: "2025-08-20" },
      ],
    ],
  ]);
});
