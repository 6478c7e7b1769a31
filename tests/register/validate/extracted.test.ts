import { expect, test } from "vitest";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { sha256 } from "../../../src/io/sha256.js";
import { extractNotice } from "../../../src/pipeline.js";
import { assembleRegister } from "../../../src/register/assemble.js";
import { validateRegister } from "../../../src/register/validate/validate.js";
import { goldDocuments } from "../../support/gold.js";

const documents = (["seeds", "development", "fresh", "further"] as const).flatMap(goldDocuments);

test.each(documents.map((document) => [document.file, document] as const))(
  "%s: what is extracted is valid",
  (_, { file, text }) => {
    const hash = sha256(new TextEncoder().encode(text));
    const extraction = extractNotice({ file, text, sha256: hash }, { dictionary: builtInDictionary });
    const byNotice = new Map([[extraction.notice.id, { state: "read", file, text, sha256: hash } as const]]);
    const register = assembleRegister([extraction], builtInDictionary);
    const sources = { byNotice, areRequired: true };
    expect(validateRegister(register, { dictionary: builtInDictionary, sources })).toEqual([]);
  },
);
