import { expect, test } from "./app.ts";
import { open } from "./page.ts";

test("a data file that does not come is said so, and trying again works", async ({
  page,
  faults,
}) => {
  faults.expect(/facts.*parquet|Failed to load resource/);
  await page.route(/facts.*\.parquet/, (route) =>
    route.fulfill({ status: 404 }),
  );
  await open(page, "?metric=personnel-cost", "failed");
  await expect(page.getByRole("alert")).toContainText("数据没有读出来");
  await expect(page.getByRole("link", { name: "趋势" })).toBeVisible();
  await page.unroute(/facts.*\.parquet/);
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.locator("html")).toHaveAttribute(
    "data-view-state",
    "drawn",
    { timeout: 45_000 },
  );
  await expect(page).toHaveURL(/metric=personnel-cost/);
});

test("a data file cut short never passes for the whole", async ({ page }) => {
  await page.route(/observations.*\.parquet/, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  });
  await open(page, "?lang=en", "failed");
  await expect(page.getByRole("alert")).toContainText(
    "The data could not be read",
  );
});

test("an engine that cannot start is said so", async ({ page, faults }) => {
  faults.expect(/wasm|Failed to load resource|aborting/i);
  await page.route(/\.wasm$/, (route) => route.abort());
  await open(page, "", "failed");
  await expect(page.locator("html")).toHaveAttribute("data-engine", "failed");
  await expect(page.getByRole("alert")).toContainText("查询引擎没有启动");
});
