/** A thread that does what the path says: it dies, throws, or answers, some later than others. */
import workerpool from "workerpool";

const part = (file) => ({ notice: { id: file, file }, rows: "[]" });

/** As of a document that took too much memory beside others. */
const unread = { asked: null, part: null, rows: 0, length: 0, diagnostics: [{ severity: "error", code: "TOO-LARGE" }] };

workerpool.worker({
  async answer({ path }) {
    if (path === "exit") process.exit(3);
    if (path === "throw") throw new Error("thrown");
    if (path.endsWith("heavy.txt")) return { ...unread, dependsOnLoad: true };
    if (path === "slow") await new Promise((done) => setTimeout(done, 100));
    return { asked: null, part: part(path), rows: 0, length: 1, diagnostics: [] };
  },
});
