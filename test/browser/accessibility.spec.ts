import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags([
      "wcag2a",
      "wcag2aa",
      "wcag21a",
      "wcag21aa",
      "wcag22aa",
      "best-practice",
    ])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`,
  );
  expect(found).toEqual([]);
}

for (const lang of ["zh", "en"])
  for (const theme of ["light", "dark"]) {
    test(`compare has no violation, ${lang}, ${theme}`, async ({ page }) => {
      await open(
        page,
        `?lang=${lang}&theme=${theme}&metric=sme-procurement-share`,
      );
      await page.locator("summary").first().click();
      await expectNoViolation(page);
    });

    test(`trend has no violation, ${lang}, ${theme}`, async ({ page }) => {
      await open(
        page,
        `?lang=${lang}&theme=${theme}&view=trend&metric=total-expenditure`,
      );
      await expectNoViolation(page);
    });

    test(`a source has no violation, ${lang}, ${theme}`, async ({ page }) => {
      await open(
        page,
        `?lang=${lang}&theme=${theme}&fact=wuchang-2021-final/payout.strict/final/2021`,
      );
      await expect(
        page.getByRole("dialog").locator("mark.is-active"),
      ).toBeVisible();
      await expectNoViolation(page);
    });
  }

test("empty and failed states have no violation", async ({ page, faults }) => {
  faults.expect(/parquet|Failed to load resource/);
  await open(page, "?district=hongshan&year=2024", "empty");
  await expectNoViolation(page);
  await page.route(/\.parquet/, (route) => route.abort());
  await open(page, "?lang=en&fact=wuchang-2021-final/payout.strict/final/2021");
  await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
  await expectNoViolation(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const search of [
    "",
    "?lang=en&metric=budget-completion-rate&definition=by-project&chart=dot",
    "?lang=en&view=trend&metric=total-expenditure",
    "?lang=en&fact=jianghan-2022-final/procurement.sme/final/2022",
  ])
    test(`nothing scrolls sideways ${search}`, async ({ page }) => {
      await open(page, search);
      const tooWide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await tooWide()).toBeLessThanOrEqual(0);
      await expectNoViolation(page);
    });
});

test("the main path needs only a keyboard", async ({ page }) => {
  await open(page, "?metric=budget-completion-rate");
  const marks = page
    .locator('figure[data-chart="compare"]')
    .getByRole("button");
  await marks.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(marks.nth(1)).toBeFocused();
  await expect(page.getByRole("tooltip")).toContainText("239.19%");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "出处" });
  await expect(panel.getByText("810.21 万元").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(marks.last()).toBeFocused();
});
