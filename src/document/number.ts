import {
  type Amount,
  grainsPerUnit,
  moneyUnits,
  type Unit,
} from "../vocabulary/amount.ts";

/** A number as printed: optional sign, digits with or without thousands separators, decimals. */
export const numberPattern = String.raw`-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;

/**
 * Reads a printed number (read as ASCII, separators allowed) that counts `perUnit` base units each.
 * The step is that of the last printed digit. Undefined when it is no number.
 */
export function readAmount(
  printed: string,
  unit: Unit,
  perUnit = 1n,
): Amount | undefined {
  const match = /^(-?)([\d,]+)(?:\.(\d+))?$/.exec(printed);
  if (match === null) return undefined;
  const whole = (match[2] ?? "").replaceAll(",", "");
  if (whole === "" || whole.length > 18) return undefined;
  const decimals = (match[3] ?? "").slice(0, 12);
  const scale = 10n ** BigInt(decimals.length);
  const size = grainsPerUnit[unit] * perUnit;
  const digits = BigInt(whole + decimals) * size;
  // Half a grain rounds away from zero; only figures finer than a grain ever get here.
  const grains = (digits + scale / 2n) / scale;
  const step = size / scale;
  const exact = unit === "persons" || unit === "count";
  return {
    unit,
    grains: match[1] === "-" ? -grains : grains,
    // People and things are counted, never rounded.
    step: exact ? 0n : step > 0n ? step : 1n,
  };
}

/** How many yuan a printed money unit stands for (万元 -> 10,000). */
export function yuanPer(printed: string): bigint | undefined {
  return moneyUnits.find((unit) => unit.printed === printed)?.yuan;
}
