import { expect, test } from "./app.ts";
import { expectNoViolation } from "./axe.ts";
import { download, readCsv } from "./download.ts";
import { open } from "./page.ts";

const parts = [
  "武昌区",
  "武昌区 2024 决算：各项指标与同类中心",
  "政策兑现资金占比",
  "钱花到哪里",
  "预算与决算",
  "金额最大的项目",
  "没有通过的核对",
];

test("tells everything about one centre by its link, before the engine is there", async ({
  page,
}) => {
  await page.route(/duckdb.*\.wasm/, () => {});
  await open(page, "?view=centre&focus=wuchang");
  for (const name of parts)
    await expect(
      page.getByRole("heading", { level: 2, name, exact: true }),
    ).toBeVisible();
  await expect(page).toHaveTitle(/^武昌区 · /);
  await expect(page.getByText("2024 年报告起更名").first()).toBeVisible();
  const line = page
    .getByRole("table", { name: /各项指标与同类中心/ })
    .getByRole("row", { name: /人员经费/ });
  // Hongshan 631.82 and Jianghan 358.42: their middle is 495.12.
  await expect(line).toContainText("387.26 万元495.12 万元2 个中心");
  await expect(line).toContainText("−107.86 万元 (−21.78%)");
  for (const chart of ["trend", "composition", "budget"])
    await expect(page.locator(`figure[data-chart="${chart}"]`)).toHaveCount(1);
  await expect(
    page.getByRole("table", { name: "没有通过的核对" }).getByRole("row"),
  ).not.toHaveCount(1);
});

test("is reached from a centre's name wherever it stands", async ({ page }) => {
  for (const [search, where] of [
    ["", ".scorecard"],
    ["", ".legend"],
    ["?table=1", ".data-table-topic"],
    ["?view=projects", ".data-table-projects"],
    ["?view=quality", ".quality-summary"],
    ["?view=quality", ".data-table-checks"],
    ["?focus=hongshan&peers=city", ".peer-list"],
  ] as const) {
    await open(page, search);
    const link = page
      .locator(where)
      .getByRole("link", { name: /武昌区/ })
      .first();
    const href = await link.getAttribute("href");
    await link.click();
    await expect(page).toHaveURL(/view=centre/);
    await expect(page).toHaveURL(/focus=wuchang/);
    // What can be copied from the link is what it leads to.
    const chosen = (address: string) =>
      [...new URL(address, page.url()).searchParams].toSorted();
    expect(chosen(page.url())).toEqual(chosen(href ?? ""));
    await expect(
      page.getByRole("heading", { level: 2, name: "武昌区", exact: true }),
    ).toBeVisible();
  }
});

test("is chosen from the list and from the picker, and Back undoes it", async ({
  page,
}) => {
  await open(page, "?view=centre");
  const list = page.getByRole("table", { name: "各中心" });
  await expect(list.getByRole("row")).toHaveCount(4);
  await list.getByRole("link", { name: "江汉区" }).click();
  await expect(page).toHaveURL(/\?view=centre&focus=jianghan$/);
  await page.getByRole("button", { name: /中心$/ }).first().click();
  await page.getByRole("option", { name: "洪山区" }).click();
  await expect(page).toHaveURL(/focus=hongshan/);
  await expect(page.getByText("这个中心只有一份报告")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/focus=jianghan/);
  await page.goBack();
  await expect(list).toBeVisible();
});

test("shows the list and a notice for a centre that is not there", async ({
  page,
}) => {
  await open(page, "?view=centre&focus=atlantis");
  await expect(
    page.getByRole("note").filter({ hasText: "focus=atlantis" }),
  ).toBeVisible();
  await expect(page.getByRole("table", { name: "各中心" })).toBeVisible();
});

test("keeps every control in the link, and a figure leads to its source", async ({
  page,
}) => {
  await open(page, "?view=centre&focus=wuchang");
  await page.getByRole("button", { name: "查看人员经费的图" }).click();
  await expect(page).toHaveURL(/metric=personnel-cost/);
  await page.getByRole("button", { name: /同类中心$/ }).click();
  await page.getByRole("option", { name: "同城" }).click();
  await expect(page).toHaveURL(/peers=city/);
  await page.getByRole("radio", { name: "金额", exact: true }).click();
  await page.getByRole("radio", { name: "经济分类" }).click();
  await expect(page).toHaveURL(/by=economy/);
  const url = page.url();
  await page.goto(url);
  await expect(
    page.getByRole("radio", { name: "金额", exact: true }),
  ).toBeChecked();
  await expect(page.getByRole("radio", { name: "经济分类" })).toBeChecked();
  await expect(
    page.getByRole("heading", { level: 2, name: "人员经费" }),
  ).toBeVisible();
  await expect(page.locator(".peer-list")).toContainText("在武汉市");
  await page.getByRole("button", { name: "387.26 万元" }).first().click();
  await expect(page.getByRole("dialog", { name: "出处" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(url);
});

test("its table leaves as it is on screen", async ({ page }) => {
  await open(page, "?view=centre&focus=hongshan");
  const { name, bytes } = await download(page, /各项指标与同类中心/, "CSV");
  expect(name).toBe("centre-hongshan.csv");
  const row = readCsv(bytes).find(({ 指标 }) => 指标 === "支出合计");
  expect(Number(row?.数值)).toBeCloseTo(8_102_100, 0);
  expect(Number(row?.中位数所含中心)).toBe(2);
});

test("needs only a keyboard", async ({ page }) => {
  await open(page, "?view=centre&focus=wuchang");
  const choose = page.getByRole("button", { name: "查看支出合计的图" });
  await choose.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/metric=total-expenditure/);
  await expect(choose).toBeFocused();
  const mark = page
    .locator('figure[data-chart="trend"]')
    .getByRole("button")
    .first();
  await mark.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "出处" })).toBeVisible();
});

test("paper has every failed check", async ({ page }) => {
  await open(page, "?view=centre&focus=wuchang");
  const table = page.getByRole("table", { name: "没有通过的核对" });
  await expect(table.locator("tbody tr")).toHaveCount(25);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const rows = await table.locator("tbody tr").count();
  expect(rows).toBeGreaterThan(25);
  await expect(
    page.getByRole("button", { name: /中心$/ }).first(),
  ).toBeHidden();
});

test("an embedded one is its table alone", async ({ page }) => {
  await open(page, "?view=centre&focus=wuchang&embed=1");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
});

for (const lang of ["zh", "en"])
  for (const theme of ["light", "dark"])
    for (const width of [1280, 360])
      test.describe(`${lang} ${theme} ${width}`, () => {
        test.use({ viewport: { width, height: 900 } });
        test("no violation, and no scrolling sideways", async ({ page }) => {
          for (const focus of ["", "&focus=jianghan&table=1"]) {
            await open(
              page,
              `?view=centre${focus}&lang=${lang}&theme=${theme}`,
            );
            await expectNoViolation(page);
            expect(
              await page.evaluate(
                () => document.documentElement.scrollWidth - innerWidth,
              ),
            ).toBeLessThanOrEqual(0);
          }
        });
      });
