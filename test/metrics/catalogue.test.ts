import { expect, test } from "vitest";
import {
  definitionOf,
  metricById,
  metrics,
} from "../../src/metrics/catalogue.ts";

test("keys every definition by its metric and its own word", () => {
  for (const metric of metrics)
    for (const definition of metric.definitions)
      expect(definition.key).toBe(`${metric.id}/${definition.id}`);
});

test("takes the first definition for one that is not known", () => {
  expect(definitionOf(metricById("personnel-cost"), "broad").id).toBe("total");
  expect(definitionOf(metricById("policy-payout-share"), "broad").id).toBe(
    "broad",
  );
});
