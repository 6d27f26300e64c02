import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

/** As a browser does before it lays the page out for paper; it waits for nothing that comes later. */
async function toPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  return page.evaluate(async () => {
    // The style sheet of paper has moved the chart's stage by then.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    dispatchEvent(new Event("beforeprint"));
    const drawing = document.querySelector("figure .figure-stage svg");
    return {
      rows: document.querySelectorAll(".data-table tbody tr").length,
      width: drawing?.getAttribute("width"),
    };
  });
}

test("paper has every row of a long table, and the screen its part again", async ({
  page,
}) => {
  await open(page, "?view=projects");
  const foot = page.locator(".data-table-foot [role=status]");
  const [, whole = ""] = /显示 \d+ \/ (\d+)/.exec(await foot.innerText()) ?? [];
  expect(Number(whole)).toBeGreaterThan(25);
  await expect(page.locator(".data-table tbody tr")).toHaveCount(25);
  expect(await toPaper(page)).toMatchObject({ rows: Number(whole) });
  await expect(page.getByRole("searchbox")).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".data-table tbody tr")).toHaveCount(25);
});

test("a chart is drawn anew for paper, so that its text can be read", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const search of ["", "?view=budget", "?view=composition&lang=en"]) {
    await open(page, search);
    // What lies between the margins of a sheet.
    expect(await toPaper(page)).toMatchObject({ width: "680" });
    const drawing = page.locator("figure .figure-stage svg");
    await page.setViewportSize({ width: 688, height: 1000 });
    const sizes = await drawing
      .locator("text")
      .evaluateAll((texts) =>
        texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const small = await page
      .locator("main :is(td, th, p, li)")
      .evaluateAll(
        (parts) =>
          parts.filter(
            (part) =>
              part.getClientRects().length > 0 &&
              Number.parseFloat(getComputedStyle(part).fontSize) < 10,
          ).length,
      );
    expect(small, "text below 7.5 points").toBe(0);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      ),
    ).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: null });
  }
});

test("a printed document has the last project and the last note", async ({
  page,
}) => {
  await open(page, "?view=projects");
  const last = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const names = document.querySelectorAll(".data-table tbody th");
    return [...names].at(-1)?.textContent;
  });
  expect(last).toBeTruthy();
  const pages = (await page.pdf({ format: "A4" })).toString("latin1");
  expect([...pages.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(1);
});
