import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

/** `SEED=7 RUNS=5000` tries others, and more. */
const seed = Number(process.env.SEED ?? 11);
const actions = Number(process.env.RUNS ?? 1_000);

/** mulberry32: the same actions for the same seed. */
function chance(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const keys = [
  "Tab",
  "Shift+Tab",
  "Enter",
  "Space",
  "Escape",
  "ArrowDown",
  "ArrowUp",
  "ArrowRight",
  "Home",
  "End",
  "PageDown",
  "5",
];
const searches = [
  "",
  "?lang=en",
  "?theme=dark",
  "?view=trend",
  "?view=composition",
  "?view=budget",
  "?view=projects&search=%E4%BC%81",
  "?view=quality",
  "?view=methods",
  "?view=centre&focus=wuchang",
  "?view=trend&metric=total-expenditure",
  "?metric=personnel-cost&year=2021",
  "?district=wuchang,jianghan&chart=dot&sort=year",
  "?fact=wuchang-2021-final/payout.strict/final/2021",
  // A source sheet of each other report, and a line: what is read once is kept on purpose.
  "?fact=wuchang-2024-final/expenditure.total/final/2024",
  "?fact=wuchang-2022-budget/expenditure.total/initial-budget/2022",
  "?fact=jianghan-2022-final/expenditure.total/final/2022",
  "?fact=hongshan-2021-final/expenditure.total/final/2021",
];

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** A click on one of the things that can be clicked, wherever it is: as a reader's finger, not a test's. */
async function click(page: Page, random: Random): Promise<void> {
  const at = await page.evaluate((share) => {
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        "a[href^='?'], button, [role=option], [role=button], summary, select, input",
      ),
    ].filter((each) => each.getClientRects().length > 0);
    const target = all[Math.floor(share * all.length)];
    target?.scrollIntoView({ block: "center" });
    const box = target?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, random());
  if (at) await page.mouse.click(at.x, at.y);
}

/** Back or forward among the page's own steps, never out of it. */
function move(page: Page, way: "back" | "forward"): Promise<void> {
  return page.evaluate((to) => {
    const history = navigation;
    const possible = to === "back" ? history.canGoBack : history.canGoForward;
    if (!possible) return;
    const { committed, finished } = history[to]();
    // The next choice may come before it and end it: told to whoever asked, which no reader's button does.
    for (const told of [committed, finished]) told?.catch(() => {});
  }, way);
}

/** As a link within the page does: no reload, which would hide a leak. */
function follow(page: Page, search: string): Promise<void> {
  return page.evaluate((to) => {
    history.pushState(null, "", to || location.pathname);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);
}

const acts: readonly (readonly [
  weight: number,
  act: (page: Page, random: Random) => Promise<unknown>,
])[] = [
  [50, click],
  [20, (page, random) => page.keyboard.press(pick(random, keys))],
  [6, (page) => move(page, "back")],
  [4, (page) => move(page, "forward")],
  [
    5,
    (page, random) =>
      page.setViewportSize({
        width: pick(random, [360, 768, 1280]),
        height: pick(random, [640, 900]),
      }),
  ],
  [
    5,
    (page, random) => page.mouse.wheel(0, Math.floor(random() * 2_000) - 800),
  ],
  [
    5,
    (page, random) =>
      page.mouse.move(random() * 1_000, random() * 600, { steps: 3 }),
  ],
  [5, (page, random) => follow(page, pick(random, searches))],
];
const weights = acts.reduce((sum, [weight]) => sum + weight, 0);

async function act(page: Page, random: Random): Promise<void> {
  let left = random() * weights;
  for (const [weight, doIt] of acts) {
    left -= weight;
    if (left > 0) continue;
    await doIt(page, random).catch((error: unknown) => {
      // Nowhere to go back to, or gone while it was tried: a reader would not notice either.
      if (!/Timeout|navigat|Execution context/i.test(String(error)))
        throw error;
    });
    return;
  }
}

/** Every view once, then the opening one: what is kept for good is there, what is not should be gone. */
async function settle(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const next of [...searches, "?lang=zh", ""]) {
    // The view before it still says that it is drawn: only its own mark tells that the next one is. An address that
    // says what the page shows already draws nothing, and marks nothing.
    await page.evaluate(() => performance.clearMarks("view-drawn"));
    await follow(page, next);
    await page
      .waitForFunction(
        () => performance.getEntriesByName("view-drawn").length > 0,
        undefined,
        { timeout: 2_000 },
      )
      .catch(() => {});
    await expect(page.locator("html")).toHaveAttribute(
      "data-view-state",
      /drawn|empty/,
    );
    // A sheet that is left before its text is there keeps nothing, and would keep it the next time.
    if (next.includes("fact="))
      await expect(page.locator(".source-text")).toBeVisible();
  }
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
}

async function heap(session: CDPSession) {
  for (let round = 0; round < 3; round++)
    await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send(
    "Memory.getDOMCounters",
  );
  return { usedSize, nodes, jsEventListeners };
}

test(`${actions} random actions leave no error and no leak`, async ({
  page,
}) => {
  test.setTimeout(120_000 + actions * 600);
  page.on("dialog", (dialog) => void dialog.dismiss());
  page.on("download", (download) => void download.cancel());
  const random = chance(seed);
  await open(page);
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready", {
    timeout: 60_000,
  });
  // Once round first: code and answers that are kept on purpose.
  await settle(page);
  for (let done = 0; done < Math.min(250, actions); done++)
    await act(page, random);
  await settle(page);
  const session = await page.context().newCDPSession(page);
  const before = await heap(session);
  const origin = new URL(page.url()).origin;
  for (let done = 0; done < actions; done++) {
    await act(page, random);
    if (!page.url().startsWith(origin)) await page.goto("/");
  }
  await settle(page);
  const after = await heap(session);
  const grown = (now: number, then: number) => now / then - 1;
  console.log(
    `heap ${(before.usedSize / 1e6).toFixed(1)} -> ${(after.usedSize / 1e6).toFixed(1)} MB, ` +
      `nodes ${before.nodes} -> ${after.nodes}, listeners ${before.jsEventListeners} -> ${after.jsEventListeners}`,
  );
  expect(grown(after.usedSize, before.usedSize)).toBeLessThan(0.1);
  // A browser may keep a part of the view that was left last; a leak grows with every action.
  expect(after.nodes - before.nodes).toBeLessThan(actions / 4);
});
