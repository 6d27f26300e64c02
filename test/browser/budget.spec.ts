import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("sets budget beside final account, and a base of zero apart", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("link", { name: "预算与决算" }).click();
  await expect(page).toHaveURL(/view=budget/);
  const figure = page.locator('figure[data-chart="budget"]');
  await expect(figure).toContainText("年初为 0");
  await page.getByRole("radio", { name: "总额" }).click();
  await expect(page).toHaveURL(/level=total/);
  await expect(figure).toContainText("3,397.85%");
  await figure.getByRole("button", { name: /洪山区 2021/ }).click();
  await expect(page.getByRole("dialog", { name: "出处" })).toBeVisible();
});

for (const lang of ["zh", "en"])
  for (const theme of ["light", "dark"])
    test(`budget has no violation, ${lang}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, `?view=budget&lang=${lang}&theme=${theme}`);
      await page.locator(".table-fold summary").click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(tags)
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        ),
      ).toBeLessThanOrEqual(0);
    });
