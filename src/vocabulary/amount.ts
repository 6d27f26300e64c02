/** What a figure counts. Money is always yuan (元), whatever the report printed. */
export type Unit = "yuan" | "percent" | "persons" | "count" | "points";

/**
 * Grains in one base unit. Figures are reconciled as whole grains, never as floating point:
 * a grain of money is one 分, a grain of anything else is a ten-thousandth.
 */
export const grainsPerUnit: Readonly<Record<Unit, bigint>> = {
  yuan: 100n,
  percent: 10_000n,
  persons: 10_000n,
  count: 10_000n,
  points: 10_000n,
};

/** A printed quantity: its value and the size of its last printed digit, both in grains. */
export interface Amount {
  readonly unit: Unit;
  readonly grains: bigint;
  /** One unit of the last printed digit; the true figure lies within half of it. */
  readonly step: bigint;
  /** The step the report usually prints this unit with, when finer: clerks drop trailing zeros. */
  readonly usual?: bigint;
  /** The report leaves trailing zeros out: the figure is as exact as its usual step. */
  readonly exact?: boolean;
}

/** Units as printed, longest first: 元 also ends the other two. */
export const moneyUnits = [
  { printed: "亿元", yuan: 100_000_000n },
  { printed: "万元", yuan: 10_000n },
  { printed: "千元", yuan: 1_000n },
  { printed: "百元", yuan: 100n },
  { printed: "亿", yuan: 100_000_000n },
  { printed: "万", yuan: 10_000n },
  { printed: "元", yuan: 1n },
] as const;

/** The value in base units (yuan for money), as Parquet and JSON carry it. */
export function toNumber(amount: Amount): number {
  return Number(amount.grains) / Number(grainsPerUnit[amount.unit]);
}

export function absolute(grains: bigint): bigint {
  return grains < 0n ? -grains : grains;
}
