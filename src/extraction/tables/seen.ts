import type { Fund } from "../../vocabulary/concept.ts";
import type { Observation, Subject } from "../../vocabulary/fact.ts";
import { ownPhase, type PartialSubject, type Reading } from "../reading.ts";

const parts: readonly Fund[] = [
  "general-public-budget",
  "government-fund",
  "state-capital",
];

interface Amount {
  readonly grains: bigint;
  readonly step: bigint;
}

/** What the report said so far of the unit's totals: a table that says the same is easier to read. */
export class Seen {
  private readonly reading: Reading;
  private readonly amounts = new Map<string, Amount>();

  constructor(reading: Reading, told: readonly Observation[]) {
    this.reading = reading;
    this.add(told, []);
  }

  add(observations: readonly Observation[], blanks: readonly Subject[]): void {
    const nothing = { grains: 0n, step: 0n };
    for (const subject of blanks)
      if (this.isOwnTotal(subject)) this.put(subject, nothing, false);
    for (const { amount, ...subject } of observations)
      if (this.isOwnTotal(subject)) this.put(subject, amount, true);
  }

  /** Whether a printed amount is other than what the report says of a concept, of one fund or all; undefined where it says nothing of it. */
  differs(subject: PartialSubject, printed: Amount): boolean | undefined {
    const known = this.amount(subject);
    if (known === undefined) return undefined;
    const gap = known.grains - printed.grains;
    const step = known.step > printed.step ? known.step : printed.step;
    return gap * gap > step * step;
  }

  private amount({ concept, fund }: PartialSubject): Amount | undefined {
    const own = this.amounts.get(`${concept} ${fund}`);
    if (own !== undefined || fund !== "fiscal") return own;
    const sums = parts.flatMap(
      (part) => this.amounts.get(`${concept} ${part}`) ?? [],
    );
    return sums.length === 0
      ? undefined
      : {
          grains: sums.reduce((sum, { grains }) => sum + grains, 0n),
          step: sums.reduce((sum, { step }) => sum + step, 0n),
        };
  }

  private isOwnTotal({ code, name, parent, phase, year }: Subject): boolean {
    return (
      code === "" &&
      name === "" &&
      parent === "" &&
      phase === ownPhase(this.reading) &&
      year === this.reading.year
    );
  }

  private put(
    { concept, fund }: PartialSubject,
    amount: Amount,
    replaces: boolean,
  ): void {
    const key = `${concept} ${fund}`;
    if (replaces || !this.amounts.has(key)) this.amounts.set(key, amount);
  }
}
