import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { views } from "../../src/views/address.ts";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

const assets = join(import.meta.dirname, "../../dist/assets");
const [opener = ""] = readdirSync(assets).filter((name) =>
  /^opening-[^/]*\.js$/.test(name),
);
/** A box keeps its place: no view waits for it. */
const later = /^ConceptPicker-/;
const searches = [
  ...views.filter((view) => view !== "compare").map((view) => `?view=${view}`),
  "?view=centre&focus=wuchang",
  "?metric=personnel-cost&year=2021&lang=en",
];

for (const search of searches)
  test(`${search} waits for no file that was not asked for at once`, async ({
    page,
  }) => {
    await open(page, search);
    const loaded = await page.evaluate(() => {
      const [view] = performance.getEntriesByName("first-view");
      return performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime < (view?.startTime ?? 0))
        .map(({ name }) => name.replace(/.*\//, ""));
    });
    const atOnce =
      readFileSync(join(assets, opener), "utf8") +
      readFileSync(join(assets, "../index.html"), "utf8");
    expect(loaded.length).toBeGreaterThan(5);
    expect(
      loaded.filter((name) => !atOnce.includes(name) && !later.test(name)),
    ).toEqual([]);
  });

test("a view whose link was pointed at comes without a pause", async ({
  page,
}) => {
  await open(page);
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector(".state-loading"))
        document.documentElement.dataset.waited = "yes";
    }).observe(document.body, { childList: true, subtree: true });
  });
  for (const view of ["composition", "projects", "quality"]) {
    const link = page.locator(`.site-views a[href*="view=${view}"]`);
    const answer = page.waitForResponse(/assets\/[0-9a-f]{8}-\d+-[^/]*\.js/);
    await link.hover();
    await (await answer).finished();
    // Its rows are made of it in the same turn or the next.
    await page.waitForTimeout(500);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`view=${view}`));
    await expect(page.locator("html")).toHaveAttribute(
      "data-view-state",
      "drawn",
    );
    await expect(link).toHaveAttribute("aria-current", "page");
  }
  await expect(page.locator("html")).not.toHaveAttribute("data-waited");
});
