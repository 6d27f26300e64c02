import type { TableName } from "./tables.ts";

export const unusableReasons = [
  "missing",
  "unreachable",
  "truncated",
  "altered",
  "not-parquet",
  "other-schema",
  "missing-column",
  "broken",
] as const;
export type UnusableReason = (typeof unusableReasons)[number];

/** A table that cannot be used: which, why, and what was seen instead. */
export class UnusableTable extends Error {
  override readonly name = "UnusableTable";
  readonly table: TableName;
  readonly reason: UnusableReason;
  readonly detail: string;
  constructor(
    table: TableName,
    reason: UnusableReason,
    detail: string,
    cause?: unknown,
  ) {
    super(`${table}.parquet is ${reason}: ${detail}`, { cause });
    this.table = table;
    this.reason = reason;
    this.detail = detail;
  }
}
