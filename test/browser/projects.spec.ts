import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

test("searches, sorts and opens a project's source", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "项目", exact: true }).click();
  await page.getByRole("searchbox", { name: "搜索项目名称" }).fill("隔离");
  await expect(page).toHaveURL(/search=/);
  await expect(page.getByRole("rowheader")).toHaveCount(2);
  await page.getByRole("button", { name: "257.24" }).first().click();
  await expect(page.getByRole("dialog", { name: "出处" })).toBeVisible();
});

test("a search that finds nothing says so, and is undone in place", async ({
  page,
}) => {
  await open(page, "?view=projects&search=没有这样的项目");
  await expect(
    page.getByRole("status").filter({ hasText: "没有名称含" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "清除搜索" }).click();
  await expect(page.getByRole("rowheader")).toHaveCount(25);
  await expect(page).not.toHaveURL(/search=/);
});

for (const lang of ["zh", "en"])
  for (const theme of ["light", "dark"])
    test(`projects have no violation, ${lang}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, `?view=projects&lang=${lang}&theme=${theme}`);
      await page.getByRole("searchbox").fill("没有");
      await expect(page.getByRole("rowheader")).toHaveCount(0);
      const { violations: empty } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(empty.map(({ id }) => id)).toEqual([]);
      await page.getByRole("searchbox").fill("");
      await expect(page.getByRole("rowheader").first()).toBeVisible();
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
