import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("sets budget beside final account, and a base of zero apart", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("link", { name: "预算与决算" }).click();
  await expect(page).toHaveURL(/view=budget/);
  const figure = page.locator('figure[data-chart="budget"]');
  await expect(figure).toContainText("年初为 0");
  await page.getByRole("radio", { name: "总额" }).click();
  await expect(page).toHaveURL(/level=total/);
  await expect(figure).toContainText("3,397.85%");
  await figure.getByRole("button", { name: /洪山区 2021/ }).click();
  await expect(page.getByRole("dialog", { name: "出处" })).toBeVisible();
});

test("on a logarithmic scale what is small stands apart from nothing", async ({
  page,
}) => {
  await open(page, "?view=budget");
  const places = () =>
    page
      .locator(`figure[data-chart="budget"] .mark circle`)
      .evaluateAll((marks) =>
        marks.map((mark) => mark.getBoundingClientRect().x),
      );
  const spread = (xs: readonly number[]) =>
    new Set(xs.map((x) => Math.round(x / 20))).size;
  const linear = spread(await places());
  await page.getByRole("radio", { name: "对数" }).click();
  await expect(page).toHaveURL(/scale=log/);
  await expect(page.getByText("刻度为对数")).toBeVisible();
  await expect.poll(async () => spread(await places())).toBeGreaterThan(linear);
});

test("the report's own reason stands by the line, one click from its words", async ({
  page,
}) => {
  await open(page, "?view=budget&district=jianghan&table=1");
  const line = page.getByRole("row").filter({ hasText: "210 卫生健康支出" });
  await expect(line).toContainText("紧急接管隔离酒店");
  await page
    .locator('figure[data-chart="budget"]')
    .getByRole("button", { name: /卫生健康支出/ })
    .hover();
  await expect(page.getByRole("tooltip")).toContainText("紧急接管隔离酒店");
  await line.getByRole("button", { name: /第 473 行/ }).click();
  const panel = page.getByRole("dialog", { name: "出处" });
  await expect(panel.locator("mark.is-active")).toContainText("隔离酒店");
  await expect(page).toHaveURL(/place=jianghan-2022-final@473/);
});

test("English names every class and item", async ({ page }) => {
  for (const level of ["class", "item"]) {
    await open(page, `?view=budget&lang=en&level=${level}`);
    const words = await page.locator('figure[data-chart="budget"]').innerText();
    expect(words).toContain(
      level === "class" ? "General public services" : "Housing provident fund",
    );
    expect(words.match(/[一-鿿]+/g)).toBeNull();
  }
});

for (const lang of ["zh", "en"])
  for (const theme of ["light", "dark"])
    test(`budget has no violation, ${lang}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, `?view=budget&lang=${lang}&theme=${theme}`);
      await page.locator(".table-fold summary").click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(tags)
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        ),
      ).toBeLessThanOrEqual(0);
    });

test("a phone shows every name whole, and a reason within the page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "?view=budget&level=item&lang=en");
  const drawing = page.locator('figure[data-chart="budget"] svg');
  const right = await drawing
    .locator("text")
    .evaluateAll((texts) =>
      Math.max(...texts.map((each) => each.getBoundingClientRect().right)),
    );
  const box = await drawing.boundingBox();
  expect(right).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
  await open(page, "?view=trend&table=1&lang=en");
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
});
