import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { explainNotice, extractNotice, type NoticeSource } from "../../src/pipeline.js";
import { assembleRegister } from "../../src/register/assemble.js";
import { buildReport } from "../../src/report/build.js";
import { writeReport } from "../../src/report/write.js";
import type { Register } from "../../src/schema/register.js";

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

const folder = mkdtempSync(join(tmpdir(), "directives-page-"));

export const removePages = (): void => rmSync(folder, { recursive: true, force: true });

/** The report of notices, or of a register made of them, as a file. */
export function reportFile(
  name: string,
  sources: readonly NoticeSource[],
  { title = "Task register", change = (register: Register): Register => register } = {},
): { readonly file: string; readonly register: Register } {
  const options = { dictionary: builtInDictionary };
  const register = change(
    assembleRegister(
      sources.map((source) => extractNotice(source, options)),
      builtInDictionary,
    ),
  );
  const notices = new Map(
    sources.map((source, at) => {
      const { explanation } = explainNotice(source, options);
      return [register.notices[at]?.id ?? "", { text: source.text, explanation }];
    }),
  );
  const data = buildReport(register, { ...options, title, today: "2025-07-20", hash: name, notices });
  const file = join(folder, `${name}.html`);
  writeFileSync(file, writeReport(data));
  return { file, register };
}

export interface Opened {
  readonly page: Page;
  /** What went wrong in the page, and what it asked of a network. */
  readonly faults: readonly string[];
}

/** Opens a file from disk, the network cut. */
export async function open(
  browser: Browser,
  file: string,
  hash = "",
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(?:file|blob|data):/u.test(request.url())) faults.push(request.url());
  });
  await page.goto(`file://${file}${hash}`);
  await page.waitForSelector("h1");
  return { page, faults };
}

export const close = async ({ page, faults }: Opened): Promise<void> => {
  await page.context().close();
  expect(faults).toEqual([]);
};
