import { expect, test } from "vitest";
import { readSeed, seeds } from "../extraction/read-text.ts";

test.each(seeds)(
  "shows how every derived fact of %s was computed",
  async (seed) => {
    const { facts, checks } = await readSeed(seed);
    const derivations = checks.filter(({ rule }) => rule === "derivation");
    const derived = facts.filter(({ status }) => status === "derived");
    expect(derivations.map((check) => check.facts[0]).sort()).toEqual(
      derived.map(({ id }) => id).sort(),
    );
    for (const { facts: used, outcome } of derivations) {
      expect(used.length).toBeGreaterThan(1);
      const [own, ...parts] = used.map((id) =>
        facts.find((one) => one.id === id),
      );
      // Nothing computed looks better than what it was computed from.
      if (parts.some((part) => part?.quality === "not-evaluated"))
        expect(["not-evaluated"]).toContain(outcome);
      if (parts.some((part) => part?.quality === "fail"))
        expect(own?.quality).toBe("fail");
    }
  },
);

test("computes the year before from the printed change, in words", async () => {
  const { checks } = await readSeed("jianghan-2022-final");
  const sentence = checks.find(
    ({ rule, facts }) =>
      rule === "derivation" &&
      facts[0] === "jianghan-2022-final/income.grand-total/final/2021",
  )?.message.zh;
  expect(sentence).toContain("401.83 万元 = ");
  expect(sentence).toContain("944.91 万元 − ");
  expect(sentence).toContain("543.08 万元");
});
