/** Everything that a change has to pass, every step named as it ends. `--without-tests` leaves out the tests. */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** Scripts of package.json, each of which runs alone as well: `npm run lint`. Those that take longest come first. */
const steps = [
  { name: "linear regular expressions", script: "regexes" },
  { name: "types", script: "types" },
  { name: "import directions", script: "imports" },
  { name: "unused code", script: "unused" },
  { name: "lint and format", script: "lint" },
];

const tests = { name: "tests", script: "test" };
const failed = [];

/** A step's output and whether it passed; what it prints is shown as it comes where it runs alone. */
function run({ name, script }, stdio) {
  const shell = process.platform === "win32";
  const colours = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn("npm", ["run", "--silent", script], { stdio, shell, env: { ...process.env, ...colours } });
  const output = [];
  child.stdout?.on("data", (part) => output.push(part));
  child.stderr?.on("data", (part) => output.push(part));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      console.log(
        `\n== ${name} (npm run ${script})\n${Buffer.concat(output)}== ${name}: ${status === 0 ? "passed" : "FAILED"}`,
      );
      if (status !== 0) failed.push(name);
      resolve();
    });
  });
}

await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
      await run(step, ["ignore", "pipe", "pipe"]);
    }
  }),
);
// They use every core.
if (!process.argv.includes("--without-tests")) await run(tests, "inherit");

if (failed.length > 0) {
  console.error(`\ncheck: failed: ${failed.join(", ")}`);
  process.exitCode = 1;
} else {
  console.log("\ncheck: everything passed");
}
