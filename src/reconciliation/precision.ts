import {
  type Amount,
  grainsPerUnit,
  moneyUnits,
} from "../vocabulary/amount.ts";
import type { Observation } from "../vocabulary/fact.ts";

/** How finely a report usually prints one unit in one kind of place. */
interface Habit {
  /** The step that at least a fifth of its figures show. */
  readonly usual: bigint;
  /** The step of a printed 0: nothing is nothing, unless decimals are never printed. */
  readonly zero: bigint;
  /** It writes 26.5 for 26.50: a coarser figure is as exact as the others. */
  readonly dropsZeros: boolean;
}

/**
 * Amounts with what the report's habit says of their precision: a printed 0 has no last digit to be off by,
 * and where trailing zeros are left out a short figure is exact.
 */
export function withHabits(
  observations: readonly Observation[],
): readonly Observation[] {
  const habits = habitsOf(observations);
  return observations.map((observation) => {
    const habit = habits.get(keyOf(observation));
    const { amount } = observation;
    if (habit === undefined || amount.unit !== "yuan") return observation;
    const { usual, dropsZeros } = habit;
    if (amount.grains === 0n)
      return { ...observation, amount: { ...amount, step: habit.zero } };
    if (usual >= amount.step) return observation;
    return {
      ...observation,
      amount: { ...amount, usual, ...(dropsZeros ? { exact: true } : {}) },
    };
  });
}

/** The figure as the report's own identities must take it. */
export function exactly(amount: Amount): Amount {
  return amount.exact === true && amount.usual !== undefined
    ? { ...amount, step: amount.usual }
    : amount;
}

function keyOf({ printedUnit, place }: Observation): string {
  return `${printedUnit} ${place}`;
}

function habitsOf(
  observations: readonly Observation[],
): ReadonlyMap<string, Habit> {
  const figures = new Map<string, Amount[]>();
  for (const observation of observations) {
    const { amount } = observation;
    if (amount.unit !== "yuan" || amount.grains === 0n) continue;
    for (const key of [keyOf(observation), observation.printedUnit]) {
      const list = figures.get(key) ?? [];
      list.push(amount);
      figures.set(key, list);
    }
  }
  const habits = new Map<string, Habit>();
  for (const key of new Set(observations.map(keyOf))) {
    // The usual step is the whole report's, a clerk's habit is that of the text or of the tables.
    const usual = usualStep(figures.get(key.split(" ")[0] ?? "") ?? []);
    if (usual !== undefined)
      habits.set(key, {
        usual,
        zero: usual < unitStep(key) ? 0n : usual,
        dropsZeros: dropsZeros(figures.get(key) ?? [], usual),
      });
  }
  return habits;
}

/** One whole printed unit, in grains. */
function unitStep(key: string): bigint {
  const unit = moneyUnits.find(({ printed }) => key.startsWith(`${printed} `));
  return (unit?.yuan ?? 1n) * grainsPerUnit.yuan;
}

function usualStep(amounts: readonly Amount[]): bigint | undefined {
  const steps = amounts
    .map(({ step }) => step)
    .sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
  return steps[Math.floor(steps.length / 5)];
}

/**
 * Of figures printed in full, one in ten ends in 0: where twenty different ones hardly ever do,
 * and shorter figures are few, the zeros were left out.
 */
function dropsZeros(amounts: readonly Amount[], usual: bigint): boolean {
  const different = [
    ...new Map(amounts.map((amount) => [amount.grains, amount])).values(),
  ];
  const full = different.filter(({ step }) => step === usual);
  const round = full.filter(({ grains }) => grains % (10n * usual) === 0n);
  const short = different.filter(({ step }) => step > usual);
  return (
    full.length >= 20 &&
    25 * round.length <= full.length &&
    short.length <= full.length
  );
}
