import { tableNames } from "../../src/parquet/tables.ts";
import { expect, test } from "./app.ts";

declare global {
  interface Window {
    /** Every worker the page has started, for tests that stop one. */
    startedWorkers: Worker[];
  }
}

test("opens the engine from the app's own files", async ({ page }) => {
  const files: string[] = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready", {
    timeout: 30_000,
  });
  expect(files.filter((path) => path.endsWith(".parquet"))).toHaveLength(
    tableNames.length,
  );
  expect(files.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
});

test("notices that its worker was stopped, and the page goes on", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const started: Worker[] = [];
    window.startedWorkers = started;
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(this);
      }
    };
  });
  await page.goto("/");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-engine", "ready", {
    timeout: 30_000,
  });
  await expect(html).toHaveAttribute("data-view-state", "drawn");
  await page.evaluate(() => window.startedWorkers.at(-1)?.terminate());
  await expect(html).toHaveAttribute("data-engine", "idle");
  await page.locator("main .figure-button").first().click();
  await expect(
    page.getByRole("dialog").locator("mark.is-active"),
  ).toBeVisible();
});

test("says which data could not be had, and has a way on", async ({
  page,
  faults,
}) => {
  faults.expect(/facts-.*\.parquet/);
  await page.route(
    /\/facts-[^/]*\.parquet$/,
    (route) => route.fulfill({ status: 404 }),
    { times: 1 },
  );
  await page.goto("/");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-engine", "failed");
  await expect(html).toHaveAttribute("data-view-state", "drawn");
  await page.getByRole("button", { name: "重试" }).click();
  await expect(html).toHaveAttribute("data-engine", "ready", {
    timeout: 30_000,
  });
});

test("says that the engine could not be had, and has a way on", async ({
  page,
  faults,
}) => {
  faults.expect(/\.wasm/);
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 503 }), {
    times: 1,
  });
  await page.goto("/");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-engine", "failed", {
    timeout: 30_000,
  });
  await page.getByRole("button", { name: "重试" }).click();
  await expect(html).toHaveAttribute("data-engine", "ready", {
    timeout: 30_000,
  });
});

/** What befalls the worker when it is first asked; the second time it is let alone. */
const ends = {
  "is killed": "kill",
  "runs out of memory": "trap",
} as const;

for (const [words, end] of Object.entries(ends)) {
  test(`an engine that ${words} while it answers is started again, and the view drawn`, async ({
    page,
    faults,
  }) => {
    faults.expect(/Failed to load resource|\.js/);
    // No stored answer comes, so that the engine is what answers.
    await page.route(/[0-9a-f]{8}-\d+-[\w-]+\.js$/, (route) => route.abort());
    await page.addInitScript((how) => {
      const started: Worker[] = [];
      window.startedWorkers = started;
      let spared = false;
      window.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          started.push(this);
        }
        override postMessage(message: unknown, transfer?: unknown) {
          const asked = message as { messageId?: number; type?: string };
          if (asked.type === "RUN_PREPARED" && !spared) {
            spared = true;
            if (how === "kill") {
              this.terminate();
              return;
            }
            const data = {
              messageId: 0,
              requestId: asked.messageId,
              type: "ERROR",
              data: {
                name: "RuntimeError",
                message: "memory access out of bounds",
              },
            };
            this.dispatchEvent(new MessageEvent("message", { data }));
            return;
          }
          super.postMessage(message, transfer as Transferable[]);
        }
      };
    }, end);
    await page.goto("/?view=quality");
    await expect(page.locator("html")).toHaveAttribute(
      "data-view-state",
      "drawn",
      { timeout: 55_000 },
    );
    await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
    expect(await page.evaluate(() => window.startedWorkers.length)).toBe(2);
  });
}
