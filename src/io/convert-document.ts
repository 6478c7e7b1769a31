import { limits } from "../documents/limits.js";
import { type Convert, converterIn } from "./converter.js";

/** Beside the bundled program lies the bundled thread. From sources, as tests run them, there is none to start. */
const threadFile = import.meta.url.endsWith(".ts") ? null : new URL("./document-thread.mjs", import.meta.url);

/** The text of a document, made in a thread of its own that is bound in time and memory. */
export const convertDocument: Convert =
  threadFile === null
    ? async (bytes, kind) => (await import("./convert-here.js")).convertHere(bytes, kind)
    : converterIn(threadFile, limits);
