import {
  type Column,
  type DataType,
  Type,
  tableFromIPC,
} from "@uwdata/flechette";
import type { AnswerRow } from "./database.ts";

type Convert = (value: unknown) => unknown;

/**
 * An Arrow answer as plain rows. A value that JavaScript cannot hold exactly is refused with its
 * column's name: a wrong number must never pass for a right one.
 */
export function readAnswer(ipc: Uint8Array): readonly AnswerRow[] {
  const table = tableFromIPC(ipc, { useBigInt: true });
  const names = table.names;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new RangeError(
      `two columns are called "${twice}": name one of them with AS`,
    );
  const columns = names.map((name, index) => {
    const column = table.getChildAt(index);
    return [name, convertColumn(name, column)] as const;
  });
  return Array.from({ length: table.numRows }, (_, row) => {
    return Object.fromEntries(
      columns.map(([name, values]) => [name, values[row]]),
    );
  });
}

function convertColumn(
  name: string,
  column: Column<unknown>,
): readonly unknown[] {
  const convert = converter(name, column.type);
  return Array.from(column.toArray() as ArrayLike<unknown>, (value) => {
    return value === null || value === undefined ? null : convert(value);
  });
}

function converter(name: string, type: DataType): Convert {
  switch (type.typeId) {
    case Type.Null:
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Bool:
    case Type.Float:
      return (value) => value;
    case Type.Int:
      return (value) => exact(name, value);
    case Type.Decimal:
      return (value) => exactDecimal(name, value, type.scale);
    case Type.Date:
      return (value) => new Date(Number(value)).toISOString().slice(0, 10);
    case Type.Timestamp:
      return (value) => new Date(Number(value)).toISOString();
    case Type.Dictionary:
      return converter(name, type.dictionary);
    case Type.List: {
      const inner = type.children[0]?.type;
      if (inner === undefined) break;
      const convert = converter(name, inner);
      return (value) =>
        Array.from(value as Iterable<unknown>, (item) =>
          item === null || item === undefined ? null : convert(item),
        );
    }
  }
  throw new RangeError(
    `column "${name}" has a type this app does not read: cast it to VARCHAR or DOUBLE`,
  );
}

/** BIGINT arrives as bigint, narrower integers as numbers. */
function exact(name: string, value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(
      `column "${name}" holds the integer ${String(value)}, too large to be exact: cast it to DOUBLE or VARCHAR`,
    );
  }
  return number;
}

/** DECIMAL, and HUGEINT as a DECIMAL without decimals: what sum() makes of integers. */
function exactDecimal(name: string, value: unknown, scale: number): number {
  const number = Number(value);
  if (Math.abs(number) * 10 ** scale > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(
      `column "${name}" holds a DECIMAL near ${number}, too long to be exact: cast it to DOUBLE or VARCHAR`,
    );
  }
  return number;
}
