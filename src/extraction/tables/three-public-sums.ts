import type { Cell } from "../../document/cells.ts";
import { readAmount } from "../../document/number.ts";
import type { BaseConcept, Phase } from "../../vocabulary/concept.ts";
import { assignments } from "./columns.ts";

// What the sums of a 三公经费 table say of its columns.

export interface Column {
  readonly concept: BaseConcept;
  readonly phase: Phase;
  /** Of another year than the report's. */
  readonly year?: number;
}

/** What a column's figures add up with: those of its phase and year. */
function part({ phase, year }: Column): string {
  return `${phase} ${year ?? ""}`;
}

export const canonical: readonly BaseConcept[] = [
  "three-public.total",
  "three-public.abroad",
  "three-public.vehicles",
  "three-public.vehicle-purchase",
  "three-public.vehicle-running",
  "three-public.reception",
];

/** The form's columns under a torn head: by turns or one after the other, whichever makes the form's sums. */
export function bySums(
  figures: readonly Cell[],
  budget: Phase,
): readonly (Column | undefined)[] {
  const phases = [budget, "final"] as const;
  const orders: readonly (readonly Column[])[] = [
    canonical.flatMap((concept) => phases.map((phase) => ({ concept, phase }))),
    phases.flatMap((phase) => canonical.map((concept) => ({ concept, phase }))),
  ];
  const all = figures.map((_, index) => index);
  const [order, other] = orders.filter((one) => phasesAddUp(figures, all, one));
  return order === undefined || other !== undefined
    ? figures.map(() => undefined)
    : order;
}

/** The columns in which alone figures make the form's sums, blank in budget and outturn alike. */
export function onlyChoice(
  figures: readonly Cell[],
  order: readonly Column[],
): readonly number[] {
  const phases = new Set(order.map(part));
  const summing = assignments(figures.length, order.length).filter((choice) =>
    phasesAddUp(figures, choice, order),
  );
  const alike = summing.filter((choice) => {
    const used = (own: string) =>
      choice
        .flatMap((column) => order[column] ?? [])
        .filter((column) => part(column) === own)
        .map(({ concept }) => concept)
        .join();
    return new Set([...phases].map(used)).size <= 1;
  });
  const left = summing.length === 1 || phases.size === 1 ? summing : alike;
  // A figure that could stand in two columns stands in none.
  return figures.map((_, index) => {
    const columns = new Set(left.map((choice) => choice[index] ?? -1));
    const [column] = columns;
    return columns.size === 1 && column !== undefined ? column : -1;
  });
}

export function phasesAddUp(
  figures: readonly Cell[],
  choice: readonly number[],
  order: readonly Column[],
): boolean {
  return [...new Set(order.map(part))].every((one) => {
    const own = figures.flatMap((cell, index) => {
      const column = order[choice[index] ?? -1];
      return column !== undefined && part(column) === one
        ? [{ cell, column }]
        : [];
    });
    return addsUp(
      own.map(({ cell }) => cell),
      own.map((_, index) => index),
      own.map(({ column }) => column.concept),
    );
  });
}

/** Whether figures in these columns make the sums that the form makes; a blank counts nothing. */
export function addsUp(
  figures: readonly Cell[],
  choice: readonly number[],
  roles: readonly BaseConcept[],
): boolean {
  const indexOf = (concept: BaseConcept) =>
    choice.findIndex((column) => roles[column] === concept);
  const amountIn = (concept: BaseConcept) =>
    readAmount(figures[indexOf(concept)]?.text ?? "", "count")?.grains ?? 0n;
  const driven =
    amountIn("three-public.vehicle-purchase") +
    amountIn("three-public.vehicle-running");
  const vehicles =
    indexOf("three-public.vehicles") < 0
      ? driven
      : amountIn("three-public.vehicles");
  // Where the form has a subtotal, its parts do not stand without it.
  const whole =
    driven === 0n ||
    indexOf("three-public.vehicles") >= 0 ||
    !roles.includes("three-public.vehicles");
  return (
    whole &&
    vehicles === driven &&
    amountIn("three-public.total") ===
      amountIn("three-public.abroad") +
        vehicles +
        amountIn("three-public.reception")
  );
}
