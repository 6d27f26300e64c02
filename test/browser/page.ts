import type { Page } from "@playwright/test";
import { expect } from "./app.ts";

/** Opens a view and waits until it is drawn (or in whatever other state it should end). */
export async function open(
  page: Page,
  search = "",
  state: "drawn" | "empty" | "failed" = "drawn",
): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.locator("html")).toHaveAttribute("data-view-state", state, {
    timeout: 45_000,
  });
}
