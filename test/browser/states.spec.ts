import { expect, test } from "./app.ts";
import { expectNoViolation } from "./axe.ts";
import { open } from "./page.ts";

for (const [lang, theme] of [
  ["zh", "dark"],
  ["en", "light"],
] as const)
  for (const search of [
    "?view=composition",
    "?view=composition&by=project",
    "?view=budget&level=item",
    "?view=trend&metric=total-expenditure",
  ])
    test(`a tooltip and a source over ${search} have no violation, ${lang}, ${theme}`, async ({
      page,
    }) => {
      await open(page, `${search}&lang=${lang}&theme=${theme}`);
      const marks = page.locator("figure").getByRole("button");
      await marks.first().focus();
      await page.keyboard.press("ArrowDown");
      const tooltip = page.getByRole("tooltip");
      await expect(tooltip).toBeVisible();
      await expectNoViolation(page, "tooltip");
      // Whole on screen, however long it is.
      const box = await tooltip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
      if (search.includes("by=project")) return;
      await page.keyboard.press("Enter");
      const panel = page.getByRole("dialog");
      await expect(panel.locator("mark.is-active")).toBeVisible();
      await expectNoViolation(page);
      await page.keyboard.press("Escape");
      await expect(panel).toBeHidden();
    });

for (const theme of ["light", "dark"])
  test(`the notice that words did not come reads, ${theme}`, async ({
    page,
    faults,
  }) => {
    faults.expect(/Failed to load resource|Failed to fetch/);
    await page.emulateMedia({ colorScheme: theme as "light" | "dark" });
    await page.route(/\/zh-[^/]*\.js$/, (route) => route.abort());
    await page.goto("/");
    const notice = page.getByRole("alert");
    await expect(notice).toBeVisible({ timeout: 30_000 });
    await expect(notice).toContainText(/重新载入|刷新/);
    await expectNoViolation(page);
    // The picture that came with the page is still there.
    await expect(page.locator(".scorecard").first()).toBeVisible();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        ),
      ).toBeLessThanOrEqual(0);
    }
  });

test("a view that waits for its peers does not say that it is drawn", async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Stored answers are files of their own, named by their statement.
  await page.route(/\/assets\/[0-9a-f]{8}-\d+-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/?focus=jianghan&peers=size&metric=total-expenditure");
  await expect(page.getByText("正在查找同类中心")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute(
    "data-view-state",
    "loading",
  );
  release();
  await expect(page.locator("html")).toHaveAttribute(
    "data-view-state",
    "drawn",
  );
  await expect(page.getByRole("region", { name: "同类中心" })).toBeVisible();
});
