import { describe, expect, test } from "vitest";
import { readSubjunctive } from "../../../src/stages/clauses/constructions/thing.js";
import {
  findOrder,
  readOrder,
  readOrderBehindQuote,
  readOrderBesides,
  readTold,
} from "../../../src/stages/clauses/predicates/orders.js";
import type { ClauseDraft } from "../../../src/stages/scan/reading.js";
import { partIn, wordsBetween } from "../../support/clauses.js";

describe("what stands behind those who are told", () => {
  test.each([
    ["to keep the wards open", "keep the wards open", false],
    ["with completing the count", "completing the count", false],
    ["the task of reviewing fares", "reviewing fares", false],
    ["by May 1 to close the case", "close the case", false],
    [": keep the wards open", "keep the wards open", true],
  ])("%s", (text, action, opensList) => {
    const { chunks, to } = partIn(text);
    const told = readTold(chunks, 0, to);
    expect(told?.opensList).toBe(opensList);
    expect(wordsBetween(text, chunks, told?.action ?? to)).toBe(action);
  });

  test.each([
    ["how long they had waited"],
    ["the road and the bridge"],
    ["the duty of the day"],
    ["; to close the case"],
  ])("not %s", (text) => {
    const { chunks, to } = partIn(text);
    expect(readTold(chunks, 0, to)).toBeNull();
  });
});

/** The draft of the order that the first chunk of a sentence, a body, gives. */
function orderOf(text: string): ClauseDraft | null {
  const part = partIn(text);
  const order = findOrder(part, 1);
  return order === null ? null : readOrder(part, order, [], readSubjunctive);
}

describe("an order", () => {
  test.each([
    ["The Prime Minister requests the Ministry of Health to open two wards", "bodies", "open two wards"],
    ["The Prime Minister assigned the Ministry of Finance to pay the arrears", "bodies", "pay the arrears"],
    ["The Prime Minister praised the Ministry of Health, and asked it to go on", "anaphor", "go on"],
    ["The Prime Minister requests the Ministry of Health:", "bodies", ""],
  ])("%s", (text, subject, action) => {
    const draft = orderOf(text);
    expect(draft).toMatchObject({ evidence: "ordered", subject: { kind: subject } });
    expect(wordsBetween(text, partIn(text).chunks, draft?.action ?? 0)).toBe(action);
    expect(draft?.opensList).toBe(action === "");
  });

  test("with a time between its commas", () => {
    const draft = orderOf("The Government requests localities, from now to December 31, 2025, to keep prices stable");
    expect(draft?.adjuncts?.front).toMatchObject([{ due: "2025-12-31" }]);
  });

  test("that something be so", () => {
    const draft = orderOf("The Prime Minister requires that all claims be paid");
    expect(draft).toMatchObject({ rule: "orders-that", evidence: "passive", subject: { kind: "thing" } });
  });

  test.each([
    ["The Prime Minister requires that the claims are paid"],
    ["The Prime Minister said that it was late"],
    ["The Prime Minister asks for patience"],
    ["The Prime Minister visited the Ministry of Health"],
  ])("not %s", (text) => {
    expect(orderOf(text)).toBeNull();
  });
});

describe("an order beside what somebody says or does", () => {
  test.each([
    ["met farmers, asking the Ministry of Finance to extend their loans", "extend their loans"],
    ["concluded by assigning the Government Office to draft the notice", "draft the notice"],
  ])("%s", (text, action) => {
    const part = partIn(text);
    const draft = readOrderBesides(part, 0, []);
    expect(draft?.rule).toBe("orders-besides");
    expect(wordsBetween(text, part.chunks, draft?.action ?? 0)).toBe(action);
  });

  test.each([
    ["met farmers; asking the Ministry of Finance to extend their loans"],
    ["met farmers, asking about their loans"],
    ["met farmers of the Ministry of Finance"],
  ])("not %s", (text) => {
    expect(readOrderBesides(partIn(text), 0, [])).toBeNull();
  });

  test("behind a quotation", () => {
    const text = '"It is a matter of lives," he said, calling on the Ministry of Health to act';
    expect(readOrderBehindQuote(partIn(text), 1)).toMatchObject({ rule: "orders-besides", evidence: "ordered" });
    expect(readOrderBehindQuote(partIn('"It is a matter of lives," he said, and left'), 1)).toBeNull();
  });
});
