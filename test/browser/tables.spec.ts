import { expect, test } from "./app.ts";
import { download, readCsv } from "./download.ts";
import { open } from "./page.ts";

/** 洪山区 2021 12,345.67 万元 as the numbers that stand in it. */
const yuan = (shown: string) =>
  Math.round(Number(shown.replace(/[^\d.−]/g, "").replace("−", "-")) * 10_000);

test("a figure's table is opened and sorted by keyboard, and a link keeps both", async ({
  page,
}) => {
  await open(page, "?view=budget&level=total");
  await page.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/table=1/);
  const table = page.getByRole("table", { name: "预算与决算 · 总额" });
  await table.getByRole("button", { name: "按决算数排序" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/tableorder=-final/);
  await page.reload();
  await expect(
    table.getByRole("columnheader", { name: "决算数" }),
  ).toHaveAttribute("aria-sort", "descending");
  const amounts = await table
    .getByRole("row")
    .locator("td:nth-child(4)")
    .allTextContents();
  expect(amounts.map(yuan)).toEqual([
    160_103_500, 137_471_800, 9_449_100, 8_102_100,
  ]);
});

for (const { search, figure, name, compared } of [
  {
    search: "?view=composition&table=1&tableorder=-value",
    figure: /钱花到哪里/,
    name: "composition-function.csv",
    compared: { 项目或科目: 1, "金额 (元)": 2 },
  },
  {
    search: "?view=budget&table=1&tableorder=rate",
    figure: /预算与决算/,
    name: "budget-class.csv",
    compared: { "年初预算数 (元)": 2, "决算数 (元)": 3, "差额 (元)": 4 },
  },
  {
    search: "?view=projects&projectorder=-executed&search=经费",
    figure: /项目/,
    name: "projects.csv",
    compared: { 项目: 0, "预算 (元)": 2, "执行 (元)": 3 },
  },
  {
    search: "?view=quality&outcome=fail&order=-report",
    figure: /每一项核对/,
    name: "checks.csv",
    compared: { 规则: 1, 算式: 2, 报告: 3 },
  },
  {
    search: "?view=quality&finding=missing-table",
    figure: /读到的异常/,
    name: "findings.csv",
    compared: { 种类: 0, 原文: 1, 说明: 2 },
  },
] as const)
  test(`${name} holds the rows on screen in their order`, async ({ page }) => {
    await open(page, search);
    const file = await download(page, figure, "CSV");
    expect(file.name).toBe(name);
    const data = readCsv(file.bytes);
    const table = page.locator(`.data-table-${name.replace(/[-.].*/, "")}`);
    const lines = table.locator("tbody tr");
    const shown = Math.min(data.length, 25);
    expect(shown).toBeGreaterThan(0);
    await expect(lines).toHaveCount(shown);
    for (const [place, row] of data.slice(0, shown).entries()) {
      const cells = await lines.nth(place).locator("th, td").allTextContents();
      for (const [title, column] of Object.entries(compared)) {
        const cell = (cells[column] ?? "").trim();
        const told = (row[title] ?? "").trim();
        if (!title.includes("(元)")) expect(cell).toContain(told);
        else if (told === "") expect(cell).toBe("—");
        else
          expect(yuan(cell.replace(/万元.*/, ""))).toBe(
            Math.round(Number(told) / 100) * 100,
          );
      }
    }
  });

test("the tallies and the repairs can be taken away too", async ({ page }) => {
  await open(page, "?view=quality&district=wuchang&year=2024");
  const tallies = readCsv((await download(page, /数据质量/, "CSV")).bytes);
  expect(tallies).toHaveLength(1);
  const { 印出的数字: figures, 数值: facts } = tallies[0] ?? {};
  const row = page.locator(".quality-summary tbody tr");
  for (const count of [figures, facts])
    await expect(row).toContainText(Number(count).toLocaleString("zh-CN"));
  const repairs = readCsv((await download(page, /修复的数字/, "CSV")).bytes);
  expect(repairs.length).toBeGreaterThan(5);
  const kept = repairs.find(({ 采用: value }) => value === "160103500");
  expect(kept?.原印).toContain("11,010.35");
});

test("every table of numbers can be had as JSON, whole", async ({ page }) => {
  await open(page, "?view=projects&district=wuchang&search=人才");
  const { bytes } = await download(page, /项目/, "JSON");
  const sheet = JSON.parse(bytes.toString("utf8"));
  expect(sheet.filters).toBe("武昌区 · 名称含“人才”");
  expect(sheet.rows.length).toBeGreaterThan(2);
  for (const row of sheet.rows) {
    expect(row.name).toContain("人才");
    expect(row["kind-reason"]).toMatch(/^名称含“.+”$/);
  }
});
