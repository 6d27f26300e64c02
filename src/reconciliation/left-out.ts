import type { Fund } from "../vocabulary/concept.ts";
import { funds } from "../vocabulary/concept.ts";
import type { Finding, Observation } from "../vocabulary/fact.ts";
import type { Draft } from "./draft.ts";
import type { Identity } from "./identity.ts";
import type { Ledger } from "./ledger.ts";

/** What the report should print and does not, or prints though it cannot be. */
export function leftOut(
  ledger: Ledger,
  identities: readonly Identity[],
): readonly Finding[] {
  return [
    ...accountsWithoutItems(ledger),
    ...ratesOfNothing(ledger, identities),
  ];
}

const allFunds = Object.keys(funds).filter(
  (fund): fund is Fund => fund in funds,
);

/** A section without its items in one table, where that table lists others' items and another table lists its own. */
function accountsWithoutItems(ledger: Ledger): Finding[] {
  const tables = allFunds.flatMap((fund) =>
    (["income.by-function", "expenditure.by-function"] as const).map(
      (concept) =>
        ledger
          .all({ concept, fund, phase: ledger.phase, parent: "" })
          .filter(({ observations }) =>
            observations.some(({ place }) => place === "table"),
          ),
    ),
  );
  const known = new Set(tables.flat().map(({ subject }) => subject.code));
  return tables.flatMap((table) => {
    const codes = table.map(({ subject }) => subject.code);
    if (!codes.some((code) => code.length === 7)) return [];
    return table.flatMap((draft): Finding[] => {
      const { code } = draft.subject;
      const below = (one: string) => one.length > 5 && one.startsWith(code);
      if (code.length !== 5 || codes.some(below)) return [];
      const missing = [...known].filter(below).sort();
      const at = draft.observations.find(({ place }) => place === "table");
      if (missing.length === 0 || at === undefined) return [];
      return [
        {
          code: "missing-row",
          line: at.line,
          printed: at.printed,
          message: {
            zh: `表中列了款 ${code}，缺少其下的项 ${missing.join("、")}。`,
            en: `The table lists the section ${code} and leaves out its items ${missing.join(", ")}.`,
          },
        },
      ];
    });
  });
}

/** A completion rate on a budget of 0, or a rate of growth from 0: there is no such rate. */
function ratesOfNothing(
  ledger: Ledger,
  identities: readonly Identity[],
): Finding[] {
  const drafts = new Map(ledger.drafts.map((draft) => [draft.id, draft]));
  // 收支总计…增长: two facts are read from one figure.
  const told = new Set<string>();
  const isNew = ({ page, start }: Observation) => {
    const place = `${page}:${start}`;
    return !told.has(place) && told.add(place) !== undefined;
  };
  return identities.flatMap((identity) => {
    const [rate, amount, base] = ofNothing(identity);
    const spent = drafts.get(amount ?? "");
    if (spent === undefined || printedValue(spent) === 0n) return [];
    // A change as large as the figure itself began at 0.
    const now = drafts.get(base ?? "");
    if (
      identity.kind === "change-rate" &&
      (now === undefined || printedValue(now) !== printedValue(spent))
    )
      return [];
    return (drafts.get(rate ?? "")?.observations ?? [])
      .filter(isNew)
      .map(({ line, printed }: Observation) => ({
        code: "rate-of-nothing",
        line,
        printed,
        message: {
          zh: "基数为 0 而有金额，比率无从计算。",
          en: "The base is 0 and the amount is not: there is no such rate.",
        },
      }));
  });
}

/** The rate, its amount and its base, of an identity whose base may be 0. */
function ofNothing(identity: Identity): readonly string[] {
  if (identity.kind === "unknown" && identity.because === "zero-base")
    return identity.facts;
  return identity.kind === "change-rate" && !identity.down
    ? [identity.rate, identity.change, identity.now]
    : [];
}

function printedValue({ values }: Draft): bigint | undefined {
  return values[0]?.grains;
}
