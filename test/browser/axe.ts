import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./app.ts";

/**
 * WCAG 2.2 AA and what is held to be good practice, of the page as it stands. A tooltip belongs to its
 * mark, wherever it stands in the page: it needs no landmark of its own.
 */
export async function expectNoViolation(
  page: Page,
  over: "page" | "tooltip" = "page",
): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .disableRules(over === "tooltip" ? ["region"] : [])
    .withTags([
      "wcag2a",
      "wcag2aa",
      "wcag21a",
      "wcag21aa",
      "wcag22aa",
      "best-practice",
    ])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`,
    ),
  ).toEqual([]);
}
