import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import Papa from "papaparse";
import { build } from "vite";
import { publishedTables } from "../../src/build/published-database.ts";
import { readRows } from "../../src/parquet/read.ts";
import type { TableName } from "../../src/parquet/tables.ts";
import { figuresOf, milliseconds, round, table } from "./measure.ts";
import { type Line, lines, type Served, serve } from "./serve.ts";

declare global {
  interface Window {
    reached: Readonly<
      Record<"firstPicture" | "firstTable" | "engine", Promise<number>>
    >;
    changes: { readonly painted: number; readonly worked: number }[];
    longTasks: { readonly start: number; readonly duration: number }[];
    layoutShift: number;
    engineBegun: number;
  }
}

const root = join(import.meta.dirname, "../..");
const kept = "node_modules/.cache/district-spending";
const cache = join(root, kept);

/** Ours and the baseline, built and compressed alike. */
export async function buildPages(): Promise<{
  ours: string;
  baseline: string;
}> {
  const baseline = join(cache, "bench-baseline");
  const ours = join(cache, "bench-ours");
  const publicDir = join(cache, "bench-public");
  rmSync(publicDir, { recursive: true, force: true });
  mkdirSync(publicDir, { recursive: true });
  const tables = publishedTables();
  for (const name of ["reports", "facts"] as const satisfies TableName[]) {
    const rows = await readRows(name, tables[name]);
    writeFileSync(join(publicDir, `${name}.csv`), Papa.unparse([...rows]));
  }
  await build({
    root: join(import.meta.dirname, "baseline"),
    configFile: false,
    base: "./",
    publicDir,
    logLevel: "error",
    build: {
      outDir: baseline,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
    },
  });
  await build({
    root,
    logLevel: "error",
    build: { outDir: `${kept}/bench-ours`, emptyOutDir: true },
  });
  return { ours, baseline };
}

export function openBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  const executablePath = named ?? found;
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1280, height: 900 },
  });
  await context.addInitScript({
    path: join(import.meta.dirname, "in-page.js"),
  });
  return context.newPage();
}

interface Opening {
  readonly picture: number;
  readonly bytes: number;
  readonly engine: number | undefined;
  /** The longest task until the engine is ready, and what of all tasks was over 50 ms. */
  readonly longest: number;
  readonly blocked: number;
  /** The longest task while the engine loads. */
  readonly meanwhile: number;
  readonly shift: number;
}

/** One cold visit: nothing cached, a browser context of its own. */
async function visit(
  browser: Browser,
  served: Served,
  search: string,
  line: Line,
  toTheEngine: boolean,
  sight: "firstPicture" | "firstTable" = "firstPicture",
): Promise<Opening> {
  served.setLine(line);
  served.sent();
  const page = await freshPage(browser);
  try {
    await page.goto(`${served.address}${search}`, { waitUntil: "commit" });
    const picture = await page.evaluate((name) => window.reached[name], sight);
    if (Number.isNaN(picture)) throw new Error(`no ${sight} at ${search}`);
    const bytes = [...served.sent().values()].reduce(
      (sum, each) => sum + each,
      0,
    );
    const engine = toTheEngine
      ? await page.evaluate(() => window.reached.engine)
      : undefined;
    const seen = await page.evaluate(() => ({
      tasks: window.longTasks,
      begun: window.engineBegun,
      shift: window.layoutShift,
    }));
    const durations = seen.tasks.map(({ duration }) => duration);
    return {
      picture,
      engine,
      bytes,
      longest: Math.max(0, ...durations),
      blocked: durations.reduce((sum, each) => sum + Math.max(0, each - 50), 0),
      meanwhile: Math.max(
        0,
        ...seen.tasks
          .filter(({ start }) => start >= seen.begun)
          .map(({ duration }) => duration),
      ),
      shift: seen.shift,
    };
  } finally {
    await page.context().close();
  }
}

