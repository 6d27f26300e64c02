import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";

declare global {
  interface Window {
    /** Whatever script a payload gets to run sets it. */
    injected?: true;
  }
}

const payloads = [
  "<img src=x onerror=window.injected=true>",
  '"><script>window.injected=true</script>',
  "</script><script>window.injected=true</script>",
  "javascript:window.injected=true",
  "'-(window.injected=true)-'",
  "__proto__",
];

const parameters = [
  "view",
  "metric",
  "definition",
  "district",
  "year",
  "kind",
  "chart",
  "sort",
  "rule",
  "finding",
  "by",
  "code",
  "search",
  "lang",
  "theme",
  "fact",
  "place",
  "embed",
];

async function expectNothingRan(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: window.injected === true,
    made: document.querySelectorAll("img, iframe, object, embed, base").length,
    handlers: [...document.querySelectorAll("*")].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith("on")),
    ).length,
    links: [...document.querySelectorAll("a")]
      .map(({ href }) => href)
      .filter((href) => !href.startsWith(location.origin)),
  }));
  expect(found).toEqual({ ran: false, made: 0, handlers: 0, links: [] });
}

test("whatever a link says, the page shows a view and runs nothing", async ({
  page,
}) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog: ${dialog.message()}`);
  });
  for (const payload of payloads) {
    // All at once, and where the view is one that shows what was searched for.
    for (const view of ["", "&view=projects", "&view=quality"]) {
      const search = new URLSearchParams(
        parameters.map((name) => [name, payload]),
      );
      if (view !== "") search.delete("view");
      await page.goto(`/?${search}${view}`);
      await expect(page.locator("html")).toHaveAttribute(
        "data-view-state",
        /drawn|empty/,
      );
      await expectNothingRan(page);
    }
  }
});

test("whatever a report says, it is text", async ({ page, faults }) => {
  // The prerendered page is of other words than these.
  faults.expect(/hydrat|did not match|Minified React error #4[12]\d/i);
  const payload = "<img src=x onerror=window.injected=true>";
  await page.addInitScript((evil) => {
    // Every text of the data comes through one of these two.
    const turned = (text: string) => text.replaceAll("企业", evil);
    const parse = JSON.parse;
    JSON.parse = (text: string) => parse(turned(text));
    const { decode } = TextDecoder.prototype;
    TextDecoder.prototype.decode = function (
      this: TextDecoder,
      ...bytes: Parameters<typeof decode>
    ) {
      return turned(decode.apply(this, bytes));
    };
  }, payload);
  const views = [
    "?metric=personnel-cost",
    "?view=trend",
    "?view=composition",
    "?view=budget",
    "?view=projects",
    "?view=quality",
    "?metric=personnel-cost&fact=wuchang-2021-final/payout.strict/final/2021",
  ];
  for (const view of views) {
    await page.goto(`/${view}`);
    await expect(page.locator("html")).toHaveAttribute(
      "data-view-state",
      "drawn",
    );
    await expect(page.getByText(payload).first()).toBeAttached();
    await expectNothingRan(page);
  }
  await page.goto("/?view=projects");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /CSV/ }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv).toContain("onerror");
  expect(csv).not.toMatch(/(^|,|\n)"?[=@]/);
});
