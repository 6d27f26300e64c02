import { expect, test } from "./app.ts";
import { open } from "./page.ts";

const links = {
  compare: "",
  trend: "?view=trend&metric=total-expenditure",
  slope: "?view=trend&metric=total-expenditure&slope=2021-2024",
  composition: "?view=composition&table=1",
  budget: "?view=budget&table=1",
  projects: "?view=projects",
  quality: "?view=quality",
  methods: "?view=methods",
};

for (const width of [1920, 2560, 3840])
  test(`nothing leaves a window of ${width} pixels, which is used`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: Math.round(width * 0.5625) });
    for (const [view, link] of Object.entries(links)) {
      await open(page, `${link}${link ? "&" : "?"}lang=en`);
      const spare = await page.evaluate(() => ({
        beyond: document.documentElement.scrollWidth - innerWidth,
        used:
          (document.querySelector("main")?.getBoundingClientRect().width ?? 0) /
          innerWidth,
      }));
      expect(spare.beyond, view).toBe(0);
      expect(spare.used, view).toBeGreaterThan(0.9);
    }
  });

test("what must be known of a figure stands beside it", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, "?metric=personnel-cost");
  const figure = await page.locator('[data-chart="compare"]').boundingBox();
  const note = await page.locator(".metric > .notice").boundingBox();
  expect(note?.x).toBeGreaterThan((figure?.x ?? 0) + (figure?.width ?? 0));
  expect(Math.abs((note?.y ?? 0) - (figure?.y ?? 0))).toBeLessThan(2);
});

test("a window with room for it shows the table beside the figure", async ({
  page,
}) => {
  await page.setViewportSize({ width: 2560, height: 1440 });
  await open(page, "?metric=personnel-cost");
  const table = page.locator(".metric .data-table table");
  await expect(table.getByRole("row").first()).toBeVisible();
  const figure = await page.locator('[data-chart="compare"]').boundingBox();
  const box = await table.boundingBox();
  expect(box?.x).toBeGreaterThan((figure?.x ?? 0) + (figure?.width ?? 0));
});

test("drawings grow with the type of a very wide screen", async ({ page }) => {
  const heights: number[] = [];
  for (const width of [2560, 3840]) {
    await page.setViewportSize({ width, height: 1440 });
    await open(page, "?metric=personnel-cost");
    const label = page.locator(".figure-stage .row-label text").first();
    heights.push((await label.boundingBox())?.height ?? 0);
  }
  const [plain = 0, large = 0] = heights;
  expect(large / plain).toBeCloseTo(1.5, 1);
});
