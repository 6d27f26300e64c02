import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import type { ReadReport } from "../../src/vocabulary/fact.ts";
import { readSeed, seeds } from "../extraction/read-text.ts";

// A changed line here is news: read it, and when it is right, run vitest with -u.
test.each(seeds)("reads %s as before", async (seed) => {
  const report = await readSeed(seed);
  await expect(golden(report)).toMatchFileSnapshot(`${seed}.txt`);
});

/** One fact a line, by id; then the checks that fail, what was found, the stated reasons, the terms explained. */
function golden({
  report,
  facts,
  checks,
  findings,
  reasons,
  terms,
}: ReadReport): string {
  const short = (id: string) => id.replace(`${report.id}/`, "");
  const lines = [
    `${report.id} | ${report.title} | ${report.centre} | ${report.province}${report.city}${report.district} | ${report.fiscalYear} ${report.kind}`,
    "",
    ...facts
      .map(({ id, amount, unit, status, quality, observations }) =>
        [
          short(id),
          toNumber(amount),
          unit,
          status,
          quality,
          observations
            .map(({ printed, line }) => `${printed}@${line}`)
            .join(", "),
        ].join(" | "),
      )
      .sort(),
    "",
    ...checks
      .filter(({ outcome }) => outcome === "fail")
      .map(
        ({ rule, facts, message }) =>
          `fail ${rule} | ${message.zh} | ${facts.map(short).join(", ")}`,
      )
      .sort(),
    "",
    ...findings.map(
      ({ code, line, printed }) =>
        `${code} | ${printed.replaceAll(/\s+/g, " ")}@${line}`,
    ),
    "",
    ...reasons.map(
      ({ fact, explains, text, line }) =>
        `reason ${explains} | ${short(fact)} | ${text}@${line}`,
    ),
    "",
    ...terms.map(({ term, line }) => `term | ${term}@${line}`),
  ];
  return `${lines.join("\n")}\n`;
}