/** What a link to published data may ask for, and what of it is seen first; each beside the baseline's only view. */
const links = [
  ["", "firstPicture"],
  ["?metric=personnel-cost&year=2021&lang=en", "firstPicture"],
  ["?view=trend&metric=personnel-cost", "firstPicture"],
  ["?view=composition", "firstPicture"],
  ["?view=budget", "firstPicture"],
  ["?view=projects", "firstTable"],
  ["?view=quality", "firstTable"],
] as const;

/** The opening view on every line, beside the baseline, in turns. */
export async function measureOpening(
  browser: Browser,
  ours: Served,
  baseline: Served,
  rounds: number,
): Promise<string> {
  const rows = [["", "this app", "plain DuckDB-WASM + Plot", "ratio"]];
  for (const line of lines) {
    const we: Opening[] = [];
    const they: Opening[] = [];
    for (let turn = 0; turn < rounds; turn++) {
      they.push(await visit(browser, baseline, "", line, true));
      we.push(await visit(browser, ours, "", line, true));
    }
    const of = (which: readonly Opening[], what: keyof Opening) =>
      figuresOf(which.map((one) => one[what] ?? Number.NaN));
    const times = (what: keyof Opening) =>
      `${round(of(they, what).median / of(we, what).median)} times`;
    const kilobytes = (which: readonly Opening[]) =>
      `${round(of(which, "bytes").median / 1000)} kB`;
    rows.push(
      [
        `first chart, ${line.name}`,
        milliseconds(of(we, "picture")),
        milliseconds(of(they, "picture")),
        times("picture"),
      ],
      [
        `bytes until then, ${line.name}`,
        kilobytes(we),
        kilobytes(they),
        times("bytes"),
      ],
      [
        `engine ready, ${line.name}`,
        milliseconds(of(we, "engine")),
        milliseconds(of(they, "engine")),
        times("engine"),
      ],
      [
        `longest task until then, ${line.name}`,
        milliseconds(of(we, "longest")),
        milliseconds(of(they, "longest")),
        "",
      ],
      [
        `longest task while the engine loads, ${line.name}`,
        milliseconds(of(we, "meanwhile")),
        milliseconds(of(they, "meanwhile")),
        "",
      ],
      [
        `blocking time until then, ${line.name}`,
        milliseconds(of(we, "blocked")),
        milliseconds(of(they, "blocked")),
        "",
      ],
      [
        `layout shift, ${line.name}`,
        round(of(we, "shift").median),
        round(of(they, "shift").median),
        "",
      ],
    );
  }
  return table(rows);
}

/** Every link to published data at 10 Mbit/s, beside the baseline in the same run. */
export async function measureLinks(
  browser: Browser,
  ours: Served,
  baseline: Served,
  rounds: number,
): Promise<string> {
  const [line] = lines;
  if (!line) throw new Error("no line");
  const they: number[] = [];
  const we = new Map<string, number[]>();
  for (let turn = 0; turn < rounds; turn++) {
    they.push((await visit(browser, baseline, "", line, false)).picture);
    for (const [link, sight] of links) {
      const { picture } = await visit(browser, ours, link, line, false, sight);
      we.set(link, [...(we.get(link) ?? []), picture]);
    }
  }
  const base = figuresOf(they);
  return table([
    [`link, ${line.name}`, "first chart or table", "baseline", "ratio"],
    ...[...we].map(([link, times]) => [
      link === "" ? "the opening view" : `\`${link}\``,
      milliseconds(figuresOf(times)),
      milliseconds(base),
      `${round(base.median / figuresOf(times).median)} times`,
    ]),
  ]);
}

type Act = (page: Page) => Promise<void>;

/** As long as a finger rests on a button. Without it the release's own work stands between the frame and the message that tells of it. */
const press = 80;

