import type { Fund } from "../../vocabulary/concept.ts";
import type { Observation, Subject } from "../../vocabulary/fact.ts";
import type { PartialSubject } from "../reading.ts";

const parts: readonly Fund[] = [
  "general-public-budget",
  "government-fund",
  "state-capital",
];

/** What the report's tables said so far, in grains: a later one that says the same is easier to read. */
export class Seen {
  private readonly amounts = new Map<string, bigint>();

  add(observations: readonly Observation[], blanks: readonly Subject[]): void {
    for (const { concept, fund, code, parent } of blanks)
      if (code === "" && parent === "") this.put(concept, fund, 0n);
    for (const { concept, fund, code, parent, amount } of observations)
      if (code === "" && parent === "")
        this.amounts.set(`${concept} ${fund}`, amount.grains);
  }

  /** Of all the unit's figures of a concept, or of one fund; undefined where no table printed it. */
  amount({ concept, fund }: PartialSubject): bigint | undefined {
    const own = this.amounts.get(`${concept} ${fund}`);
    if (own !== undefined || fund !== "fiscal") return own;
    const sums = parts.flatMap(
      (part) => this.amounts.get(`${concept} ${part}`) ?? [],
    );
    return sums.length === 0
      ? undefined
      : sums.reduce((left, right) => left + right, 0n);
  }

  private put(concept: string, fund: string, grains: bigint): void {
    const key = `${concept} ${fund}`;
    if (!this.amounts.has(key)) this.amounts.set(key, grains);
  }
}
