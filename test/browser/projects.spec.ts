import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

test("searches, sorts and opens a project's source", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "项目", exact: true }).click();
  await page.getByRole("searchbox", { name: "搜索项目名称" }).fill("隔离");
  await expect(page).toHaveURL(/search=/);
  await expect(page.getByRole("rowheader")).toHaveCount(2);
  await page.getByRole("button", { name: "257.24 万元" }).first().click();
  await expect(page.getByRole("dialog", { name: "出处" })).toBeVisible();
});

for (const lang of ["zh", "en"])
  for (const theme of ["light", "dark"])
    test(`projects have no violation, ${lang}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, `?view=projects&lang=${lang}&theme=${theme}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        ),
      ).toBeLessThanOrEqual(0);
    });
