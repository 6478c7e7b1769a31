import type { Structure } from "./structure.js";

/** Tasks without a subject of their own: a verb opens them, or they are a noun that a table makes a task. */
export const verbStructures = [
  {
    name: "imperative",
    kind: "clause",
    means: "a verb in its base form that opens a sentence, an item or a further part: an imperative",
    examples: [
      "Inspect reservoirs and dykes before the flood season.",
      "The Ministry of Health shall:\n- Review the prices of vaccines;",
      "Departments of Tourism must check hotels; publish the results every month.",
    ],
    counterExamples: ["The Ministry of Health will review the prices of vaccines.", "Inspections of dykes were late."],
  },
  {
    name: "do-not",
    kind: "clause",
    means: 'an imperative that "do not", "never" or a phrase such as "under no circumstances" denies',
    examples: [
      "Do not let any household run short of clean water.",
      "Never dredge the channel during the spawning season.",
      "Under no circumstances legalize the illegal mining of sand.",
    ],
    counterExamples: [
      "Some households do not have clean water.",
      "Under no circumstances should the sluices be opened at night.",
    ],
  },
  {
    name: "not-to",
    kind: "clause",
    means: 'an item or a further part that opens with "not" and a verb',
    examples: [
      "The Ministry of Construction shall:\n- Not extend the licences of idle projects;",
      "Schools must publish their fees; not collect anything beyond the list.",
    ],
    counterExamples: [
      "The Ministry of Construction shall:\n- Not later than June 30, extend the licences;",
      "Schools shall not collect fees beyond the list.",
    ],
  },
  {
    name: "infinitive",
    kind: "clause",
    means: 'an item or a further part that opens with "to" and a verb in its base form',
    goesOnWithOrder: true,
    examples: [
      "The People's Committees of provinces are requested:\n- To clear the corridors of high-voltage lines;",
      "The Ministry of Health is assigned to inspect pharmacies; to report the results in August.",
    ],
    counterExamples: [
      "To clear the corridors, the Ministry of Construction shall relocate 40 households.",
      "The Ministry of Health is assigned to inspect pharmacies.",
    ],
  },
  {
    name: "gerund",
    kind: "clause",
    means: "an item or a further part that opens with a gerund",
    examples: [
      "The Ministry of Home Affairs shall:\n- Reviewing the payroll of schools in mountainous districts;",
      "The Ministry of Finance shall cut fees for fishing boats; simplifying the forms for fuel subsidies.",
    ],
    counterExamples: [
      "Reviewing the payroll took two months.",
      "The Ministry of Home Affairs shall:\n- Review the payroll of schools;",
    ],
  },
  {
    name: "continuation",
    kind: "clause",
    means: "a further part with a finite verb in the third person or the past, whose subject stands in the part before",
    examples: [
      "The Ministry of Construction shall inspect old bridges; closes those that are unsafe.",
      "The Ministry of Public Security shall lead the campaign against smuggling; publishes its results every quarter.",
    ],
    counterExamples: [
      "The Ministry of Construction shall inspect old bridges; close those that are unsafe.",
      "Smuggling fell; the weather was bad.",
    ],
  },
  {
    name: "present-item",
    kind: "clause",
    means: "an item that opens with a verb in the third person, said of the body above the list",
    examples: [
      "The Ministry of Industry and Trade shall:\n- Monitors the stocks of petrol at storage depots;",
      "The Ministry of Education and Training:\n- Publishes the timetable of examinations before May 31, 2026;",
    ],
    counterExamples: [
      "The Ministry of Industry and Trade shall:\n- Monitor the stocks of petrol;",
      "The Ministry of Industry and Trade shall:\n- Stocks of petrol must be kept for 90 days;",
    ],
  },
  {
    name: "has-done",
    kind: "clause",
    means: 'an item with "has", an object and a participle: what the body above the list has others do',
    examples: [
      "The People's Committee of Hanoi shall:\n- Has building sites along the ring road screened off;",
      "The Ministry of Health:\n- Has old vaccines in district stores thrown away;",
    ],
    counterExamples: [
      "The People's Committee of Hanoi shall:\n- Has screened off the building sites;",
      "The Ministry of Health shall:\n- Has 40 stores in the districts;",
    ],
  },
  {
    name: "in-charge-of",
    kind: "clause",
    means: 'an item that opens with "in charge of" or "responsible for" and a gerund',
    examples: [
      "The Ministry of Culture, Sports and Tourism:\n- In charge of drawing up the programme of the festival;",
      "The Department of Health shall:\n- Responsible for supplying clinics on islands with serum;",
    ],
    counterExamples: [
      "The Ministry of Culture, Sports and Tourism is in charge of drawing up the programme.",
      "The Department of Health shall:\n- Responsible officers must report at once;",
    ],
  },
  {
    name: "told-to",
    kind: "clause",
    means:
      'an infinitive whose verb of ordering stands above or before: of a body ("B to report"), or behind a participle that opens an item ("Assigned to report")',
    examples: [
      "The Prime Minister assigns the Ministry of Finance to review tariffs; the Ministry of Justice to appraise the draft.",
      "The Department of Fisheries shall:\n- Assigned to register all boats longer than 15 metres;",
      "The Government requests:\n- Departments of Education to publish the menus of canteens;",
    ],
    counterExamples: [
      "The Ministry of Justice is assigned to appraise the draft.",
      "The Ministry of Justice will appraise the draft.",
    ],
  },
  {
    name: "task-by-name",
    kind: "clause",
    means: "a noun phrase that is no clause, which a table of tasks, or the labels below it, make a task",
    examples: [
      "| Task | Lead agency |\n| Decree on the protection of coral reefs | Ministry of Justice |",
      "| Task | Lead agency | Deadline |\n| Scheme for night schools in highland communes | Ministry of Education and Training | June 30, 2026 |",
    ],
    counterExamples: [
      "| Task | Lead agency |\n| Draw up a decree on coral reefs | Ministry of Justice |",
      "Decree on the protection of coral reefs",
    ],
  },
  {
    name: "priority-is-given-to",
    kind: "clause",
    means: '"priority is given to" and a gerund, without a word of who gives it',
    examples: [
      "Priority is given to completing the databases of land and population.",
      "Priority is given to repairing schools that the typhoon damaged.",
    ],
    counterExamples: ["Priority is given to the poor.", "The Ministry of Health gives priority to repairing clinics."],
  },
] as const satisfies readonly Structure[];
