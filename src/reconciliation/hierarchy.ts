import type { BaseConcept, Fund, Phase } from "../vocabulary/concept.ts";
import type { Draft } from "./draft.ts";
import { type Identity, type OnlyPart, sum } from "./identity.ts";
import type { Ledger } from "./ledger.ts";
import type { RuleId } from "./rules.ts";

/** Which total an account table's columns have. */
const functional: readonly (readonly [BaseConcept, BaseConcept])[] = [
  ["expenditure.by-function", "expenditure.total"],
  ["expenditure.by-function.basic", "expenditure.basic"],
  ["expenditure.by-function.project", "expenditure.project"],
  ["income.by-function", "income.total"],
];

/** Totals, classes, sections and items: each the sum of the level printed below it. */
export function hierarchy(
  ledger: Ledger,
  fund: Fund,
  phase: Phase,
): Identity[] {
  const found: Identity[] = [];
  for (const [concept, total] of functional) {
    const accounts = ledger.all({ concept, fund, phase, parent: "" });
    const totalConcept =
      concept === "income.by-function" && fund === "fiscal"
        ? "income.fiscal"
        : total;
    // The column of the rows' own totals is no other's.
    const column =
      concept === "expenditure.by-function" ||
      (concept === "income.by-function" && fund === "all")
        ? undefined
        : "in-column";
    found.push(
      ...told(levels("function-hierarchy", accounts), column),
      ...told(
        sum(
          "functions-sum",
          ledger.one({ concept: totalConcept, fund, phase }),
          topLevel(accounts),
          1,
        ),
        column,
      ),
    );
  }
  const lines = ledger.all({
    concept: "expenditure.by-economy",
    parent: "",
    fund,
    phase,
  });
  found.push(...levels("economy-hierarchy", lines));
  found.push(...columns(ledger, fund, phase));
  return found;
}

/** The columns of a row beside its basic and project expenditure. */
const besides: readonly BaseConcept[] = [
  "expenditure.remitted",
  "expenditure.business",
  "expenditure.subordinate-subsidy",
];

/** What a row's basic expenditure divides into. */
const halves: readonly BaseConcept[] = [
  "expenditure.personnel",
  "expenditure.public",
];

/** A row's total is the sum of its columns, and its basic expenditure that of its halves. */
function columns(ledger: Ledger, fund: Fund, phase: Phase): Identity[] {
  return ledger
    .all({ concept: "expenditure.by-function", fund, phase, parent: "" })
    .flatMap(({ id, subject }) => {
      if (subject.code === "") return [];
      const at = { fund, phase, code: subject.code };
      const of = (part: "basic" | "project") =>
        ledger
          .all({
            concept: `expenditure.by-function.${part}`,
            ...at,
            parent: "",
          })
          .map((draft) => draft.id);
      const under = (parents: readonly BaseConcept[]) =>
        parents.flatMap((parent) =>
          ledger
            .all({ concept: "expenditure.by-function", ...at, parent })
            .map((draft) => draft.id),
        );
      const [basic] = of("basic");
      const divided = under(halves);
      const parts = [
        ...(basic === undefined ? divided : [basic]),
        ...of("project"),
        ...under(besides),
      ];
      return [
        ...told(sum("expenditure-parts", id, parts, 1), "in-row"),
        ...(basic === undefined || divided.length === 0
          ? []
          : sum("personnel-and-public", basic, divided, 1)),
      ];
    });
}

/** Says of sums of one part how it stands to its total. */
function told(
  sums: readonly Identity[],
  only: OnlyPart | undefined,
): readonly Identity[] {
  return sums.map((one) =>
    one.kind === "sum" && one.parts.length === 1 ? { ...one, only } : one,
  );
}

function levels(rule: RuleId, accounts: readonly Draft[]): Identity[] {
  const found: Identity[] = [];
  for (const { id, subject } of accounts) {
    if (subject.code === "") continue;
    const below = accounts.filter(
      (other) =>
        other.subject.code.length === subject.code.length + 2 &&
        other.subject.code.startsWith(subject.code),
    );
    const deeper =
      below.length > 0
        ? below
        : accounts.filter(
            (other) =>
              other.subject.code.length > subject.code.length &&
              other.subject.code.startsWith(subject.code),
          );
    found.push(
      ...sum(
        rule,
        id,
        deeper.map((draft) => draft.id),
        1,
      ),
    );
  }
  return found;
}

/** The accounts that no other printed account contains. */
function topLevel(accounts: readonly Draft[]): readonly string[] {
  const codes = new Set(accounts.map(({ subject }) => subject.code));
  return accounts
    .filter(
      ({ subject: { code } }) =>
        code.length === 3 ||
        (!codes.has(code.slice(0, 3)) &&
          !codes.has(code.slice(0, code.length - 2))),
    )
    .map(({ id }) => id);
}
