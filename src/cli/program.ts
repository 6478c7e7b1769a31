import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { agenciesCommand } from "./commands/agencies.js";
import { checkCommand } from "./commands/check.js";
import { diffCommand } from "./commands/diff.js";
import { dueCommand } from "./commands/due.js";
import { explainCommand } from "./commands/explain.js";
import { extractCommand } from "./commands/extract.js";
import { mergeCommand } from "./commands/merge.js";
import { reportCommand } from "./commands/report.js";
import { schemaCommand } from "./commands/schema.js";
import { scoreCommand } from "./commands/score.js";
import { textCommand } from "./commands/text.js";
import { updateCommand } from "./commands/update.js";
import { validateCommand } from "./commands/validate.js";
import { exitCodeHelp } from "./exit-codes.js";
import { UsageError } from "./usage-error.js";

/** One file a command; each loads what it needs when it runs. */
const commands: readonly (() => Command)[] = [
  extractCommand,
  diffCommand,
  mergeCommand,
  validateCommand,
  updateCommand,
  dueCommand,
  checkCommand,
  reportCommand,
  explainCommand,
  textCommand,
  agenciesCommand,
  scoreCommand,
  schemaCommand,
];

const help = `
Examples:
  directives extract seeds/*.txt --output register.yaml
  cat notice.txt | directives extract --format json

${exitCodeHelp}`;

/** Commander's own words ("error: unknown option '--formt'\\n(Did you mean --format?)"), in the form of every message. */
const asUsageError = (message: string, command: string): UsageError => {
  const words = message
    .trim()
    .replace(/^error: /u, "")
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .replace(/\.$/u, "");
  const [, option] = /^unknown option '([^']*)'/u.exec(words) ?? [];
  if (option !== undefined && existsSync(option)) return new UsageError(`${words}; the file is named ./${option}`);
  return new UsageError(`${words}; see ${command} --help`);
};

/** `directives agencies find` */
const nameOf = (command: Command): string =>
  command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;

const withSubcommands = (command: Command): Command[] => [command, ...command.commands.flatMap(withSubcommands)];

function strict(command: Command): Command {
  const name = nameOf(command);
  return command.configureOutput({ writeErr: () => undefined }).exitOverride((error) => {
    // A command of which only its subcommands do something was given none.
    const message = error.code === "commander.help" ? "no subcommand" : error.message;
    throw error.exitCode === 0 ? error : asUsageError(message, name);
  });
}

function createProgram(version: string): Command {
  const program = new Command("directives")
    .description("Reads official notices and writes task registers: who has to do what, with whom, by when.")
    .version(version)
    .helpCommand(false)
    .addHelpText("after", help);
  for (const command of commands) program.addCommand(command());
  return program;
}

/** Runs what the arguments ask for; throws a UsageError where they ask for nothing that there is. */
export async function runProgram(args: readonly string[], version: string): Promise<void> {
  const program = createProgram(version);
  for (const command of withSubcommands(program)) strict(command);
  if (args.length === 0) throw new UsageError("no command; see directives --help");
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    // Help and version leave by an exception too.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  }
}
