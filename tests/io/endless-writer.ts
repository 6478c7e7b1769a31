/**
 * Writes one file again and again until it is killed, each time full of another letter: `whole` as the program writes, `plain`
 * as it does not. Says so once the file stands.
 */
import { writeFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { writeWhole } from "../../src/io/write-file.js";
import { contentOf } from "./whole-content.js";

const [path = "", how = "whole", first = "0"] = argv.slice(2);

for (let at = Number(first); ; at++) {
  if (how === "plain") writeFileSync(path, contentOf(at));
  else if ((await writeWhole(path, contentOf(at))) !== null) process.exit(1);
  if (at === Number(first)) stdout.write("written\n");
}
