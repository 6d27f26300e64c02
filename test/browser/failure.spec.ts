import { expect, test } from "./app.ts";
import { expectNoViolation } from "./axe.ts";
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
  await page.unrouteAll({ behavior: "ignoreErrors" }); // the engine asks for it too
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

test("a data file with one wrong byte is not believed", async ({
  page,
  faults,
}) => {
  faults.expect(/facts.parquet is altered/);
  await page.route(/facts.*\.parquet/, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
    await route.fulfill({ response, body });
  });
  await open(page, `?lang=en&metric=personnel-cost&${figure}`);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText(
    "not the published ones",
  );
  await page.unrouteAll({ behavior: "ignoreErrors" }); // the engine asks for it too
});

test("a data file of another version is refused, also where nothing can be proved by its hash", async ({
  page,
  faults,
}) => {
  faults.expect(/facts.parquet is other-schema/);
  // As on a page over plain http.
  await page.addInitScript(() => {
    Object.defineProperty(crypto, "subtle", { value: undefined });
  });
  await page.route(/facts.*\.parquet/, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const key = body.indexOf("district-spending.schema");
    const version = key + "district-spending.schema".length + 2;
    expect(body.subarray(version, version + 1).toString()).toBe("1");
    body.write("9", version);
    await route.fulfill({ response, body });
  });
  await open(page, `?lang=en&metric=personnel-cost&${figure}`);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText(
    "schema version 9, this app reads 1",
  );
  await page.unrouteAll({ behavior: "ignoreErrors" }); // the engine asks for it too
});

test("where the browser lets no WebAssembly run, the page works without the engine", async ({
  page,
  faults,
}) => {
  faults.expect(/WebAssembly/);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "WebAssembly");
  });
  await open(page);
  await expect(page.locator("html")).toHaveAttribute("data-engine", "failed");
  await expect(page.getByText(/查询引擎没有启动：页面照常可看/)).toBeVisible();
  await page.getByRole("link", { name: "趋势" }).click();
  await expect(page.locator('figure[data-chart="trend"] svg')).toBeVisible();
});

test("an engine that does not compile is said in small, and can be had again", async ({
  page,
  faults,
}) => {
  faults.expect(/wasm|compile|magic/i);
  await page.route(/\.wasm$/, (route) =>
    route.fulfill({
      contentType: "application/wasm",
      body: "no WebAssembly at all",
    }),
  );
  await open(page);
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-engine", "failed");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolation(page);
  }
  await page.unroute(/\.wasm$/);
  await page.getByRole("button", { name: "重试" }).click();
  await expect(html).toHaveAttribute("data-engine", "ready", {
    timeout: 45_000,
  });
  await expect(html).toHaveAttribute("data-view-state", "drawn");
});

test("where storage is full or forbidden, nothing is lost", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "QuotaExceededError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, { get: refuse });
    for (const name of ["open", "has", "match", "delete", "keys"] as const)
      CacheStorage.prototype[name] = async () => refuse();
    Cache.prototype.put = async () => refuse();
  });
  await open(page, `?${figure}`);
  await expect(page.getByRole("dialog").locator("mark.is-active")).toHaveText(
    "10544.81",
  );
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready", {
    timeout: 45_000,
  });
});

test("gone offline, what is here stays, and the rest comes when the line is back", async ({
  page,
  context,
  faults,
}) => {
  faults.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|unreachable/);
  await open(page);
  await context.setOffline(true);
  await page.locator("main .figure-button").first().click();
  // The text is there already, or it is said that it is not.
  await expect(
    page.locator("mark.is-active, [role=alert]").filter({ visible: true }),
  ).toHaveCount(1);
  await expect(page.locator('figure[data-chart="compare"] svg')).toBeAttached();
  await context.setOffline(false);
  const again = page.getByRole("alert").getByRole("button", { name: "重试" });
  if (await again.isVisible()) await again.click();
  await expect(
    page.getByRole("dialog").locator("mark.is-active"),
  ).toBeVisible();
});

test("on a slow line the page says that it waits, then draws", async ({
  page,
}) => {
  let let_through = () => {};
  const opened = new Promise<void>((done) => {
    let_through = done;
  });
  await page.route(/\.parquet$|[0-9a-f]{8}-\d+-[\w-]+\.js$/, async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto("/?view=quality");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-view-state", "loading");
  await expect(page.locator("main").getByRole("status").first()).toContainText(
    /…|正在/,
  );
  await expectNoViolation(page);
  let_through();
  await expect(html).toHaveAttribute("data-view-state", "drawn");
});

test("Back while a view is still coming shows the one before, and it stays", async ({
  page,
}) => {
  let let_through = () => {};
  const opened = new Promise<void>((done) => {
    let_through = done;
  });
  await open(page, "?metric=personnel-cost");
  await page.route(/[0-9a-f]{8}-\d+-[\w-]+\.js$/, async (route) => {
    await opened;
    await route.continue();
  });
  const html = page.locator("html");
  await page
    .getByRole("navigation")
    .getByRole("link", { name: "数据质量" })
    .click();
  await expect(page).toHaveURL(/view=quality/);
  await page.goBack();
  await expect(html).toHaveAttribute("data-view-state", "drawn");
  await expect(page.locator('figure[data-chart="compare"] svg')).toBeVisible();
  let_through();
  await page.waitForTimeout(500);
  await expect(page.locator('figure[data-chart="compare"] svg')).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/view=quality/);
  await expect(html).toHaveAttribute("data-view-state", "drawn");
});

test("two tabs keep out of each other's way", async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, "?theme=dark");
  await open(other, "?lang=en");
  for (const tab of [page, other])
    await expect(tab.locator("html")).toHaveAttribute("data-engine", "ready", {
      timeout: 45_000,
    });
  await other.close();
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
  await page.getByRole("link", { name: "趋势" }).click();
  await expect(page.locator('figure[data-chart="trend"] svg')).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
