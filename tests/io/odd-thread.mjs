/** A thread that does with each document what the document says, and answers who it is. */
import { parentPort, threadId } from "node:worker_threads";

const answer = () => parentPort.postMessage({ document: { text: String(threadId), pageStarts: null, warnings: [] } });

const held = [];

const deeds = {
  read: answer,
  "read and end": () => {
    answer();
    setTimeout(() => process.exit(3), 20);
  },
  "read and throw": () => {
    answer();
    setTimeout(() => {
      throw new Error("too late");
    }, 20);
  },
  end: () => process.exit(3),
  throw: () => {
    throw new Error("thrown");
  },
  "never end": () => {
    for (;;);
  },
  "take 300 MB": () => {
    held.push(Buffer.alloc(300_000_000, 1));
    setTimeout(answer, 300);
  },
};

parentPort.on("message", ({ bytes }) => deeds[Buffer.from(bytes).toString()]());
