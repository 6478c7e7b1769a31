import type { ChalkInstance } from "chalk";
import { wantsColour } from "./colour.js";
import { safe } from "./safe.js";

/** What is coloured, by its meaning: the same thing has the same colour in every command. */
const styles = {
  plain: null,
  strong: (chalk: ChalkInstance) => chalk.bold,
  dim: (chalk: ChalkInstance) => chalk.dim,
  place: (chalk: ChalkInstance) => chalk.bold,
  heading: (chalk: ChalkInstance) => chalk.bold.underline,
  agency: (chalk: ChalkInstance) => chalk.cyan,
  action: (chalk: ChalkInstance) => chalk.green,
  deadline: (chalk: ChalkInstance) => chalk.magenta,
  reference: (chalk: ChalkInstance) => chalk.blue,
  added: (chalk: ChalkInstance) => chalk.green,
  removed: (chalk: ChalkInstance) => chalk.red,
  error: (chalk: ChalkInstance) => chalk.red,
  warning: (chalk: ChalkInstance) => chalk.yellow,
  info: (chalk: ChalkInstance) => chalk.blue,
} as const;

export type Style = keyof typeof styles;

/** Colours a text and makes it safe to show (`safe.ts`); whatever goes to a terminal goes through one of these. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

function paintWith(chalk: ChalkInstance | null): Paint {
  const painters = Object.entries(styles).map(([style, colourOf]) => {
    const colour = chalk === null || colourOf === null ? (text: string) => text : colourOf(chalk);
    return [style, (text: string) => colour(safe(text))] as const;
  });
  return Object.fromEntries(painters) as Paint;
}

export const plainPaint: Paint = paintWith(null);

/** Coloured where a person is looking at the stream, or where the environment asks for it. */
export async function paintFor(stream: { readonly isTTY?: boolean }): Promise<Paint> {
  if (!wantsColour(process.env, stream.isTTY === true)) return plainPaint;
  // chalk loads only where there is something to colour.
  return paintWith(new (await import("chalk")).Chalk({ level: 1 }));
}
