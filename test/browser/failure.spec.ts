import { expect, test } from "./app.ts";
import { open } from "./page.ts";

const figure = "fact=wuchang-2021-final/payout.strict/final/2021";

test("a data file that does not come is said where it is missed, and trying again works", async ({
  page,
  faults,
}) => {
  faults.expect(/facts.*parquet|Failed to load resource/);
  await page.route(/facts.*\.parquet/, (route) =>
    route.fulfill({ status: 404 }),
  );
  await open(page, `?metric=personnel-cost&${figure}`);
  const panel = page.getByRole("dialog", { name: "出处" });
  await expect(panel.getByRole("alert")).toContainText("数据没有读出来");
  await page.unroute(/facts.*\.parquet/);
  await panel.getByRole("button", { name: "重试" }).click();
  await expect(panel.locator("mark.is-active")).toHaveText("10544.81");
  await expect(page).toHaveURL(/metric=personnel-cost/);
});

test("a data file cut short never passes for the whole", async ({
  page,
  faults,
}) => {
  faults.expect(/observations.parquet is truncated/);
  await page.route(/observations.*\.parquet/, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  });
  await open(page, `?lang=en&${figure}`);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText(
    "The data could not be read",
  );
});

test("without an engine the page works, and says what it cannot do", async ({
  page,
  faults,
}) => {
  faults.expect(/wasm|Failed to load resource|aborting/i);
  await page.route(/\.wasm$/, (route) => route.abort());
  await open(page);
  await expect(page.locator("html")).toHaveAttribute("data-engine", "failed");
  await expect(page.getByText(/查询引擎没有启动：页面照常可看/)).toBeVisible();
  await expect(page.locator('figure[data-chart="compare"] svg')).toBeVisible();
  await page.getByRole("link", { name: "趋势" }).click();
  await expect(page.locator('figure[data-chart="trend"] svg')).toBeVisible();
  await page.goto(`/?view=compare&${figure}`);
  await expect(page.getByRole("dialog").locator("mark.is-active")).toHaveText(
    "10544.81",
  );
});

test("saving data, no engine is fetched", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", {
      value: { saveData: true },
    });
  });
  const files: string[] = [];
  page.on("request", (request) => files.push(request.url()));
  await open(page);
  await page.waitForTimeout(6_000);
  expect(files.filter((url) => /wasm|parquet|duckdb/.test(url))).toEqual([]);
  await expect(page.locator("html")).toHaveAttribute("data-engine", "idle");
});
