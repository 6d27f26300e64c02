import { expect, test } from "./app.ts";
import { open } from "./page.ts";

const budget = 150_000;
/** A link to another view needs the code that draws it, and Plot; the quality view every check there is instead. */
const linkBudget = 236_000;
const qualityBudget = 260_000;

interface Load {
  readonly name: string;
  readonly bytes: number;
}

function told(loads: readonly Load[], word: string): number {
  const sum = loads.reduce((all, { bytes }) => all + bytes, 0);
  const parts = loads
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 8)
    .map(({ name, bytes }) => `${name} ${bytes}`);
  console.log(
    `${word}: ${sum} bytes compressed before the first picture (${parts.join(", ")}, …)`,
  );
  return sum;
}

test("the opening view needs at most 150 KB before its first picture", async ({
  page,
}) => {
  await open(page);
  const loads = await page.evaluate(() =>
    [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ].flatMap((entry) => {
      if (!(entry instanceof PerformanceResourceTiming)) return [];
      const blocks =
        entry.entryType === "navigation" ||
        Reflect.get(entry, "renderBlockingStatus") === "blocking";
      const name = entry.name.replace(/.*\//, "");
      return blocks ? [{ name, bytes: entry.encodedBodySize }] : [];
    }),
  );
  expect(loads.length).toBeGreaterThanOrEqual(3); // page, script, style sheet
  const shown = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint").length,
  );
  expect(shown).toBe(1);
  expect(told(loads, "opening view")).toBeLessThan(budget);
});

for (const view of ["trend", "composition", "budget", "quality"])
  test(`a link to ${view} loads only what it draws`, async ({ page }) => {
    await open(page, `?view=${view}`);
    const loads = await page.evaluate(() => {
      const [view] = performance.getEntriesByName("first-view");
      const until = view?.startTime ?? performance.now();
      return [
        ...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource"),
      ].flatMap((entry) =>
        entry instanceof PerformanceResourceTiming && entry.responseEnd <= until
          ? [
              {
                name: entry.name.replace(/.*\//, ""),
                bytes: entry.encodedBodySize,
              },
            ]
          : [],
      );
    });
    expect(told(loads, view)).toBeLessThan(
      view === "quality" ? qualityBudget : linkBudget,
    );
  });
