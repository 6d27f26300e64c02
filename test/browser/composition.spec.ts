import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("drills down and back by the breadcrumb, and links to each level", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("link", { name: "构成" }).click();
  await expect(page).toHaveURL(/view=composition/);
  const figure = page.locator('figure[data-chart="composition"]');
  await expect(figure).toContainText("89.01%");
  await page
    .getByRole("group", { name: "往下看" })
    .getByRole("button", { name: "一般公共服务支出" })
    .click();
  await expect(page).toHaveURL(/code=201$/);
  const path = page.getByRole("navigation", { name: "所在层级" });
  await expect(path).toContainText("201 一般公共服务支出");
  await page.reload();
  await expect(path).toContainText("201 一般公共服务支出");
  await path.getByRole("link", { name: "全部" }).click();
  await expect(page).not.toHaveURL(/code=/);
  await page.goBack();
  await expect(page).toHaveURL(/code=201/);
});

test("projects are told apart by kind, and say why", async ({ page }) => {
  await open(page, "?view=composition&by=project&district=jianghan&table=1");
  const table = page.getByRole("table");
  await expect(
    table.getByRole("row").filter({ hasText: "疫情防控" }),
  ).toContainText("包括：新冠疫情防控-悦酒店隔离点经费");
  await table.getByRole("button", { name: "疫情防控" }).click();
  await expect(page).toHaveURL(/code=epidemic/);
  await expect(table.getByRole("row")).toHaveCount(3);
  await expect(table).toContainText("名称含“新冠”");
  const path = page.getByRole("navigation", { name: "所在层级" });
  await expect(path).toContainText("疫情防控");
});

test("a bar of a kind leads to its projects, also where it has one", async ({
  page,
}) => {
  await open(page, "?view=composition&by=project&district=wuchang&year=2021");
  const figure = page.locator('figure[data-chart="composition"]');
  await figure.getByRole("button", { name: /平台与系统/ }).focus();
  await expect(page.getByRole("tooltip")).toContainText("看各项目");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/code=platform/);
  await expect(
    page.getByRole("navigation", { name: "所在层级" }),
  ).toContainText("平台与系统");
  await figure.getByRole("button", { name: /智能系统项目经费/ }).click();
  await expect(
    page.getByRole("dialog", { name: "出处" }).getByText("198.32").first(),
  ).toBeVisible();
});

test("English names what is drawn at every level", async ({ page }) => {
  for (const [by, code] of [
    ["function", ""],
    ["function", "208"],
    ["function", "20805"],
    ["economy", ""],
    ["economy", "302"],
    ["kind", ""],
    ["project", ""],
  ]) {
    await open(page, `?view=composition&lang=en&by=${by}&code=${code}`);
    const figure = page.locator('figure[data-chart="composition"]');
    expect((await figure.innerText()).match(/[一-鿿]+/g)).toBeNull();
  }
});

test("a bar opens its source, money replaces shares", async ({ page }) => {
  await open(page, "?view=composition&district=wuchang&year=2021");
  const figure = page.locator('figure[data-chart="composition"]');
  await figure
    .getByRole("button", { name: /一般公共服务/ })
    .first()
    .click();
  const panel = page.getByRole("dialog", { name: "出处" });
  await expect(panel.getByText("12,236.33 万元").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "金额" }).click();
  await expect(page).toHaveURL(/measure=amount/);
  await expect(figure).toContainText("12,236.33");
});

for (const lang of ["zh", "en"])
  for (const theme of ["light", "dark"])
    test(`composition has no violation, ${lang}, ${theme}`, async ({
      page,
    }) => {
      await open(
        page,
        `?view=composition&by=project&lang=${lang}&theme=${theme}`,
      );
      await page.locator(".table-fold summary").click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(tags)
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });

test("composition fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const by of ["function", "economy", "kind", "project"]) {
    await open(page, `?view=composition&by=${by}&lang=en`);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      ),
    ).toBeLessThanOrEqual(0);
  }
});
