/** The report's page, opened from disk in a real browser with the network cut. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../src/model/calendar.js";
import type { NoticeSource } from "../../src/pipeline.js";
import { writeRegister } from "../../src/register/write.js";
import type { Register } from "../../src/schema/register.js";
import { directives } from "../cli/spawn.js";
import { close, launch, open, removePages, reportFile } from "./pages.js";

const seeds: NoticeSource[] = readdirSync("seeds")
  .sort()
  .map((name) => {
    const text = readFileSync(join("seeds", name), "utf8");
    return { file: `seeds/${name}`, text, sha256: createHash("sha256").update(text).digest("hex") };
  });

/** A task whose lead stands on another line of the notice. */
const leadElsewhere = (register: Register) => register.directives.find((row) => row.id === "315-tb-vpcp/a45a0d7c");

let browser: Browser;
let seedReport: ReturnType<typeof reportFile>;

beforeAll(async () => {
  browser = await launch();
  seedReport = reportFile("seeds", seeds);
});

afterAll(async () => {
  await browser.close();
  removePages();
});

const count = (page: Page): Promise<string> => page.locator(".count").innerText();
const address = (page: Page): Promise<string> => page.evaluate(() => location.hash);
/** The page draws after it was told to, on a busy machine a moment later. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 10_000 });
const chosen = (page: Page) => page.locator('.item[aria-selected="true"]');

describe("filters and the address", () => {
  test("a search and a choice filter, stand in the address, and are taken back by going back", async () => {
    const opened = await open(browser, seedReport.file);
    const { page } = opened;
    await soon(() => count(page)).toBe("All 181 tasks");
    await page.getByLabel("Due", { exact: true }).selectOption("overdue");
    await soon(() => count(page)).toBe("12 of 181 tasks");
    await page.getByLabel("Agency").selectOption("ministry-of-science-and-technology");
    await page.getByLabel("Role").selectOption("lead");
    await soon(() => count(page)).toBe("3 of 181 tasks");
    await soon(() => address(page)).toMatch(/#agency=ministry-of-science-and-technology&role=lead&due=overdue$/u);
    await page.getByLabel("Search").fill("resolution");
    await soon(() => address(page)).toContain("text=resolution");
    await page.goBack();
    await page.goBack();
    await soon(() => count(page)).toBe("12 of 181 tasks");
    expect(await page.getByLabel("Due", { exact: true }).inputValue()).toBe("overdue");
    await page.goForward();
    await page.goForward();
    await page.getByLabel("Search").fill("");
    await soon(() => count(page)).toBe("3 of 181 tasks");
    await page.getByRole("button", { name: "Clear" }).click();
    await soon(() => count(page)).toBe("All 181 tasks");
    await close(opened);
  });

  test("the day decides what is overdue", async () => {
    const opened = await open(browser, seedReport.file, "#due=overdue");
    const { page } = opened;
    await soon(() => count(page)).toBe("12 of 181 tasks");
    await page.getByLabel("As of").fill("2026-01-01");
    await soon(async () => Number.parseInt(await count(page), 10)).toBeGreaterThan(12);
    const later = await count(page);
    await soon(() => address(page)).toContain("as-of=2026-01-01");
    await page.reload();
    await soon(() => count(page)).toBe(later);
    await close(opened);
  });
});

describe("rows and their words", () => {
  test("a row finds its words, the words find their row, and what is carried over leads to its place", async () => {
    const row = leadElsewhere(seedReport.register);
    const opened = await open(browser, seedReport.file, "#notice=315-tb-vpcp");
    const { page } = opened;
    await page
      .getByRole("option")
      .filter({ hasText: row?.action.text ?? "" })
      .click();
    const words = page.locator(".notice .current");
    await soon(async () => (await words.allInnerTexts()).join("")).toBe(row?.action.text);
    expect(await words.first().isVisible()).toBe(true);
    await page.locator("dd").getByRole("button", { name: "carried over from line 10" }).first().click();
    expect(await page.locator(".notice .sought").innerText()).toBe(row?.assignees[0]?.mention);

    await page.locator(".notice").getByRole("button", { name: "Task 3", exact: true }).click();
    await soon(() => page.locator("#row-title").innerText()).toContain("Task 3 of 315/TB-VPCP");
    await soon(() => chosen(page).getAttribute("aria-posinset")).toBe("3");
    await page.locator(".notice .action").last().click();
    await soon(() => page.locator("#row-title").innerText()).not.toContain("Task 3 ");
    await close(opened);
  });

  test("the list goes by keyboard, from the first task to the last", async () => {
    const opened = await open(browser, seedReport.file);
    const { page } = opened;
    await page.getByRole("listbox").focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) await page.keyboard.press(key);
    await soon(() => chosen(page).getAttribute("aria-posinset")).toBe("2");
    await page.keyboard.press("End");
    await soon(async () => {
      const active = await page.getByRole("listbox").getAttribute("aria-activedescendant");
      return page.locator(`#${active}`).getAttribute("aria-posinset");
    }).toBe("181");
    await soon(() => chosen(page).isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe("row-title");
    await close(opened);
  });

  test("timeline and indicators lead to the tasks that they count", async () => {
    const opened = await open(browser, seedReport.file, "#view=agencies");
    const { page } = opened;
    const button = page.getByRole("button", { name: /^Government Office, overdue: \d+$/u });
    const overdue = await button.innerText();
    await button.click();
    await soon(() => count(page)).toBe(`${overdue} of 181 tasks`);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByRole("link", { name: "Timeline" }).click();
    const cell = page.getByRole("button", { name: /^Ministry of Health, .* due/u }).first();
    const due = await cell.innerText();
    await cell.click();
    await soon(() => count(page)).toBe(`${due} of 181 tasks`);
    await close(opened);
  });
});

describe("review", () => {
  const first = (page: Page) => page.locator(".item").first();

  test("what is decided and typed outlives a reload; saved, update takes it in", async () => {
    const opened = await open(browser, seedReport.file);
    const { page } = opened;
    const [one, two, three] = seedReport.register.directives;
    await first(page).click();
    await page.getByRole("listbox").focus();
    await page.keyboard.press("a");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("r");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("e");
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Lead 1");
    await page.getByLabel("Due on").fill("2025-13-");
    await page.getByRole("button", { name: "Add a lead" }).click();
    await page
      .getByLabel(/^Lead \d+$/u)
      .last()
      .fill("Ministry of Fin");
    await page.reload();
    expect(await page.getByLabel("Due on").inputValue()).toBe("2025-13-");
    expect(
      await page
        .getByLabel(/^Lead \d+$/u)
        .last()
        .inputValue(),
    ).toBe("Ministry of Fin");
    await page.getByRole("button", { name: "Confirm" }).click();
    expect(await page.locator(".fault").innerText()).toContain("day of the calendar");
    await page.getByLabel("Due on").fill("2025-12-15");
    await page
      .getByLabel(/^Lead \d+$/u)
      .last()
      .fill("Ministry of Finance");
    await page.getByRole("button", { name: "Confirm" }).click();
    await soon(() => page.locator(".card").innerText()).toContain("2025-12-15");
    await soon(() => page.locator(".state").innerText()).toBe("3 reviewed, kept in this browser");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save reviews" }).click(),
    ]);
    const patch = await download.path();
    const cwd = dirname(seedReport.file);
    const comment = "# by hand\n";
    writeFileSync(join(cwd, "register.yaml"), comment + writeRegister(seedReport.register, "yaml"));
    const args = [
      "update",
      "register.yaml",
      ...seeds.map(({ file }) => join(process.cwd(), file ?? "")),
      "--review",
      patch,
    ];
    const { code, stdout } = await directives([...args, "--quiet"], { cwd });
    expect([code, stdout.startsWith(comment)]).toEqual([0, true]);
    const { parseRegister } = await import("../../src/register/read.js");
    const updated = parseRegister(stdout, "updated.yaml").register?.directives ?? [];
    const at = (id: string | undefined) => updated.find((row) => row.id === id);
    expect([at(one?.id)?.review, at(two?.id)?.review]).toEqual(["accepted", "rejected"]);
    expect(at(three?.id)).toMatchObject({ review: "edited", deadline: { due: "2025-12-15" } });
    expect(at(three?.id)?.assignees).toContainEqual({
      agency: "ministry-of-finance",
      role: "lead",
      name: "Ministry of Finance",
      mention: "Ministry of Finance",
    });

    const [whole] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save register" }).click(),
    ]);
    const saved = parseRegister(readFileSync(await whole.path(), "utf8"), "register.json").register;
    expect(saved?.directives.map(({ review }) => review).slice(0, 4)).toEqual(["accepted", "rejected", "edited", null]);
    await close(opened);
  });

  test("where the browser keeps nothing, a reload loses nothing all the same, and the page says so", async () => {
    const opened = await open(browser, seedReport.file);
    const { page } = opened;
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("denied");
        },
      }),
    );
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await first(page).click();
    await page.getByRole("button", { name: "Accept" }).click();
    await page.getByRole("button", { name: "Correct" }).click();
    await page.getByLabel("Verbs").fill("half a wo");
    await page.reload();
    expect(await page.getByLabel("Verbs").inputValue()).toBe("half a wo");
    await soon(() => page.locator(".state").innerText()).toContain("keeps nothing for files: save before you close it");
    await close(opened);
  });

  test("one file's reviews are not another's", async () => {
    const other = reportFile("other", seeds.slice(0, 1));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`file://${seedReport.file}`);
    await first(page).click();
    await page.getByRole("button", { name: "Accept" }).click();
    await page.goto(`file://${other.file}`);
    await soon(() => page.locator(".state").innerText()).toBe("");
    await page.goto(`file://${seedReport.file}`);
    await soon(() => page.locator(".state").innerText()).toContain("1 reviewed");
    await context.close();
  });
});

describe("whatever a notice contains", () => {
  const text = [
    'The Ministry of Health shall submit the <script>window.ran = 1</script> report "><img src=x onerror="window.ran=2"> by July 31, 2025.',
    "The Ministry of Finance shall review \u202Eeht fees\u202C and publish </script><!-- the list by August 5, 2025.",
    "The Ministry of Justice shall submit {{7*7}} \u2028 the plan before August 9, 2025.",
  ].join("\n");

  test("shows as text", async () => {
    const hostile = reportFile("hostile", [{ file: "<b>.txt", text, sha256: "aa" }], {
      title: "</title><script>window.ran = 4</script>",
    });
    const opened = await open(browser, hostile.file);
    const { page } = opened;
    expect(await page.evaluate(() => Reflect.get(window, "ran"))).toBeUndefined();
    expect(await page.title()).toBe("</title><script>window.ran = 4</script>");
    await first(page).click();
    const shown = await page.locator(".notice .text").innerText();
    expect(shown).toContain("<script>window.ran = 1</script>");
    expect(shown).toContain("</script><!--");
    expect(shown).toContain("U+202Eeht fees");
    expect(await page.locator("img, #page script").count()).toBe(0);
    await close(opened);
  });

  const first = (page: Page) => page.locator(".item").first();

  test("no script but the page's own runs in it", async () => {
    const { page } = await open(browser, seedReport.file);
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      try {
        script.textContent = "window.ran = 1";
        document.body.append(script);
      } catch {
        return "refused";
      }
      return String(Reflect.get(window, "ran"));
    });
    expect(["refused", "undefined"]).toContain(ran);
    const reached = await page.evaluate(() =>
      fetch("https://example.org/").then(
        () => "reached",
        () => "refused",
      ),
    );
    expect(reached).toBe("refused");
    await page.context().close();
  });
});

describe("for everyone", () => {
  const require = createRequire(import.meta.url);
  const axe = readFileSync(require.resolve("axe-core"), "utf8");

  /** One notice: what axe looks at grows with the text, what it can find does not. */
  const small = () => reportFile("small", seeds.slice(4));

  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations: found } = await Reflect.get(window, "axe").run(document, { resultTypes: ["violations"] });
      return found.flatMap((one: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        one.nodes.map(({ html, failureSummary }) => `${one.id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
    });
  };

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (colorScheme) => {
    const { file, register } = small();
    const hash = `#row=${leadElsewhere(register)?.id}`;
    const opened = await open(browser, file, hash, { colorScheme, reducedMotion: "reduce" });
    const { page } = opened;
    await page.getByRole("button", { name: "Correct" }).click();
    await page.getByLabel("Due on").fill("x");
    await page.getByRole("button", { name: "Confirm" }).click();
    expect(await violations(page)).toEqual([]);
    for (const view of ["Timeline", "Agencies"]) {
      await page.getByRole("link", { name: view }).click();
      await page.locator(`main.${view.toLowerCase()} table`).waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await close(opened);
  });

  test("a phone's width: the list or the row, and nothing is cut off", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
    const opened = await open(browser, small().file, "", phone);
    const { page } = opened;
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(await isWide()).toBe(false);
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByLabel("Due", { exact: true }).selectOption("overdue");
    await soon(() => count(page)).toMatch(/^[1-9]\d* of 25 tasks$/u);
    const overdue = await count(page);
    expect(await isWide()).toBe(false);
    await page.locator(".item").first().click();
    await page.locator(".card").waitFor();
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
    expect(await isWide()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await soon(() => page.getByRole("listbox").isVisible()).toBe(true);
    await soon(() => count(page)).toBe(overdue);
    await close(opened);
  });

  test("on paper stand all tasks that the filters let through, on A4", async () => {
    const opened = await open(browser, seedReport.file, "#due=overdue");
    const { page } = opened;
    await page.evaluate(() =>
      window.addEventListener("beforeprint", () => {
        Reflect.set(window, "printed", document.querySelectorAll("#paper tbody tr").length);
      }),
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(await page.evaluate(() => Reflect.get(window, "printed"))).toBe(12);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/u.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await soon(() => page.locator("#paper tr").count()).toBe(0);
    await close(opened);
  });
});

test("5,000 rows: only what can be seen is laid out, and a filter is quick", async () => {
  const many = reportFile("many", seeds, {
    change: (register) => ({
      ...register,
      directives: Array.from({ length: 5000 }, (_, at) => {
        const row = register.directives[at % register.directives.length] as Register["directives"][number];
        const due = row.deadline?.due ?? null;
        const deadline = row.deadline && { ...row.deadline, due: due === null ? null : addDays(due, at % 400) };
        return { ...row, id: `${row.id}-${at}`, deadline };
      }),
    }),
  });
  const opened = await open(browser, many.file);
  const { page } = opened;
  await soon(() => count(page)).toBe("All 5,000 tasks");
  const times = await page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const search = document.querySelector<HTMLInputElement>("#search");
    const all: { words: string; filter: number; painted: number }[] = [];
    for (const words of ["r", "re", "report", "ministry of health", "zzz", ""]) {
      const began = performance.now();
      if (search !== null) search.value = words;
      search?.dispatchEvent(new Event("input", { bubbles: true }));
      await painted();
      const took = Number(document.querySelector<HTMLElement>(".filters")?.dataset.took);
      all.push({ words, filter: took, painted: Math.round(performance.now() - began) });
    }
    return all;
  });
  console.log(
    times
      .map((one) => `${JSON.stringify(one.words)}: filter ${one.filter} ms, on the screen after ${one.painted} ms`)
      .join("\n"),
  );
  await soon(() => count(page)).toBe("All 5,000 tasks");
  expect(await page.locator(".item").count()).toBeLessThan(60);
  await page.getByRole("listbox").focus();
  await page.keyboard.press("End");
  await soon(() => chosen(page).getAttribute("aria-posinset")).toBe("5000");
  expect(await page.locator(".item").count()).toBeLessThan(60);
  await close(opened);
});
