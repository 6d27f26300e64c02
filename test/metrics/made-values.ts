import type { DefinitionKey } from "../../src/metrics/metric.ts";
import {
  type MetricValue,
  metricValuesSql,
  toMetricValue,
} from "../../src/queries/metric-values.ts";
import type { ReadReport } from "../../src/vocabulary/fact.ts";
import { openTestDatabase } from "../database.ts";
import { madeTables } from "../fixture.ts";

/** The values of one definition over some made-up reports, worked out by the page's own SQL. */
export async function valuesOf(
  key: DefinitionKey,
  ...reports: readonly ReadReport[]
): Promise<readonly MetricValue[]> {
  const database = await openTestDatabase(madeTables(...reports));
  const rows = await database.rows(metricValuesSql, []);
  return rows
    .map(toMetricValue)
    .filter((row) => `${row.metric}/${row.definition}` === key);
}
