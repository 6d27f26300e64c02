import { expect, test } from "./app.ts";
import { open } from "./page.ts";

test("draws the median of the centres and says what it is of", async ({
  page,
}) => {
  await open(page, "?metric=budget-completion-rate");
  const figure = page.locator('figure[data-chart="compare"]');
  await expect(figure.locator(".median-label")).toHaveText("中位数 239.19%");
  await expect(
    page.getByRole("note").filter({ hasText: "3 个中心（各取最近一份决算" }),
  ).toContainText("最低 90.15%，最高 3,397.85%；中心不足 8 个，不算四分位。");
});

test("sets one centre in focus: its colour, the others grey, and the difference told", async ({
  page,
}) => {
  await open(page, "?metric=personnel-cost");
  await page.getByRole("button", { name: /对照中心/ }).click();
  await page.getByRole("option", { name: "江汉区" }).click();
  await expect(page).toHaveURL(/focus=jianghan/);
  const figure = page.locator('figure[data-chart="compare"]');
  const hongshan = figure.getByRole("button", {
    name: /洪山区 2021：631\.82 万元.*比 江汉区 2022：\+273\.40 万元（\+76\.28%）/,
  });
  await expect(hongshan).toBeVisible();
  await hongshan.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("tooltip")).toContainText("+273.40 万元");
  await page.getByText("查看同样数字的表格").click();
  await expect(
    page.getByRole("columnheader", { name: "与江汉区相差" }),
  ).toBeVisible();
  const fills = await figure
    .locator("svg rect[fill^='var(--series']")
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute("fill")));
  expect(new Set(fills)).toEqual(
    new Set(["var(--series-2)", "var(--series-other)"]),
  );
});

test("suggests peers with the reason for each, in a link", async ({ page }) => {
  await open(page, "?metric=total-expenditure&focus=jianghan");
  await page.getByRole("button", { name: /同类中心/ }).click();
  await page.getByRole("option", { name: "规模相近" }).click();
  await expect(page).toHaveURL(/peers=size/);
  await page.reload();
  const list = page.getByRole("region", { name: "同类中心" });
  await expect(list.getByRole("listitem").first()).toHaveText(
    /洪山区 2021 列入：支出合计 810\.21 万元，是对照中心的 0\.86 倍/,
  );
  await expect(list.getByRole("listitem").nth(1)).toHaveText(
    /武昌区 2024 未列入：支出合计 16,010\.35 万元，是对照中心的 16\.94 倍/,
  );
  const marks = page
    .locator('figure[data-chart="compare"]')
    .getByRole("button");
  await expect(marks).toHaveCount(2);
});

for (const ground of ["city", "mix", "duties"])
  test(`peers of the same ${ground} are told, in English`, async ({ page }) => {
    await open(page, `?lang=en&focus=wuchang&peers=${ground}`);
    await expect(
      page.getByRole("region", { name: "Peers" }).getByRole("listitem"),
    ).toHaveCount(2);
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test("every mark is a target for a finger", async ({ page }) => {
    await open(
      page,
      "?metric=budget-completion-rate&definition=by-project&focus=wuchang",
    );
    const sizes = await page
      .locator('figure[data-chart="compare"] [role="button"]')
      .evaluateAll((marks) =>
        marks.map((mark) => {
          const { width, height } = mark.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

test("a second choice that comes before the list shows the first adds to it", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: /^全部 区/ }).click();
  await expect(page.getByRole("option")).toHaveCount(3);
  await page.evaluate(async () => {
    const [first, second] =
      document.querySelectorAll<HTMLElement>("[role=option]");
    first?.click();
    // The view is drawn at the end of the task, the list with a later one.
    await Promise.resolve();
    second?.click();
  });
  const chosen = page.locator("[role=option][aria-selected=true]");
  await expect(chosen).toHaveCount(2);
  await expect(page).toHaveURL(/district=[a-z]+,[a-z]+/);
});

test("a list that is chosen from gives the focus back to its button", async ({
  page,
}) => {
  await open(page);
  const picker = page.locator(".picker", { hasText: "类型" }).first();
  const button = picker.getByRole("button");
  await button.click();
  await page.getByRole("option").nth(1).click();
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/kind=/);
});

test("a mouse ticks several, and the arrows go on from the last", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: /^全部 区/ }).click();
  const options = page.getByRole("option");
  await options.nth(0).click();
  await options.nth(1).click();
  await expect(options.nth(1)).toBeFocused();
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page.locator("[role=option][aria-selected=true]")).toHaveCount(
    3,
  );
  await options.nth(1).click();
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "false");
  await expect(page).toHaveURL(/district=[a-z]+,[a-z]+(&|$)/);
});
