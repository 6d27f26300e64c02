import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { download } from "./download.ts";
import { open } from "./page.ts";

declare global {
  interface Window {
    /** What moved, and what of the first picture left the page, while it came to life. */
    seen: { shift: number; removed: number; violations: string[] };
  }
}

/** Watches from before the first byte. */
async function watch(page: Page) {
  await page.addInitScript(() => {
    const seen = { shift: 0, removed: 0, violations: [] as string[] };
    window.seen = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry) seen.shift += Number(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
    document.addEventListener("securitypolicyviolation", (event) => {
      seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes)
        for (const node of removedNodes)
          if (
            node instanceof Element &&
            node.matches("[data-seen], [data-seen] *")
          )
            seen.removed += 1;
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Marks everything drawn that the reader sees, when it is first painted. */
async function markVisible(page: Page) {
  await page.addInitScript(() => {
    new PerformanceObserver(() => {
      for (const element of document.querySelectorAll("figure *"))
        if (element.getClientRects().length > 0)
          element.setAttribute("data-seen", "");
    }).observe({ type: "paint", buffered: true });
  });
}

for (const [width, language] of [
  [1280, "zh"],
  [360, "zh"],
  [1280, "en"],
  [360, "en"],
] as const)
  test(`the picture that came with the page stays, ${width} px, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await watch(page);
    await markVisible(page);
    await open(page, `?lang=${language}`);
    const figure = page.locator('figure[data-chart="compare"]');
    await expect(figure.getByRole("button").first()).toBeAttached();
    expect(await page.locator("[data-seen] .mark > *").count()).toBeGreaterThan(
      2,
    );
    await expect(page.locator(".root > main")).toHaveCount(1);
    expect(await page.evaluate(() => window.seen)).toEqual({
      shift: 0,
      removed: 0,
      violations: [],
    });
  });

for (const [width, height] of [
  [1280, 900],
  [360, 900],
  // Where the foot of a short view is in sight.
  [1920, 1200],
] as const)
  for (const view of [
    "centre",
    "trend",
    "composition",
    "budget",
    "projects",
    "quality",
    "methods",
  ])
    test(`nothing jumps while a link's view comes, ${view} at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await watch(page);
      await open(page, `?view=${view}`);
      await page.waitForLoadState("networkidle"); // lists and pickers come last
      expect(await page.evaluate(() => window.seen)).toMatchObject({
        shift: 0,
        violations: [],
      });
    });

test("a link to another view never shows the opening one", async ({ page }) => {
  await page.addInitScript(() => {
    const look = () => {
      const shown = [...document.querySelectorAll("h1")].some(
        (heading) => heading.getClientRects().length > 0,
      );
      const drawn = document.documentElement.dataset.viewState === "drawn";
      if (
        shown &&
        !drawn &&
        document.querySelector("figure")?.getClientRects().length
      )
        document.documentElement.dataset.flashed = "";
      if (!drawn) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, "?view=trend");
  // At once: what is drawn but not shown is no view.
  expect(
    await page.getByRole("heading", { level: 2 }).first().isVisible(),
  ).toBe(true);
  await expect(page.locator("html")).not.toHaveAttribute("data-flashed");
  await expect(page.locator('figure[data-chart="trend"]')).toBeVisible();
  await expect(page.locator('figure[data-chart="compare"]')).toHaveCount(0);
});

test.describe("a reader whose language is English", () => {
  test.use({ locale: "en-GB" });
  test("never sees the Chinese picture", async ({ page, faults }) => {
    faults.expect(/page-.*\.js/);
    await page.route(/page-.*\.js/, (route) => route.abort());
    await page.goto("/");
    await expect(
      page.getByRole("heading", { level: 1 }).filter({ visible: true }),
    ).toHaveText(/[A-Za-z]{4}/);
    await expect(page.locator("#opening-zh")).toBeHidden();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the picture and its table still read", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator(".no-script")).toBeVisible();
    const figure = page.locator('#opening-zh figure[data-chart="compare"]');
    await expect(
      figure.locator(".picture").filter({ visible: true }),
    ).toHaveCount(1);
    await expect(figure.locator("svg").filter({ visible: true })).toBeVisible();
    const table = page.locator("#opening-zh .data-table-topic");
    await page.locator("#opening-zh .table-fold > summary").first().click();
    await expect(table.getByText("85.60").first()).toBeVisible();
    await expect(page.locator("#opening-en")).toBeHidden();
  });
});

for (const view of [
  "compare",
  "trend",
  "composition",
  "budget",
  "projects",
  "quality",
  "methods",
])
  test(`${view} keeps to the page's own policy`, async ({ page }) => {
    await watch(page);
    await open(page, `?view=${view}`);
    if (view !== "methods") {
      await page.locator(".picker-button").first().click();
      await expect(page.getByRole("listbox")).toBeVisible();
      await page.keyboard.press("Escape");
    }
    await expect(page.locator("html")).toHaveAttribute("data-engine", "ready", {
      timeout: 45_000,
    });
    expect(await page.evaluate(() => window.seen.violations)).toEqual([]);
  });

test("what opens over the page and what leaves it keep to its policy too", async ({
  page,
}) => {
  await watch(page);
  await open(page);
  await page.locator("main .figure-button").first().click();
  await expect(
    page.getByRole("dialog").locator("mark.is-active"),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "引用与嵌入" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator('figure[data-chart="compare"] .mark > *').first().hover();
  await expect(page.locator(".mark-tooltip, [role=tooltip]")).toBeVisible();
  for (const kind of ["CSV", "JSON", "SVG", "PNG"])
    await download(page, /政策兑现资金占比/, kind);
  expect(await page.evaluate(() => window.seen.violations)).toEqual([]);
});
