import { expect, test } from "./app.ts";
import { open } from "./page.ts";

test("opens on the four metrics, with the published values", async ({
  page,
}) => {
  await open(page, "?reports=all");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "企业服务中心怎么花钱",
  );
  const card = page.locator('figure[data-chart="scorecard"]');
  for (const value of [
    "76.71%",
    "85.60%",
    "631.82 万元",
    "163.47%",
    "3,397.85%",
  ])
    await expect(card.getByText(value, { exact: true })).toBeVisible();
  await expect(
    card.getByText("报告没有列出政策兑现资金（不等于 0）"),
  ).toHaveCount(2);
  await expect(card.getByText("存疑")).toBeVisible();
  await expect(card.getByText("已修复").first()).toBeVisible();
  await expect(page.locator('figure[data-chart="compare"] svg')).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
  const marks = await page.evaluate(() =>
    performance.getEntriesByType("mark").map((m) => m.name),
  );
  expect(marks).toEqual(
    expect.arrayContaining(["first-chart", "engine-ready"]),
  );
});

test("filters, switches the definition, and Back undoes each step", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: /^全部 区|区 全部|^区/ }).click();
  await page.getByRole("option", { name: "武昌区" }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\?district=wuchang$/);
  await expect(page.getByRole("rowheader", { name: /江汉区/ })).toHaveCount(0);
  await page.getByRole("radio", { name: "宽口径" }).click();
  await expect(page).toHaveURL(/definition=broad/);
  await expect(page.locator('figure[data-chart="compare"]')).toContainText(
    "87.01%",
  );
  const drawn = () =>
    page.evaluate(() => performance.getEntriesByName("view-drawn").length);
  expect(await drawn()).toBeGreaterThanOrEqual(2);
  await page.goBack();
  await expect(page.locator('figure[data-chart="compare"]')).toContainText(
    "76.71%",
  );
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("rowheader", { name: /江汉区/ })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("rowheader", { name: /江汉区/ })).toHaveCount(0);
});

test("opens a figure's source: the printed words highlighted and in sight", async ({
  page,
}) => {
  await open(page, "?reports=all");
  await page
    .getByRole("button", { name: /政策兑现资金占比, 武昌区 2021/ })
    .click();
  const panel = page.getByRole("dialog", { name: "出处" });
  await expect(panel.getByText("10,544.81 万元").first()).toBeVisible();
  const mark = panel.locator("mark.is-active");
  await expect(mark).toHaveText("10544.81");
  await expect(mark).toBeInViewport();
  await panel.getByRole("button", { name: /看分母的出处/ }).click();
  await expect(panel.getByText(/^支出合计 · 2021/)).toBeVisible();
  await expect(panel.locator("mark.is-active")).toHaveText("13747.18");
  await expect(page).toHaveURL(/fact=wuchang-2021-final/);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/fact=/);
});

test("shows what Wuchang 2024 printed where another value is kept", async ({
  page,
}) => {
  await open(page, "?metric=budget-completion-rate");
  await page.getByRole("button", { name: /预算完成率, 武昌区 2024/ }).click();
  const panel = page.getByRole("dialog", { name: "出处" });
  await expect(panel.getByText("16,010.35 万元").first()).toBeVisible();
  await expect(panel.getByText("已修复").first()).toBeVisible();
  await panel
    .getByRole("button", { name: /跳到第 510 行的 11,010.35/ })
    .click();
  await expect(panel.locator("mark.is-active")).toHaveText("11,010.35");
  await expect(
    panel.getByRole("heading", { name: "参与的核对" }),
  ).toBeVisible();
  await expect(panel.locator(".checks li").first()).toContainText(/应为|差额/);
});

test("copies a link that gives the same view elsewhere", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?metric=sme-procurement-share&year=2022&lang=en");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: "Link copied" }),
  ).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // What the reader's own browser wished is written out: the link shows the same to whoever wishes otherwise.
  expect(link).toBe(`${page.url()}&theme=light`);
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: "dark" });
  await other.goto(link);
  await expect(other.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(other.locator('figure[data-chart="compare"]')).toContainText(
    "163.47%",
  );
  await expect(
    other.getByRole("heading", { name: "SME procurement share" }),
  ).toBeVisible();
});

test("speaks the browser's language first and the reader's choice after", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    locale: "en-GB",
  });
  const page = await context.newPage();
  await open(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText("6.3182 million yuan").first()).toBeVisible();
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page).toHaveURL(/lang=zh/);
  await expect(page.getByText("631.82 万元").first()).toBeVisible();
  await context.close();
});

test("draws the trend with derived years and the new name", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("link", { name: "趋势" }).click();
  await expect(page).toHaveURL(/view=trend/);
  await page.getByRole("button", { name: /指标/ }).click();
  await page.getByRole("option", { name: "支出合计" }).click();
  const figure = page.locator('figure[data-chart="trend"]');
  await expect(
    figure.getByRole("button", { name: /武昌区 2020：16,679.57 万元.*算得/ }),
  ).toBeVisible();
  await expect(page.getByText(/2024 年报告起更名/)).toBeVisible();
});

test("stands alone in another page", async ({ page }) => {
  await open(page, "?embed=1&metric=personnel-cost&lang=en");
  await expect(page.locator('figure[data-chart="compare"] svg')).toBeVisible();
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.locator('figure[data-chart="scorecard"]')).toHaveCount(0);
});
