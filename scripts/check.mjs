/** Everything that a change has to pass, every step named as it runs. `--without-tests` leaves out the tests. */
import { spawnSync } from "node:child_process";

/** Scripts of package.json, each of which runs alone as well: `npm run lint`. */
const steps = [
  { name: "types", script: "types" },
  { name: "lint and format", script: "lint" },
  { name: "unused code", script: "unused" },
  { name: "import directions", script: "imports" },
  { name: "linear regular expressions", script: "regexes" },
  { name: "tests", script: "test" },
];

const wanted = process.argv.includes("--without-tests") ? steps.filter(({ script }) => script !== "test") : steps;

const failed = wanted.filter(({ name, script }) => {
  console.log(`\n== ${name} (npm run ${script})`);
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", ["run", "--silent", script], { stdio: "inherit", shell });
  console.log(status === 0 ? `== ${name}: passed` : `== ${name}: FAILED`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`\ncheck: failed: ${failed.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
} else {
  console.log("\ncheck: everything passed");
}
