/** A row as the engine gives it. */
export type Row = Readonly<Record<string, unknown>>;

function wrong(row: Row, column: string, wanted: string): never {
  throw new Error(
    `Column ${column} is ${typeof row[column]} ${String(row[column])}, not ${wanted}`,
  );
}

export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : wrong(row, column, "text");
}

export function number(row: Row, column: string): number {
  const value = row[column];
  return typeof value === "number" ? value : wrong(row, column, "a number");
}

export function flag(row: Row, column: string): boolean {
  const value = row[column];
  return typeof value === "boolean"
    ? value
    : wrong(row, column, "true or false");
}

export function optionalText(row: Row, column: string): string | null {
  return row[column] == null ? null : text(row, column);
}

export function optionalNumber(row: Row, column: string): number | null {
  return row[column] == null ? null : number(row, column);
}

/** One of the words we know; anything else in the data is our own mistake. */
export function word<const W extends string>(
  row: Row,
  column: string,
  known: readonly W[],
): W {
  const value = row[column];
  for (const each of known) if (each === value) return each;
  return wrong(row, column, `one of ${known.join(", ")}`);
}
