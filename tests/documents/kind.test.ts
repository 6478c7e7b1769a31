import { describe, expect, it } from "vitest";
import { documentKind } from "../../src/documents/kind.js";
import { docxOf, zipOf } from "../support/docx.js";

const text = (words: string): Uint8Array => Buffer.from(words);
const word = docxOf({ body: "" });

describe("the kind of a document", () => {
  it.each([
    ["a PDF", text("%PDF-1.7\n"), "a.pdf", "pdf"],
    ["a PDF under a text's name", text("%PDF-1.7\n"), "a.txt", "pdf"],
    ["a PDF behind blank lines", text("\n\n%PDF-1.4\n"), null, "pdf"],
    ["a Word file", word, "a.docx", "docx"],
    ["a Word file under another name", word, "a.txt", "docx"],
    ["a cut Word file", word.subarray(0, 200), "a.bin", "docx"],
    ["a zip that is named as a Word file", zipOf([{ name: "a.txt", content: Buffer.from("a") }]), "a.docx", "docx"],
    ["a web page", text("<!DOCTYPE html><html>"), "a.txt", "html"],
    ["a web page behind a mark and a comment", text("\ufeff<!-- saved -->\n<html lang='en'>"), null, "html"],
    ["a web page in UTF-16", Buffer.from("\ufeff<html><body>", "utf16le"), "a.htm", "html"],
    ["a fragment of one, by its name", text("<p>The Ministry of Health shall report.</p>"), "a.html", "html"],
    [
      "an encrypted Word file",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(600),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      "a.docx",
      "encrypted-office",
    ],
  ])("%s", (_, bytes, name, kind) => {
    expect(documentKind(bytes, name)).toBe(kind);
  });

  it.each([
    ["a text", text("The Ministry of Health shall report."), "a.txt"],
    ["a text under a web page's name", text("The Ministry of Health shall report <soon>."), "a.html"],
    ["a text that speaks of PDFs", text("The format %PDF-1.7 is old."), "a.txt"],
    ["a text with tags", text("The tag <html> opens a page."), "a.txt"],
    ["a fragment under a text's name", text("<p>The Ministry shall report.</p>"), "a.txt"],
    ["another zip", zipOf([{ name: "xl/workbook.xml", content: Buffer.from("a") }]), "a.xlsx"],
    ["an old Word file", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "a.doc"],
    ["nothing", text(""), "a.txt"],
  ])("none: %s", (_, bytes, name) => {
    expect(documentKind(bytes, name)).toBeNull();
  });
});
