import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

test("finds a concept by its code, follows it over years, and sets it against the total", async ({
  page,
}) => {
  await open(page, "?view=trend");
  await page.getByRole("combobox", { name: "科目" }).fill("206");
  await page
    .getByRole("option", { name: "206 科学技术支出", exact: true })
    .click();
  await expect(
    page.getByRole("heading", { level: 2, name: "206 科学技术支出" }),
  ).toBeVisible();
  await expect(page).toHaveURL(/concept=expenditure\.by-function:206/);
  const figure = page.locator('figure[data-chart="trend"]');
  await expect(
    figure.getByRole("button", { name: /武昌区 2024：[\d,.]+ 万元/ }).first(),
  ).toBeVisible();
  await page.getByRole("radio", { name: "占合计" }).click();
  await expect(page).toHaveURL(/per=total/);
  await expect(
    figure.getByRole("button", { name: /武昌区 2024：[\d.]+%/ }).first(),
  ).toBeVisible();
  await expect(
    page.getByText(/÷ 同一报告、同一年度的支出合计/).first(),
  ).toBeVisible();
  await page.reload();
  await expect(
    figure.getByRole("button", { name: /武昌区 2024：[\d.]+%/ }).first(),
  ).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(
    page.getByRole("heading", { level: 2, name: "政策兑现资金占比" }),
  ).toBeVisible();
});

test("finds an indicator and a changed budget, and a link keeps both", async ({
  page,
}) => {
  await open(page, "?view=trend");
  const box = page.getByRole("combobox", { name: "科目" });
  await box.fill("主流媒体发布新闻");
  await page.getByRole("option", { name: /区企服工作经费.*主流媒体/ }).click();
  await expect(page).toHaveURL(/concept=evaluation\.indicator/);
  const figure = page.locator('figure[data-chart="trend"]');
  await expect(
    figure.getByRole("button", { name: /武昌区 2024：70/ }),
  ).toBeVisible();
  await page.reload();
  await expect(
    figure.getByRole("button", { name: /武昌区 2024：70/ }),
  ).toBeVisible();
});

test("small figures have an axis whose steps differ", async ({ page }) => {
  await open(page, "?view=trend&concept=three-public.total&lang=en");
  const steps = await page
    .locator('figure[data-chart="trend"] svg text')
    .filter({ hasText: /^0(\.\d+)?$/ })
    .allTextContents();
  expect(steps.length).toBeGreaterThan(3);
  expect(new Set(steps).size).toBe(steps.length);
});

test("a definition's statement scrolls by itself, not the page", async ({
  page,
}) => {
  await open(page);
  await page.locator(".topic-definition summary").click();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
});

test("opens any concept in compare, and goes back to a metric", async ({
  page,
}) => {
  await open(page, "?lang=en");
  await page.getByRole("button", { name: "Another concept…" }).click();
  await page.getByRole("combobox", { name: "Concept" }).fill("three public");
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/concept=three-public/);
  await page.getByRole("button", { name: /Metric/ }).click();
  await page.getByRole("option", { name: "Personnel cost" }).click();
  await expect(page).not.toHaveURL(/concept=/);
  await expect(
    page.getByRole("heading", { level: 2, name: "Personnel cost" }),
  ).toBeVisible();
});

test("shows a metric's definition with its SQL one click away, to copy", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?metric=personnel-cost&definition=per-head");
  await page.getByText("定义与 SQL").click();
  await page.getByRole("button", { name: "复制 SQL" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: "SQL 已复制" }),
  ).toBeVisible();
  const sql = await page.evaluate(() => navigator.clipboard.readText());
  expect(sql).toContain("staff.active");
  expect(sql).not.toContain("payout.strict");
});

test("a concept that no report prints leaves a notice and the metric", async ({
  page,
}) => {
  await open(page, "?view=trend&concept=expenditure.by-function:999");
  await expect(
    page.getByRole("note").filter({ hasText: "concept=expenditure" }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { level: 2, name: "政策兑现资金占比" }),
  ).toBeVisible();
});

for (const [lang, theme] of [
  ["zh", "dark"],
  ["en", "light"],
])
  test(`an open concept picker and definition have no violation, ${lang}, ${theme}`, async ({
    page,
  }) => {
    await open(
      page,
      `?view=trend&lang=${lang}&theme=${theme}&concept=expenditure.total&per=head`,
    );
    await page.locator(".topic-definition summary").click();
    const found = async (part: string) => {
      const { violations } = await new AxeBuilder({ page })
        .include(part)
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    expect(await found("body")).toEqual([]);
    await page.getByRole("combobox", { name: /科目|Concept/ }).fill("20");
    await expect(page.getByRole("option").first()).toBeVisible();
    // Around an open list all is hidden from screen readers, and leaving the box closes the list.
    expect(await found(".concept-popover")).toEqual([]);
    expect(await found(".concept-box")).toEqual([]);
  });
