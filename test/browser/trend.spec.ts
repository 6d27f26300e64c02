import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./app.ts";
import { download, readCsv } from "./download.ts";
import { open } from "./page.ts";

test("sets centres of very different size apart, each with its name and scale", async ({
  page,
}) => {
  await open(page, "?view=trend&metric=total-expenditure");
  const figure = page.locator('figure[data-chart="trend"]');
  await expect(figure.locator(".panel-title text")).toHaveText([
    "洪山区 · 万元",
    "江汉区 · 万元",
    "武昌区 · 万元",
  ]);
  await expect(
    page.getByRole("note").filter({ hasText: "纵轴刻度各不相同" }),
  ).toBeVisible();
  await page.getByRole("radio", { name: "同一图" }).click();
  await expect(page).toHaveURL(/layout=together/);
  await expect(figure.locator(".panel-title")).toHaveCount(0);
  await expect(figure.getByText("武昌区更名")).toBeVisible();
  await expect(figure.getByText("Σ", { exact: true }).first()).toBeVisible();
});

test("holds two years against each other, in a link and a table", async ({
  page,
}) => {
  await open(page, "?view=trend&metric=personnel-cost");
  await page.getByRole("button", { name: /从$/ }).click();
  await page.getByRole("option", { name: "2021" }).click();
  await expect(page).toHaveURL(/slope=2021-2024/);
  const table = page.getByRole("table", { name: "2021 年与 2024 年相比" });
  await expect(table.getByRole("row", { name: /武昌区 决算/ })).toContainText(
    "+106.76 万元+38.06%",
  );
  const { name, bytes } = await download(page, /人员经费/, "CSV");
  expect(name).toBe("personnel-cost-total-trend-2021-2024.csv");
  const row = readCsv(bytes).find(({ 区 }) => 区 === "武昌区 决算");
  expect(Number(row?.["2021"])).toBeCloseTo(2_805_000, 0);
  expect(Number(row?.["变化率 (%)"])).toBeCloseTo(38.06, 2);
  const figure = page.locator('figure[data-chart="trend"]');
  await expect(figure.getByText("武昌区 387.26 (+38.06%)")).toBeVisible();
  await page.getByRole("button", { name: /到$/ }).click();
  await page.getByRole("option", { name: "2022" }).click();
  await expect(page).toHaveURL(/slope=2021-2022/);
  await expect(
    page.getByText("没有一个中心同时有 2021 年和 2022 年的数字。"),
  ).toBeVisible();
  await page.goBack();
  await expect(table).toBeVisible();
  await table.getByRole("button", { name: "280.50 万元" }).click();
  await expect(page).toHaveURL(/fact=wuchang-2021-final/);
});

test("tells that a definition by class is shown as a total here", async ({
  page,
}) => {
  await open(
    page,
    "?view=trend&metric=budget-completion-rate&definition=by-class&lang=en",
  );
  const notice = page.getByRole("note").filter({ hasText: "many values" });
  await expect(notice).toContainText("“By class” has many values a report");
  await notice.getByRole("link", { name: "the compare view" }).click();
  await expect(page).toHaveURL(/definition=by-class/);
  await expect(page).not.toHaveURL(/view=trend/);
  await expect(page.getByRole("radio", { name: "By class" })).toBeChecked();
});

for (const [search, size] of [
  ["?view=trend&metric=total-expenditure&theme=dark", 1280],
  ["?view=trend&metric=total-expenditure&slope=2021-2022&lang=en", 360],
  ["?focus=jianghan&peers=duties&metric=personnel-cost&lang=en", 360],
  ["?focus=wuchang&peers=size&metric=personnel-cost&theme=dark", 1280],
] as const)
  test.describe(`at ${size}`, () => {
    test.use({ viewport: { width: size, height: 900 } });
    test(`${search} has no violation and scrolls no way but down`, async ({
      page,
    }) => {
      await open(page, search);
      const { violations } = await new AxeBuilder({ page })
        .withTags([
          "wcag2a",
          "wcag2aa",
          "wcag21aa",
          "wcag22aa",
          "best-practice",
        ])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        ),
      ).toBeLessThanOrEqual(0);
    });
  });