const option =
  (label: string, nth: number): Act =>
  async (page) => {
    const picker = page.locator(".picker", { hasText: label }).first();
    await picker.getByRole("button").first().click();
    const choice = page.getByRole("option").nth(nth);
    const box = await choice.boundingBox();
    if (!box) throw new Error(`no option ${nth} of ${label}`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(200);
    await page.evaluate(() => window.changes.splice(0));
    await page.mouse.down();
    await page.waitForTimeout(press);
    await page.mouse.up();
  };
const radio =
  (name: string): Act =>
  async (page) => {
    await page.evaluate(() => window.changes.splice(0));
    await page
      .getByRole("radio", { name })
      .first()
      .click({ force: true, delay: press });
  };

const sorts = [radio("年"), radio("名"), radio("数值")];

const changes: readonly (readonly [kind: string, acts: readonly Act[]])[] = [
  [
    "filter",
    [
      option("区", 1),
      option("区", 1),
      option("年度", 1),
      option("年度", 1),
      option("类型", 1),
      option("类型", 0),
    ],
  ],
  ["metric", [option("指标", 1), option("指标", 2), option("指标", 0)]],
  ["sort", sorts],
];

type Change = Window["changes"][number];

/** Each act in turn, the first time for nothing. */
async function changed(
  page: Page,
  acts: readonly Act[],
  rounds: number,
): Promise<readonly Change[]> {
  const seen: Change[] = [];
  for (let turn = -1; turn < rounds; turn++) {
    for (const act of acts) {
      await act(page);
      await page.waitForFunction(() => window.changes.length > 0);
      const [change] = await page.evaluate(() => window.changes);
      if (change && turn >= 0) seen.push(change);
      await page.keyboard.press("Escape");
      await page.waitForTimeout(150);
    }
  }
  return seen;
}

/** From the input event to the painted frame, in the real app and in the baseline. */
export async function measureChanges(
  browser: Browser,
  ours: Served,
  baseline: Served,
  rounds: number,
): Promise<string> {
  const rows = [
    [
      "change, input to painted frame",
      "p50",
      "p95",
      "of it the page's own work, p50",
    ],
  ];
  const report = (name: string, seen: readonly Change[]) => {
    const painted = figuresOf(seen.map((one) => one.painted));
    const worked = figuresOf(seen.map((one) => one.worked));
    rows.push([
      name,
      `${round(painted.median)} ms`,
      `${round(painted.p95)} ms`,
      `${round(worked.median)} ms`,
    ]);
  };
  const unthrottled = lines[1];
  if (!unthrottled) throw new Error("no line");
  ours.setLine(unthrottled);
  baseline.setLine(unthrottled);
  const page = await freshPage(browser);
  await page.goto(ours.address);
  await page.locator("html[data-engine=ready]").waitFor({ timeout: 90_000 });
  const all: Change[] = [];
  for (const [kind, acts] of changes) {
    const seen = await changed(page, acts, rounds);
    report(`${kind}, this app`, seen);
    all.push(...seen);
  }
  report("all of these, this app", all);
  await page.context().close();

  const plain = await freshPage(browser);
  await plain.goto(baseline.address);
  await plain.evaluate(() => window.reached.firstPicture);
  const seen: Change[] = [];
  for (let turn = 0; turn < rounds * 4; turn++) {
    await plain.evaluate(() => window.changes.splice(0));
    await plain.locator("#sort").focus();
    await plain.keyboard.press(turn % 2 === 0 ? "ArrowDown" : "ArrowUp");
    await plain.waitForFunction(() => window.changes.length > 0);
    const [change] = await plain.evaluate(() => window.changes);
    if (change) seen.push(change);
    await plain.waitForTimeout(150);
  }
  report("sort, plain DuckDB-WASM + Plot", seen);
  await plain.context().close();

  // What of it is the browser's and the measurement's own.
  const oneWord = await serve(join(import.meta.dirname, "one-word"));
  const empty = await freshPage(browser);
  await empty.goto(oneWord.address);
  report(
    "one word, on a page that holds nothing else",
    await changed(empty, sorts, rounds),
  );
  await empty.context().close();
  oneWord.close();
  return table(rows);
}

export const servePages = (pages: { ours: string; baseline: string }) =>
  Promise.all([serve(pages.ours), serve(pages.baseline)]);
