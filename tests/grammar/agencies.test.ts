import { describe, expect, test } from "vitest";
import { indexDictionary } from "../../src/dictionary/agency-index.js";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { chunkSentence } from "../../src/stages/chunks.js";
import { blockOf, mentionsIn } from "../support/read.js";

/** Ids of the bodies named, or their own words where the dictionary lacks them. */
const bodiesIn = (text: string, date?: string | null): string[] =>
  mentionsIn(text, date).map(({ agency, name }) => agency ?? name);

type Case = readonly [text: string, bodies: readonly string[]];

describe("names", () => {
  test.each<Case>([
    ["The Ministry of Finance shall report.", ["ministry-of-finance"]],
    ["THE MINISTRY OF FINANCE shall report.", ["ministry-of-finance"]],
    ["the Finance Ministry", ["ministry-of-finance"]],
    ["Bộ Tài chính", ["ministry-of-finance"]],
    ["MoF shall report.", ["ministry-of-finance"]],
    ["the Ministry of National Defence", ["ministry-of-national-defence"]],
    ["the Ministry of National Defense", ["ministry-of-national-defence"]],
    ["the State Bank of Vietnam", ["state-bank-of-vietnam"]],
    ["the State Bank of Viet Nam", ["state-bank-of-vietnam"]],
    ["Vietnam Electricity", ["vietnam-electricity"]],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

describe("lists under one head", () => {
  test.each<Case>([
    ["the Ministries of Health and Finance", ["ministry-of-health", "ministry-of-finance"]],
    [
      "the Ministries of Health, Culture, Sports and Tourism, Agriculture and Environment, and Finance",
      [
        "ministry-of-health",
        "ministry-of-culture-sports-and-tourism",
        "ministry-of-agriculture-and-environment",
        "ministry-of-finance",
      ],
    ],
    [
      "the Ministry of Health, the Ministry of Finance and the Government Office",
      ["ministry-of-health", "ministry-of-finance", "government-office"],
    ],
    [
      "Ministers of Finance, Justice and Home Affairs",
      ["ministry-of-finance", "ministry-of-justice", "ministry-of-home-affairs"],
    ],
    [
      "the Ministries of Finance, Justice, and the Government Inspectorate",
      ["ministry-of-finance", "ministry-of-justice", "government-inspectorate"],
    ],
    ["the Ministry of Science and Technology", ["ministry-of-science-and-technology"]],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

describe("People's Committees and places", () => {
  test.each<Case>([
    ["the People's Committees of Da Nang and Hue cities", ["peoples-committee-of-da-nang", "peoples-committee-of-hue"]],
    ["the People’s Committees of Da Nang and Hue cities", ["peoples-committee-of-da-nang", "peoples-committee-of-hue"]],
    [
      "the People's Committees of the provinces of Bac Ninh, Ha Tinh, and Thanh Hoa",
      ["peoples-committee-of-bac-ninh", "peoples-committee-of-ha-tinh", "peoples-committee-of-thanh-hoa"],
    ],
    ["the People's Committee of Hanoi", ["peoples-committee-of-hanoi"]],
    ["the Hanoi People's Committee", ["peoples-committee-of-hanoi"]],
    [
      "Chairmen of the People's Committees of Hanoi and Ho Chi Minh City",
      ["peoples-committee-of-hanoi", "peoples-committee-of-ho-chi-minh-city"],
    ],
    ["the People's Committees of provinces and centrally run cities", ["provincial-peoples-committees"]],
    ["the People's Committees of provinces and centrally-run cities", ["provincial-peoples-committees"]],
    [
      "Gia Lai and Quang Ngai provinces shall act.",
      ["peoples-committee-of-gia-lai", "peoples-committee-of-quang-ngai"],
    ],
    ["The cities of Hanoi and Da Nang shall act.", ["peoples-committee-of-hanoi", "peoples-committee-of-da-nang"]],
    ["Quang Ninh province shall act.", ["peoples-committee-of-quang-ninh"]],
    ["Hanoi shall act.", ["peoples-committee-of-hanoi"]],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

describe("whoever heads a body is the body", () => {
  test.each<Case>([
    ["The Minister of Justice shall report.", ["ministry-of-justice"]],
    ["Minister of Finance Nguyen Van Thang shall report.", ["ministry-of-finance"]],
    ["the Governor of the State Bank of Vietnam", ["state-bank-of-vietnam"]],
    ["leaders of the Ministry of Health", ["ministry-of-health"]],
    ["Chairman of the People's Committee of Hue", ["peoples-committee-of-hue"]],
    ["the Inspector-General of the Government", ["government-inspectorate"]],
    [
      "the Ministers of Finance, Justice and Home Affairs",
      ["ministry-of-finance", "ministry-of-justice", "ministry-of-home-affairs"],
    ],
    ["heads of ministries", ["ministries"]],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });

  test.each([
    ["Deputy Prime Minister Nguyen Chi Dung requested ministries to act.", "deputy-prime-minister", "Nguyen Chi Dung"],
    ["Prime Minister Pham Minh Chinh requested ministries to act.", "prime-minister", "Pham Minh Chinh"],
    ["Minister of Finance Nguyen Van Thang shall report.", "ministry-of-finance", "Nguyen Van Thang"],
    // A name that holds a place's.
    ["Deputy Prime Minister Tran Thanh Hoa requested ministries to act.", "deputy-prime-minister", "Tran Thanh Hoa"],
  ])("%s: names the person", (text, agency, person) => {
    expect(mentionsIn(text)[0]).toMatchObject({ agency, person });
  });
});

describe("collectives", () => {
  test.each<Case>([
    ["ministries, sectors and localities", ["ministries", "agencies", "localities"]],
    ["relevant ministries and agencies", ["ministries", "agencies"]],
    ["other relevant agencies", ["agencies"]],
    ["all localities concerned", ["localities"]],
    ["each ministry, sector and locality", ["ministries", "agencies", "localities"]],
    ["ministries, ministries and agencies", ["ministries", "agencies"]],
    ["technology enterprises shall register.", ["enterprises"]],
    ["large state-owned enterprises", ["enterprises"]],
    ["six ministries", ["ministries"]],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });

  test("a modifier is part of the mention", () => {
    const text = "All relevant ministries shall act.";
    const [mention] = mentionsIn(text);
    expect(text.slice(mention?.start, mention?.end)).toBe("All relevant ministries");
  });
});

describe("short forms that the text introduces", () => {
  const index = indexDictionary(builtInDictionary);

  /** Bodies of a later sentence, once the earlier has been read. */
  function readOn(first: string, second: string): string[] {
    const text = `${first} ${second}`;
    const block = blockOf(text);
    const context = { text, index, date: null, anchor: null, effective: null };
    const { introduced } = chunkSentence({ block, start: 0, end: first.length }, { ...context, introduced: new Map() });
    const { chunks } = chunkSentence({ block, start: first.length + 1, end: text.length }, { ...context, introduced });
    return chunks.flatMap((chunk) =>
      chunk.type === "agency" ? chunk.phrase.mentions.map(({ agency, name }) => agency ?? name) : [],
    );
  }

  test.each([
    ["The Ministry of Finance (XYZ) shall report.", "XYZ shall report.", ["ministry-of-finance"]],
    ["The Ministry of Finance (hereinafter called the Lead Body) shall report.", "XYZ shall report.", []],
    ["The Ministry of Finance (2025) shall report.", "XYZ shall report.", []],
    [
      "The Ministry of Health and the Ministry of Finance (XYZ) shall report.",
      "XYZ shall report.",
      ["ministry-of-finance"],
    ],
    ["The Ministry of Finance (XYZ) shall report.", "xyz shall rise.", []],
  ])("%s %s", (first, second, bodies) => {
    expect(readOn(first, second)).toEqual(bodies);
  });
});

describe("the body that stood on the notice's day", () => {
  test.each([
    ["the Ministry of Transport", "2023-05-01", ["ministry-of-transport"]],
    ["the Ministry of Construction", "2023-05-01", ["ministry-of-construction"]],
    ["the Ministry of Construction", "2025-07-16", ["ministry-of-construction"]],
    ["the Ministry of Planning and Investment", "2023-05-01", ["ministry-of-planning-and-investment"]],
    ["the Ministries of Transport and Finance", "2023-05-01", ["ministry-of-transport", "ministry-of-finance"]],
    ["the People's Committee of Binh Duong", "2025-06-30", ["peoples-committee-of-binh-duong"]],
    ["the People's Committee of Quang Nam province", "2024-01-15", ["peoples-committee-of-quang-nam"]],
    ["Ha Giang province shall act.", "2024-01-15", ["peoples-committee-of-ha-giang"]],
    ["the People's Committee of Thua Thien Hue", "2024-01-15", ["peoples-committee-of-thua-thien-hue"]],
  ])("%s on %s", (text, date, bodies) => {
    expect(bodiesIn(text, date)).toEqual(bodies);
  });
});

describe("no bodies", () => {
  test.each([
    "the Ministry of Finance's programme",
    "the Government’s policy",
    "Hanoi's roads",
    "the Hanoi Department of Construction",
    "press agencies",
    "news agencies",
    "the Ministry of Magic",
    "a ministry-level standard",
    "Hue-based enterprises'",
    "mof",
    "the finance of the project",
  ])("%s", (text) => {
    const known = mentionsIn(text).filter(({ agency, kind }) => agency !== null && kind !== "collective");
    expect(known).toEqual([]);
  });

  test("a place inside a person's name that no office introduces", () => {
    expect(bodiesIn("Mr Le Thanh Hoa spoke.")).toEqual([]);
  });

  test.each(["press agencies", "news agencies"])("%s are not the State's agencies", (text) => {
    expect(bodiesIn(`The report of ${text} is late.`)).toEqual([]);
  });
});

describe("spans", () => {
  test.each([
    ["The Ministries of Health and Finance shall act.", ["The Ministries of Health", "Finance"]],
    [
      "Chairmen of the People's Committees of Hanoi and Hue cities",
      ["Chairmen of the People's Committees of Hanoi", "Hue"],
    ],
    ["Deputy Prime Minister Nguyen Chi Dung asked.", ["Deputy Prime Minister Nguyen Chi Dung"]],
  ])("%s", (text, words) => {
    expect(mentionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

/** A case that passes moves up, to its rule. */
describe("known faults", () => {
  test.fails("agencies after a noun that is spelled like a verb", () => {
    expect(bodiesIn("The report of travel agencies is late.")).toEqual([]);
  });
});

describe("numbers under one head", () => {
  test.each<Case>([
    ["Military Regions 2, 5 and 9 shall act.", ["military-region-2", "military-region-5", "military-region-9"]],
    ["Military Zones 1 and 3 shall act.", ["military-region-1", "military-region-3"]],
    ["Articles 4, 5 and 7 of the Law", []],
    ["Steering Committees 389 of the provinces", []],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text).filter((id) => !/^provinc|localit/.test(id))).toEqual(bodies);
  });
});

describe("committees of units in a row", () => {
  test.each<Case>([
    [
      "The People's Committees of the communes of Muong Te, Pa U and Bum To shall act.",
      [
        "peoples-committee-of-muong-te-commune",
        "peoples-committee-of-pa-u-commune",
        "peoples-committee-of-bum-to-commune",
      ],
    ],
    ["The People's Committees of the communes of Lai Chau province shall act.", ["peoples-committees"]],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text).slice(0, bodies.length)).toEqual(bodies);
  });
});

describe("departments of everywhere", () => {
  test.each<Case>([
    ["Departments of Health of provinces and centrally run cities shall act.", ["Departments of Health"]],
    ["the Departments of Justice of the provinces and centrally-governed cities", ["Departments of Justice"]],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

describe("whose inspectorate it is", () => {
  test.each<Case>([
    ["The Government Inspectorate shall act.", ["government-inspectorate"]],
    ["The Inspectorate shall act.", ["government-inspectorate"]],
    ["The Department's Inspectorate shall act.", []],
    ["the Inspectorate of the Department", []],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

describe("the deputy of a minister", () => {
  test.each<Case>([
    ["The deputy health minister shall act.", ["ministry-of-health"]],
    ["the Deputy Finance Minister", ["ministry-of-finance"]],
    ["the deputy minister of the day", []],
  ])("%s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});
