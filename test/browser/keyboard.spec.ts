import { expect, test } from "./app.ts";
import { open } from "./page.ts";

for (const { name, search, next, value } of [
  {
    name: "composition",
    search: "?view=composition&district=wuchang&year=2021",
    next: /科学技术|商业服务业/,
    value: "89.01%",
  },
  {
    name: "budget",
    search: "?view=budget&district=wuchang&year=2021",
    next: /科学技术支出/,
    value: "182.76%",
  },
])
  test(`${name} is walked, read and left by keyboard alone`, async ({
    page,
  }) => {
    await open(page, search);
    const figure = page.locator(`figure[data-chart="${name}"]`);
    const marks = figure.getByRole("button");
    // From the last control before the picture, as Tab reaches it.
    await page.getByRole("radio").last().focus();
    for (
      let presses = 0;
      presses < 12 && (await figure.locator(":focus").count()) === 0;
      presses++
    )
      await page.keyboard.press("Tab");
    await expect(marks.first()).toBeFocused();
    await expect(page.getByRole("tooltip")).toContainText(value);
    await page.keyboard.press("ArrowDown");
    await expect(marks.nth(1)).toBeFocused();
    await expect(page.getByRole("tooltip")).toContainText(next);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "出处" });
    await expect(panel.getByText("12,236.33 万元").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(marks.first()).toBeFocused();
  });
