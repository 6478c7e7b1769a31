import { parentPort } from "node:worker_threads";
import type { DocumentKind } from "../documents/kind.js";
import { convertHere } from "./convert-here.js";

/** What is handed to the thread: one document at a time. */
interface Task {
  readonly bytes: Uint8Array;
  readonly kind: DocumentKind;
}

parentPort?.on("message", async ({ bytes, kind }: Task) => {
  parentPort?.postMessage(await convertHere(bytes, kind));
});
