import { describe, expect, test } from "vitest";
import { decode } from "../../src/io/decode.js";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): number[] => [...Buffer.from(text)];

const utf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const buffer = Buffer.from(`\uFEFF${text}`, "utf16le");
  return order === "le" ? buffer : buffer.swap16();
};

describe("text", () => {
  test.each([
    ["UTF-8", Buffer.from("Bộ Tài chính"), "Bộ Tài chính"],
    ["UTF-8 with a mark", Buffer.from("\uFEFFBộ"), "Bộ"],
    ["a second mark stays", Buffer.from("\uFEFF\uFEFFBộ"), "\uFEFFBộ"],
    ["UTF-16 little-endian", utf16("Bộ 😀", "le"), "Bộ 😀"],
    ["UTF-16 big-endian", utf16("Bộ 😀", "be"), "Bộ 😀"],
    ["line ends stay", Buffer.from("a\r\nb\rc\n"), "a\r\nb\rc\n"],
    ["decomposed letters stay", Buffer.from("e\u0301"), "e\u0301"],
    ["empty", bytes(), ""],
    ["a mark alone", bytes(0xef, 0xbb, 0xbf), ""],
  ])("%s", (_, input, text) => {
    expect(decode(input)).toEqual({ text });
  });
});

describe("what is no text", () => {
  test.each([
    ["a stray byte", bytes(...ascii("ab"), 0xe9, ...ascii("c")), "BAD-ENCODING", 2],
    ["a sequence that breaks off in the middle", bytes(...ascii("a"), 0xe2, 0x28, 0xa1), "BAD-ENCODING", 1],
    ["a sequence that the end cuts off", bytes(...ascii("abc"), 0xe2, 0x82), "BAD-ENCODING", 3],
    ["the mark counts", bytes(0xef, 0xbb, 0xbf, ...ascii("ab"), 0xff), "BAD-ENCODING", 5],
    ["an encoded surrogate", bytes(...ascii("a"), 0xed, 0xa0, 0x80), "BAD-ENCODING", 1],
    ["UTF-16 of an odd length", bytes(0xff, 0xfe, 0x41, 0x00, 0x42), "BAD-ENCODING", 4],
    ["UTF-16 with half a pair", bytes(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00), "BAD-ENCODING", 4],
    ["NUL bytes", bytes(...ascii("ab"), 0), "BINARY", 2],
    ["NUL bytes before bad ones", bytes(...ascii("ab"), 0, 0xff), "BINARY", 2],
    ["UTF-32", bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), "BINARY", 2],
    ["PDF", bytes(...ascii("%PDF-1.7\n"), 0xe2), "BINARY", 0],
    ["Word", bytes(...ascii("PK"), 3, 4, 20), "BINARY", 0],
    ["RTF", bytes(...ascii("{\\rtf1 text}")), "BINARY", 0],
    ["PNG", bytes(0x89, ...ascii("PNG\r\n")), "BINARY", 0],
  ])("%s", (_, input, code, offset) => {
    expect(decode(input).fault).toMatchObject({ code, offset });
  });

  test("the message names the byte and says what to do", () => {
    expect(decode(bytes(0x61, 0xe9, 0x62)).fault?.message).toBe(
      "not valid UTF-8: byte 0xE9 at offset 1; save the file as UTF-8",
    );
  });

  test("text that only starts like a format is text", () => {
    expect(decode(Buffer.from("PK is a party committee"))).toEqual({ text: "PK is a party committee" });
  });
});
