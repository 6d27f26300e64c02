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
  ["?view=trend&metric=total-expenditure&scale=log&lang=en&table=1", 360],
  ["?view=trend&metric=total-expenditure&relative=change&theme=dark", 360],
  ["?view=trend&relative=index&focus=wuchang&lang=en&layout=together", 1280],
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

test("draws the middle of the centres, and says how many stand behind it", async ({
  page,
}) => {
  await open(
    page,
    "?view=trend&metric=total-expenditure&layout=together&table=1",
  );
  const figure = page.locator('figure[data-chart="trend"]');
  await expect(figure.getByText("n=2", { exact: true })).toBeVisible();
  await expect(figure.getByText("中位数（全部中心）")).toBeVisible();
  const note = page.getByRole("note").filter({ hasText: "虚线是全部中心" });
  await expect(note).toContainText("2021 年 810.21 万元（3 个中心）");
  const table = page.locator(".data-table-topic");
  await expect(
    table.getByRole("row", { name: /洪山区 2021 决算/ }),
  ).toContainText("810.21 万元 (n=3)");
  const { bytes } = await download(page, /支出合计/, "CSV");
  const row = readCsv(bytes).find(
    ({ 区, 年度 }) => 区 === "洪山区" && 年度 === "2021",
  );
  expect(Number(row?.当年中位数)).toBeCloseTo(8_102_100, 0);
  expect(row?.中位数所含中心).toBe("3");
  await page.getByRole("radio", { name: "不画" }).click();
  await expect(page).toHaveURL(/median=hidden/);
  await expect(figure.getByText("n=2", { exact: true })).toHaveCount(0);
  await expect(note).toHaveCount(0);
});

test("the middle is of the peers of the centre in focus", async ({ page }) => {
  await open(page, "?view=trend&metric=total-expenditure&district=wuchang");
  await page.getByRole("button", { name: /对照中心$/ }).click();
  await page.getByRole("option", { name: "武昌区" }).click();
  await expect(page).toHaveURL(/focus=wuchang/);
  await expect(
    page.getByRole("note").filter({ hasText: "虚线是其他中心" }),
  ).toContainText("（2 个中心）");
  await page.getByRole("button", { name: /同类中心$/ }).click();
  await page.getByRole("option", { name: "规模相近" }).click();
  await expect(page).toHaveURL(/peers=size/);
  await expect(
    page.getByRole("note").filter({ hasText: "不画中位数（规模相近）" }),
  ).toBeVisible();
});

test("draws an index in a link, a table and a file, each figure kept beside it", async ({
  page,
}) => {
  await open(page, "?view=trend&metric=personnel-cost&table=1");
  await page.getByRole("radio", { name: "指数" }).click();
  await expect(page).toHaveURL(/relative=index/);
  await page.reload();
  await expect(page.getByRole("radio", { name: "指数" })).toBeChecked();
  const row = page
    .locator(".data-table-topic")
    .getByRole("row", { name: /武昌区 2024/ });
  await expect(row).toContainText("387.26 万元138.06%2021");
  const { name, bytes } = await download(page, /人员经费/, "CSV");
  expect(name).toBe("personnel-cost-total-trend-index.csv");
  const found = readCsv(bytes).find(
    ({ 区, 年度 }) => 区 === "武昌区" && 年度 === "2024",
  );
  expect(Number(found?.["指数 (%)"])).toBeCloseTo(138.06, 2);
  expect(Number(found?.数值)).toBeCloseTo(3_872_600, 0);
  const mark = page
    .locator('figure[data-chart="trend"]')
    .getByRole("button", { name: /武昌区 2024.*138\.06%/ });
  await mark.hover();
  await expect(page.getByRole("tooltip")).toContainText("387.26 万元");
  await expect(page.getByRole("tooltip")).toContainText(
    "138.06%（2021 年 280.50 万元 为基数）",
  );
  const svg = await download(page, /人员经费/, "SVG");
  expect(svg.bytes.toString("utf8")).toContain("指数");
});

test("a change since the same year needs one that all have, and says so", async ({
  page,
}) => {
  await open(page, "?view=trend&metric=total-expenditure");
  await page.getByRole("radio", { name: "变化率" }).click();
  await expect(page).toHaveURL(/relative=change/);
  await expect(
    page.getByRole("note").filter({ hasText: "（2021 年）变化" }),
  ).toBeVisible();
  await open(page, "?view=trend&metric=personnel-cost&relative=change");
  await expect(
    page.getByRole("note").filter({ hasText: "没有共有的年份" }),
  ).toBeVisible();
  await expect(page.locator('figure[data-chart="trend"]')).toHaveCount(0);
});

test("a logarithmic scale is in the link, and refused where figures have no logarithm", async ({
  page,
}) => {
  await open(page, "?view=trend&metric=total-expenditure&layout=together");
  await page.getByRole("radio", { name: "对数" }).click();
  await expect(page).toHaveURL(/scale=log/);
  await expect(
    page.getByRole("note").filter({ hasText: "对数刻度" }),
  ).toContainText("同样的倍数");
  await page.getByRole("radio", { name: "变化率" }).click();
  await expect(
    page.getByRole("note").filter({ hasText: "不能用对数刻度" }),
  ).toBeVisible();
  await page.getByRole("radio", { name: "线性" }).click();
  await expect(page).not.toHaveURL(/scale=/);
});
