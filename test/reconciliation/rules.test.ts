import { expect, test } from "vitest";
import { withChecksBetween } from "../../src/reconciliation/between-reports.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import type { RuleId } from "../../src/reconciliation/rules.ts";
import { rules } from "../../src/reconciliation/rules.ts";
import type { Concept } from "../../src/vocabulary/concept.ts";
import type {
  Claim,
  Observation,
  Outcome,
  ReadReport,
} from "../../src/vocabulary/fact.ts";
import { madeReport } from "../fixture.ts";
import { checksOf, printed, reconciled } from "./made.ts";

/** A rule with the figures of a small report, and what must come of it. */
type Case = readonly [
  rule: RuleId,
  outcome: Outcome,
  situation: string,
  figures: readonly Observation[],
];

const general = { fund: "general-public-budget" } as const;
const fiscal = { fund: "fiscal" } as const;
const initial = { phase: "initial-budget" } as const;
const fullYear = { phase: "full-year-budget" } as const;
const money = (
  concept: Concept,
  text: string,
  rest: Parameters<typeof printed>[2] = {},
) => printed(concept, text, rest);
/** A whole and the part that is all of it now, with what each changed by. */
const allThereIs = (
  measure: "increase" | "decrease",
  whole: string,
  part: string,
) => [
  money("income.grand-total", "100.00", fiscal),
  money(`income.grand-total.${measure}`, whole, fiscal),
  money("income.fiscal", "100.00", general),
  money(`income.fiscal.${measure}`, part, general),
];
const account = (code: string, text: string, rest = {}) =>
  printed("expenditure.by-function", text, { code, ...rest });
const points = (name: string, text: string, parent = "甲") =>
  printed("evaluation.score", text, { name, parent, place: "table" });
const line = (code: string, text: string) =>
  printed("expenditure.by-economy", text, { code, ...general });
const project = (name: string, text: string, rest = {}) =>
  printed("project", text, { name, ...rest });

const cases: readonly Case[] = [
  [
    "occurrences-agree",
    "pass",
    "printed twice alike",
    [
      money("expenditure.total", "810.21"),
      money("expenditure.total", "810.21"),
    ],
  ],
  [
    "occurrences-agree",
    "rounding",
    "printed once more roughly",
    [money("expenditure.total", "810.21"), money("expenditure.total", "810.2")],
  ],
  [
    "occurrences-agree",
    "fail",
    "printed in two ways",
    [
      money("expenditure.total", "810.21"),
      money("expenditure.total", "810.31"),
    ],
  ],
  [
    "occurrences-agree",
    "fail",
    "one person more the second time",
    [money("staff.active", "13人"), money("staff.active", "14人")],
  ],
  [
    "income-equals-expenditure",
    "pass",
    "both sides alike",
    [
      money("income.grand-total", "944.91"),
      money("expenditure.grand-total", "944.91"),
    ],
  ],
  [
    "income-equals-expenditure",
    "rounding",
    "both sides a last digit apart",
    [
      money("income.grand-total", "944.91"),
      money("expenditure.grand-total", "944.92"),
    ],
  ],
  [
    "income-equals-expenditure",
    "fail",
    "both sides apart",
    [
      money("income.grand-total", "944.91"),
      money("expenditure.grand-total", "944.93"),
    ],
  ],
  [
    "income-sources",
    "pass",
    "fiscal and other income",
    [
      money("income.total", "100.30"),
      money("income.fiscal", "90.10", fiscal),
      money("income.other", "10.20"),
    ],
  ],
  [
    "income-sources",
    "pass",
    "a budget that counts what is carried over among its income",
    [
      money("income.grand-total", "100.30", initial),
      money("income.total", "100.30", initial),
      money("income.fiscal", "90.10", { ...fiscal, ...initial }),
      money("income.opening-balance", "10.20", initial),
    ],
  ],
  [
    "income-sources",
    "pass",
    "a budget that tells its income from what is carried over",
    [
      money("income.grand-total", "110.50", initial),
      money("income.total", "100.30", initial),
      money("income.fiscal", "90.10", { ...fiscal, ...initial }),
      money("income.other", "10.20", initial),
      money("income.opening-balance", "10.20", initial),
    ],
  ],
  [
    "share",
    "pass",
    "a source's share of income with what is carried over",
    [
      money("income.grand-total", "110.50", initial),
      money("income.total", "100.30", initial),
      money("income.other", "10.20", initial),
      money("income.other.share", "9.23%", initial),
    ],
  ],
  [
    "income-sources",
    "rounding",
    "fiscal and other income, last digit off",
    [
      money("income.total", "100.31"),
      money("income.fiscal", "90.10", fiscal),
      money("income.other", "10.20"),
    ],
  ],
  [
    "income-sources",
    "fail",
    "a source too large",
    [
      money("income.total", "100.30"),
      money("income.fiscal", "90.10", fiscal),
      money("income.institutional", "1.00"),
      money("income.other", "10.20"),
    ],
  ],
  [
    "fiscal-funds",
    "pass",
    "general budget and government fund",
    [
      money("expenditure.total", "50.00", fiscal),
      money("expenditure.total", "30.50", general),
      money("expenditure.total", "19.50", { fund: "government-fund" }),
    ],
  ],
  [
    "fiscal-funds",
    "rounding",
    "a last digit off",
    [
      money("expenditure.total", "50.01", fiscal),
      money("expenditure.total", "30.50", general),
      money("expenditure.total", "19.50", { fund: "government-fund" }),
    ],
  ],
  [
    "fiscal-funds",
    "fail",
    "the fund left out of the total",
    [
      money("income.fiscal", "30.50", fiscal),
      money("income.fiscal", "30.50", general),
      money("income.fiscal", "19.50", { fund: "government-fund" }),
    ],
  ],
  [
    "only-fund",
    "pass",
    "all money from the general budget",
    [
      money("expenditure.total", "50.00"),
      money("expenditure.total", "50.00", general),
      money("expenditure.basic", "20.00"),
      money("expenditure.basic", "20.00", general),
    ],
  ],
  [
    "only-fund",
    "fail",
    "basic expenditure differs",
    [
      money("expenditure.total", "50.00"),
      money("expenditure.total", "50.00", general),
      money("expenditure.basic", "20.00"),
      money("expenditure.basic", "21.00", general),
    ],
  ],
  [
    "grand-total",
    "pass",
    "the year's income and the opening balance",
    [
      money("income.grand-total", "110.00"),
      money("income.total", "100.00"),
      money("income.opening-balance", "10.00"),
    ],
  ],
  [
    "grand-total",
    "rounding",
    "a last digit off",
    [
      money("income.grand-total", "110.01"),
      money("income.total", "100.00"),
      money("income.opening-balance", "10.00"),
    ],
  ],
  [
    "grand-total",
    "fail",
    "the closing balance forgotten",
    [
      money("expenditure.grand-total", "100.00"),
      money("expenditure.total", "100.00"),
      money("expenditure.closing-balance", "10.00"),
    ],
  ],
  [
    "expenditure-parts",
    "pass",
    "basic and project",
    [
      money("expenditure.total", "944.91"),
      money("expenditure.basic", "427.70"),
      money("expenditure.project", "517.21"),
    ],
  ],
  [
    "expenditure-parts",
    "rounding",
    "a last digit off",
    [
      money("expenditure.total", "16,010.35"),
      money("expenditure.basic", "407.62"),
      money("expenditure.project", "15,602.72"),
    ],
  ],
  [
    "expenditure-parts",
    "fail",
    "two last digits off",
    [
      money("expenditure.total", "944.94"),
      money("expenditure.basic", "427.70"),
      money("expenditure.project", "517.21"),
    ],
  ],
  [
    "functions-sum",
    "pass",
    "two classes",
    [
      money("expenditure.total", "100.00"),
      account("201", "60.00"),
      account("221", "40.00"),
    ],
  ],
  [
    "functions-sum",
    "rounding",
    "two classes, a last digit off",
    [
      money("expenditure.total", "100.00"),
      account("201", "60.00"),
      account("221", "40.01"),
    ],
  ],
  [
    "functions-sum",
    "fail",
    "a class left out",
    [
      money("expenditure.total", "100.00"),
      account("201", "60.00"),
      account("221", "30.00"),
    ],
  ],
  [
    "functions-sum",
    "fail",
    "many zeros give no room",
    [
      money("expenditure.total", "100.00"),
      account("201", "60.00"),
      account("221", "39.00"),
      ...["202", "203", "204", "205", "206", "207"].map((code) =>
        account(code, "0"),
      ),
    ],
  ],
  [
    "function-hierarchy",
    "pass",
    "items under a section",
    [
      account("20103", "579.85"),
      account("2010350", "284.32"),
      account("2010399", "295.53"),
    ],
  ],
  [
    "function-hierarchy",
    "rounding",
    "items under a section, a last digit off",
    [
      account("20103", "579.86"),
      account("2010350", "284.32"),
      account("2010399", "295.53"),
    ],
  ],
  [
    "function-hierarchy",
    "fail",
    "items swapped into another section of a table",
    [
      account("20103", "579.85", { place: "table" }),
      account("2010350", "284.32", { place: "table" }),
      account("2010399", "6.53", { place: "table" }),
    ],
  ],
  [
    "function-hierarchy",
    "not-evaluated",
    "a text that names some items of a section",
    [
      account("20103", "579.85"),
      account("2010350", "284.32"),
      account("2010399", "6.53"),
    ],
  ],
  [
    "functions-sum",
    "not-evaluated",
    "a text that names its main classes",
    [
      money("expenditure.total", "1000.00"),
      account("201", "750.00"),
      account("208", "120.00"),
    ],
  ],
  [
    "functions-sum",
    "fail",
    "a text that names more than there is",
    [
      money("expenditure.total", "1000.00"),
      account("201", "950.00"),
      account("208", "120.00"),
    ],
  ],
  [
    "functions-sum",
    "fail",
    "a text with one wrong digit",
    [
      money("expenditure.total", "1000.00"),
      account("201", "780.00"),
      account("208", "120.00"),
    ],
  ],
  [
    "income-sources",
    "not-evaluated",
    "a text that names its main source",
    [
      money("income.total", "1000.00"),
      money("income.fiscal", "872.50", fiscal),
    ],
  ],
  [
    "economy-hierarchy",
    "pass",
    "lines under a class",
    [line("302", "20.36"), line("30201", "12.00"), line("30226", "8.36")],
  ],
  [
    "economy-hierarchy",
    "rounding",
    "lines under a class, a last digit off",
    [line("302", "20.36"), line("30201", "12.00"), line("30226", "8.37")],
  ],
  [
    "economy-hierarchy",
    "fail",
    "a line's digit changed",
    [line("302", "20.36"), line("30201", "12.00"), line("30226", "3.36")],
  ],
  [
    "personnel-and-public",
    "pass",
    "basic expenditure divided",
    [
      money("expenditure.basic", "307.82", general),
      money("expenditure.personnel", "280.50", general),
      money("expenditure.public", "27.32", general),
    ],
  ],
  [
    "personnel-and-public",
    "rounding",
    "a last digit off",
    [
      money("expenditure.basic", "307.83", general),
      money("expenditure.personnel", "280.50", general),
      money("expenditure.public", "27.32", general),
    ],
  ],
  [
    "personnel-and-public",
    "fail",
    "public cost too high",
    [
      money("expenditure.basic", "307.82", general),
      money("expenditure.personnel", "280.50", general),
      money("expenditure.public", "72.32", general),
    ],
  ],
  [
    "personnel-lines",
    "pass",
    "wages and support",
    [
      money("expenditure.personnel", "387.26", general),
      line("301", "383.68"),
      line("303", "3.58"),
    ],
  ],
  [
    "personnel-lines",
    "rounding",
    "a last digit off",
    [
      money("expenditure.personnel", "387.27", general),
      line("301", "383.68"),
      line("303", "3.58"),
    ],
  ],
  [
    "personnel-lines",
    "fail",
    "support left out",
    [
      money("expenditure.personnel", "383.68", general),
      line("301", "383.68"),
      line("303", "3.58"),
    ],
  ],
  [
    "public-lines",
    "pass",
    "goods and capital outlay",
    [
      money("expenditure.public", "69.28", general),
      line("302", "67.63"),
      line("310", "1.65"),
    ],
  ],
  [
    "public-lines",
    "rounding",
    "a last digit off",
    [
      money("expenditure.public", "69.29", general),
      line("302", "67.63"),
      line("310", "1.65"),
    ],
  ],
  [
    "public-lines",
    "fail",
    "capital outlay left out",
    [
      money("expenditure.public", "67.63", general),
      line("302", "67.63"),
      line("310", "1.65"),
    ],
  ],
  [
    "share",
    "pass",
    "97.5 % of the total",
    [
      money("expenditure.total", "16,010.35"),
      money("expenditure.project", "15,602.72"),
      money("expenditure.project.share", "97.5%"),
    ],
  ],
  [
    "share",
    "rounding",
    "cut instead of rounded",
    [
      money("expenditure.total", "13747.18"),
      money("expenditure.project", "13439.36"),
      money("expenditure.project.share", "97.7%"),
    ],
  ],
  [
    "share",
    "fail",
    "a tenth too much",
    [
      money("expenditure.total", "13747.18"),
      money("expenditure.basic", "307.82"),
      money("expenditure.basic.share", "2.3%"),
    ],
  ],
  [
    "share",
    "not-evaluated",
    "the part is not printed",
    [
      money("procurement.goods", "15.80"),
      money("procurement.sme.goods.share", "100.0%"),
    ],
  ],
  [
    "completion-rate",
    "pass",
    "239.19 % of the initial budget",
    [
      money("expenditure.total", "395.04", { ...general, ...initial }),
      money("expenditure.total", "944.91", general),
      money("expenditure.total.completion-rate", "239.19%", {
        ...general,
        ...initial,
      }),
    ],
  ],
  [
    "completion-rate",
    "rounding",
    "cut instead of rounded",
    [
      project("培训", "6.35", fullYear),
      project("培训", "5.88"),
      printed("project.completion-rate", "92%", { name: "培训", ...fullYear }),
    ],
  ],
  [
    "completion-rate",
    "fail",
    "118.8 % for 125.8 %",
    [
      account("2101102", "12.08", initial),
      account("2101102", "15.20"),
      printed("expenditure.by-function.completion-rate", "118.8%", {
        code: "2101102",
        ...initial,
      }),
    ],
  ],
  [
    "completion-rate",
    "not-evaluated",
    "no budget is printed",
    [
      money("three-public.reception", "0.06", general),
      money("three-public.reception.completion-rate", "13.3%", {
        ...general,
        ...initial,
      }),
    ],
  ],
  [
    "budget-deviation",
    "pass",
    "a fifth less than the budget, with its sign",
    [
      account("2101102", "250.00", initial),
      account("2101102", "200.00"),
      printed("expenditure.by-function.budget-deviation", "-20.00%", {
        code: "2101102",
        ...initial,
      }),
    ],
  ],
  [
    "budget-deviation",
    "pass",
    "a fifth less, without its sign",
    [
      account("2101102", "250.00", initial),
      account("2101102", "200.00"),
      printed("expenditure.by-function.budget-deviation", "20.00%", {
        code: "2101102",
        ...initial,
      }),
    ],
  ],
  [
    "budget-deviation",
    "rounding",
    "cut, not rounded",
    [
      account("2101102", "250.01", initial),
      account("2101102", "283.35"),
      printed("expenditure.by-function.budget-deviation", "13.33%", {
        code: "2101102",
        ...initial,
      }),
    ],
  ],
  [
    "budget-deviation",
    "fail",
    "15 % for 20 %",
    [
      account("2101102", "250.00", initial),
      account("2101102", "200.00"),
      printed("expenditure.by-function.budget-deviation", "15.00%", {
        code: "2101102",
        ...initial,
      }),
    ],
  ],
  [
    "budget-deviation",
    "not-evaluated",
    "no budget is printed",
    [
      account("2101102", "200.00"),
      printed("expenditure.by-function.budget-deviation", "20.00%", {
        code: "2101102",
        ...initial,
      }),
    ],
  ],
  [
    "three-public-each",
    "pass",
    "100 yuan for each of 120 guests",
    [
      money("three-public.reception", "1.20", fiscal),
      money("three-public.per-guest", "100", {
        ...fiscal,
        printedUnit: "元",
      }),
      printed("three-public.guests", "120个", { name: "国内" }),
    ],
  ],
  [
    "three-public-each",
    "rounding",
    "what each costs is cut",
    [
      money("three-public.reception", "1.21", fiscal),
      money("three-public.per-guest", "100", {
        ...fiscal,
        printedUnit: "元",
      }),
      printed("three-public.guests", "120个", { name: "国内" }),
    ],
  ],
  [
    "three-public-each",
    "fail",
    "1000 yuan for 100",
    [
      money("three-public.reception", "1.20", fiscal),
      money("three-public.per-guest", "1000", {
        ...fiscal,
        printedUnit: "元",
      }),
      printed("three-public.guests", "120个", { name: "国内" }),
    ],
  ],
  [
    "three-public-parts",
    "fail",
    "several are told together, and are not that much",
    [
      money("three-public.vehicles", "3.00", fiscal),
      money("three-public.reception", "1.20", fiscal),
      money("three-public.reception", "4.80", {
        ...fiscal,
        name: "公务用车购置及运行维护费和公务接待费",
      }),
    ],
  ],
  [
    "zero-base",
    "not-evaluated",
    "a rate on a budget of nothing",
    [
      account("2011308", "0", initial),
      account("2011308", "6,806.44"),
      printed("expenditure.by-function.completion-rate", "0%", {
        code: "2011308",
        ...initial,
      }),
    ],
  ],
  [
    "change-rate",
    "pass",
    "17.6 % less",
    [
      money("expenditure.grand-total", "13747.18"),
      money("expenditure.grand-total.decrease", "2932.39"),
      money("expenditure.grand-total.decrease-rate", "17.6%"),
    ],
  ],
  [
    "change-rate",
    "rounding",
    "cut instead of rounded",
    [
      money("income.grand-total", "200.00"),
      money("income.grand-total.increase", "66.66"),
      money("income.grand-total.increase-rate", "49.9%"),
    ],
  ],
  [
    "change-rate",
    "fail",
    "a decrease over this year instead of the last",
    [
      money("expenditure.grand-total", "13747.18"),
      money("expenditure.grand-total.decrease", "2932.39"),
      money("expenditure.grand-total.decrease-rate", "21.3%"),
    ],
  ],
  [
    "change-rate",
    "not-evaluated",
    "the change itself is not printed",
    [
      money("expenditure.grand-total", "13747.18"),
      money("expenditure.grand-total.decrease-rate", "17.6%"),
    ],
  ],
  [
    "change",
    "pass",
    "last year's budget is printed",
    [
      project("智能系统", "283.30"),
      project("智能系统", "200.00", { year: 2020 }),
      printed("project.increase", "83.30", { name: "智能系统" }),
    ],
  ],
  [
    "change",
    "rounding",
    "last year's budget is printed, a last digit off",
    [
      project("智能系统", "283.30"),
      project("智能系统", "200.01", { year: 2020 }),
      printed("project.increase", "83.30", { name: "智能系统" }),
    ],
  ],
  [
    "change",
    "fail",
    "last year's budget is another",
    [
      project("智能系统", "283.30"),
      project("智能系统", "240.00", { year: 2020 }),
      printed("project.increase", "83.30", { name: "智能系统" }),
    ],
  ],
  [
    "sme-by-category",
    "pass",
    "every category's share",
    [
      money("procurement.sme", "260.00"),
      money("procurement.goods", "100.00"),
      money("procurement.sme.goods.share", "60.00%"),
      money("procurement.services", "200.00"),
      money("procurement.sme.services.share", "100.00%"),
    ],
  ],
  [
    "sme-by-category",
    "rounding",
    "every category's share, rounded",
    [
      money("procurement.sme", "260.03"),
      money("procurement.goods", "100.00"),
      money("procurement.sme.goods.share", "60.0%"),
      money("procurement.services", "200.00"),
      money("procurement.sme.services.share", "100.0%"),
    ],
  ],
  [
    "sme-by-category",
    "fail",
    "40 % of each, and yet all of it",
    [
      money("procurement.total", "360.19"),
      money("procurement.sme", "360.19"),
      money("procurement.goods", "2.55"),
      money("procurement.sme.goods.share", "40%"),
      money("procurement.works", "58.97"),
      money("procurement.sme.works.share", "40%"),
      money("procurement.services", "298.66"),
      money("procurement.sme.services.share", "40%"),
    ],
  ],
  [
    "share",
    "pass",
    "of all three public expenses, and of what vehicles cost",
    [
      money("three-public.total", "6.00", fiscal),
      money("three-public.vehicles", "5.00", fiscal),
      money("three-public.vehicles.share", "83.33%", fiscal),
      money("three-public.vehicle-running", "2.00", fiscal),
      money("three-public.vehicle-running.share", "40.00%", fiscal),
    ],
  ],
  [
    "share",
    "pass",
    "personnel's share of all expenditure",
    [
      money("expenditure.total", "1110.00", general),
      money("expenditure.basic", "810.00", general),
      money("expenditure.personnel", "700.00", general),
      money("expenditure.personnel.share", "63.06%", general),
    ],
  ],
  [
    "share",
    "fail",
    "a third expense of half of them",
    [
      money("three-public.total", "6.00", fiscal),
      money("three-public.reception", "1.00", fiscal),
      money("three-public.reception.share", "50.00%", fiscal),
    ],
  ],
  [
    "procurement-parts",
    "pass",
    "goods, works and services",
    [
      money("procurement.total", "138.34"),
      money("procurement.goods", "2.65"),
      money("procurement.works", "0"),
      money("procurement.services", "135.69"),
    ],
  ],
  [
    "procurement-parts",
    "rounding",
    "a last digit off",
    [
      money("procurement.total", "360.19"),
      money("procurement.goods", "2.55"),
      money("procurement.works", "58.97"),
      money("procurement.services", "298.66"),
    ],
  ],
  [
    "procurement-parts",
    "fail",
    "services too low",
    [
      money("procurement.total", "138.34"),
      money("procurement.goods", "2.65"),
      money("procurement.works", "0"),
      money("procurement.services", "35.69"),
    ],
  ],
  [
    "sme-within-procurement",
    "pass",
    "all of it",
    [money("procurement.total", "16.45"), money("procurement.sme", "16.45")],
  ],
  [
    "sme-within-procurement",
    "rounding",
    "a last digit over",
    [money("procurement.total", "16.45"), money("procurement.sme", "16.46")],
  ],
  [
    "sme-within-procurement",
    "fail",
    "more than there is",
    [money("procurement.total", "138.34"), money("procurement.sme", "226.15")],
  ],
  [
    "small-micro-within-sme",
    "pass",
    "a part",
    [
      money("procurement.sme", "360.19"),
      money("procurement.small-micro", "144.07"),
    ],
  ],
  [
    "small-micro-within-sme",
    "fail",
    "more than there is",
    [
      money("procurement.sme", "44.07"),
      money("procurement.small-micro", "144.07"),
    ],
  ],
  [
    "three-public-parts",
    "pass",
    "three parts",
    [
      money("three-public.total", "0.64", general),
      money("three-public.abroad", "0", general),
      money("three-public.vehicles", "0.60", general),
      money("three-public.reception", "0.04", general),
    ],
  ],
  [
    "three-public-parts",
    "rounding",
    "a last digit off",
    [
      money("three-public.total", "0.65", general),
      money("three-public.abroad", "0", general),
      money("three-public.vehicles", "0.60", general),
      money("three-public.reception", "0.04", general),
    ],
  ],
  [
    "three-public-parts",
    "fail",
    "vehicles differ from purchase and running",
    [
      money("three-public.vehicles", "0.60", general),
      money("three-public.vehicle-purchase", "0", general),
      money("three-public.vehicle-running", "0.40", general),
    ],
  ],
  [
    "staff-parts",
    "pass",
    "kinds of staff",
    [
      money("staff.active", "26人"),
      printed("staff.active", "6人", { name: "行政" }),
      printed("staff.active", "20人", { name: "事业" }),
    ],
  ],
  [
    "staff-parts",
    "fail",
    "a person too few",
    [
      money("staff.active", "26人"),
      printed("staff.active", "5人", { name: "行政" }),
      printed("staff.active", "20人", { name: "事业" }),
    ],
  ],
  [
    "vehicles-parts",
    "pass",
    "kinds of vehicles",
    [
      money("assets.vehicles", "3辆"),
      printed("assets.vehicles", "1辆", { name: "机要通信用车" }),
      printed("assets.vehicles", "2辆", { name: "其他用车" }),
    ],
  ],
  [
    "vehicles-parts",
    "fail",
    "a vehicle too many",
    [
      money("assets.vehicles", "3辆"),
      printed("assets.vehicles", "2辆", { name: "机要通信用车" }),
      printed("assets.vehicles", "2辆", { name: "其他用车" }),
    ],
  ],
  [
    "purchased-services-parts",
    "pass",
    "kinds of services",
    [
      money("procurement.purchased-services", "589.30"),
      printed("procurement.purchased-services", "236.00", {
        name: "基本公共服务",
      }),
      printed("procurement.purchased-services", "353.30", {
        name: "技术性服务",
      }),
    ],
  ],
  [
    "purchased-services-parts",
    "rounding",
    "kinds of services, a last digit off",
    [
      money("procurement.purchased-services", "589.31"),
      printed("procurement.purchased-services", "236.00", {
        name: "基本公共服务",
      }),
      printed("procurement.purchased-services", "353.30", {
        name: "技术性服务",
      }),
    ],
  ],
  [
    "purchased-services-parts",
    "fail",
    "a kind too large",
    [
      money("procurement.purchased-services", "589.30"),
      printed("procurement.purchased-services", "263.00", {
        name: "基本公共服务",
      }),
      printed("procurement.purchased-services", "353.30", {
        name: "技术性服务",
      }),
    ],
  ],
  [
    "projects-sum",
    "pass",
    "listed projects",
    [
      money("expenditure.project", "30.50", general),
      project("平台维护经费", "20.25"),
      project("培训活动经费", "10.25"),
    ],
  ],
  [
    "projects-sum",
    "rounding",
    "listed projects, a last digit off",
    [
      money("expenditure.project", "30.51", general),
      project("平台维护经费", "20.25"),
      project("培训活动经费", "10.25"),
    ],
  ],
  [
    "projects-sum",
    "fail",
    "a small project left out",
    [
      money("expenditure.project", "31.61", general),
      project("平台维护经费", "20.25"),
      project("培训活动经费", "10.25"),
    ],
  ],
  [
    "projects-count",
    "pass",
    "as many as counted",
    [
      money("projects.count", "2个"),
      project("平台维护经费", "20.25", fullYear),
      project("培训活动经费", "10.25", fullYear),
    ],
  ],
  [
    "projects-count",
    "fail",
    "fewer than counted, though they are all there is",
    [
      money("expenditure.project", "30.50", general),
      money("projects.count", "3个"),
      project("平台维护经费", "20.25", fullYear),
      project("培训活动经费", "10.25", fullYear),
    ],
  ],
  [
    "projects-count",
    "not-evaluated",
    "the main projects of more",
    [
      money("expenditure.project", "90.50", general),
      money("projects.count", "3个"),
      project("平台维护经费", "20.25", fullYear),
      project("培训活动经费", "10.25", fullYear),
    ],
  ],
  [
    "projects-sum",
    "not-evaluated",
    "the main projects of more",
    [
      money("expenditure.project", "40.50", general),
      project("平台维护经费", "20.25"),
      project("培训活动经费", "10.25"),
    ],
  ],
  [
    "projects-sum",
    "fail",
    "projects that are more than the whole",
    [
      money("expenditure.project", "20.50", general),
      project("平台维护经费", "20.25"),
      project("培训活动经费", "10.25"),
    ],
  ],
  [
    "project-within-budget",
    "pass",
    "less than its budget",
    [
      project("培训活动经费", "6.35", fullYear),
      project("培训活动经费", "5.82"),
    ],
  ],
  [
    "project-within-budget",
    "fail",
    "more than its budget",
    [
      project("培训活动经费", "5.35", fullYear),
      project("培训活动经费", "5.82"),
    ],
  ],
  [
    "project-lines",
    "pass",
    "lines of a project's budget",
    [
      project("平台", "89.60", initial),
      printed("project.line", "40.00", {
        name: "宣传",
        parent: "平台",
        ...initial,
      }),
      printed("project.line", "49.60", {
        name: "人员",
        parent: "平台",
        ...initial,
      }),
    ],
  ],
  [
    "project-lines",
    "fail",
    "a line too large",
    [
      project("平台", "89.60", initial),
      printed("project.line", "44.00", {
        name: "宣传",
        parent: "平台",
        ...initial,
      }),
      printed("project.line", "49.60", {
        name: "人员",
        parent: "平台",
        ...initial,
      }),
    ],
  ],
  [
    "score-parts",
    "pass",
    "parts of a score",
    [
      printed("evaluation.score", "96分", { name: "整体" }),
      printed("evaluation.score", "30分", { name: "预算执行", parent: "整体" }),
      printed("evaluation.score", "66分", { name: "产出指标", parent: "整体" }),
    ],
  ],
  [
    "score-parts",
    "fail",
    "a part too large",
    [
      printed("evaluation.score", "96分", { name: "整体" }),
      printed("evaluation.score", "30分", { name: "预算执行", parent: "整体" }),
      printed("evaluation.score", "60分", { name: "产出指标", parent: "整体" }),
    ],
  ],
  [
    "only-fund",
    "rounding",
    "the only fund's basic expenditure a last digit off",
    [
      money("expenditure.total", "50.00"),
      money("expenditure.total", "50.00", general),
      money("expenditure.basic", "30.50"),
      money("expenditure.basic", "30.51", general),
    ],
  ],
  [
    "small-micro-within-sme",
    "rounding",
    "a last digit more",
    [
      money("procurement.sme", "16.45"),
      money("procurement.small-micro", "16.46"),
    ],
  ],
  [
    "project-within-budget",
    "rounding",
    "a last digit more than its budget",
    [
      project("培训活动经费", "5.82", fullYear),
      project("培训活动经费", "5.83"),
    ],
  ],
  [
    "project-lines",
    "rounding",
    "lines a last digit off",
    [
      project("平台", "89.61", initial),
      printed("project.line", "40.00", {
        name: "宣传",
        parent: "平台",
        ...initial,
      }),
      printed("project.line", "49.60", {
        name: "人员",
        parent: "平台",
        ...initial,
      }),
    ],
  ],
  [
    "score-parts",
    "rounding",
    "parts a last digit off",
    [
      printed("evaluation.score", "96.1分", { name: "整体" }),
      printed("evaluation.score", "30.0分", {
        name: "预算执行",
        parent: "整体",
      }),
      printed("evaluation.score", "66.0分", {
        name: "产出指标",
        parent: "整体",
      }),
    ],
  ],
  [
    "score-parts",
    "fail",
    "a goal's kinds of indicators that add up to less",
    [
      printed("evaluation.score", "26分", {
        name: "年度目标2",
        parent: "整体",
      }),
      printed("evaluation.score", "14分", {
        name: "产出指标",
        parent: "整体 年度目标2",
      }),
      printed("evaluation.score", "5分", {
        name: "效益指标",
        parent: "整体 年度目标2",
      }),
    ],
  ],
  [
    "income-equals-expenditure",
    "fail",
    "a function paid more than it spent, nothing being carried over",
    [
      printed("income.by-function", "20.15", { code: "208" }),
      account("208", "20.51"),
    ],
  ],
  [
    "grand-total",
    "pass",
    "a budget whose income counts what is carried over",
    [
      money("income.grand-total", "110.00", initial),
      money("income.total", "110.00", initial),
      money("income.opening-balance", "10.00", initial),
    ],
  ],
  [
    "grand-total",
    "not-evaluated",
    "the balances are not printed",
    [money("income.grand-total", "110.00"), money("income.total", "100.00")],
  ],
  [
    "fiscal-funds",
    "fail",
    "a fund's grand total too large",
    [
      money("expenditure.grand-total", "50.00", fiscal),
      money("expenditure.grand-total", "60.00", general),
    ],
  ],
  [
    "projects-sum",
    "fail",
    "full-year budgets that add up to less",
    [
      money("expenditure.project", "31.61", { ...general, ...fullYear }),
      project("平台维护经费", "20.25", fullYear),
      project("培训活动经费", "10.25", fullYear),
    ],
  ],
  ...(
    [
      ["pass", "0.39"],
      ["rounding", "0.40"],
      ["fail", "0.59"],
      ["not-evaluated", "0.02"],
    ] as const
  ).map(
    ([outcome, insurance]): Case => [
      "three-public-parts",
      outcome,
      `insurance of ${insurance} beside 0.25 for fuel, of 0.64`,
      [
        money("three-public.vehicle-running", "0.64", general),
        money("three-public.vehicle-running", "0.25", {
          ...general,
          name: "燃料费",
        }),
        money("three-public.vehicle-running", insurance, {
          ...general,
          name: "保险费",
        }),
      ],
    ],
  ),
  ...(
    [
      ["pass", "three-public.reception", "0.06", "three-public.receptions", 1],
      ["fail", "three-public.reception", "0.06", "three-public.receptions", 0],
      ["fail", "three-public.reception", "0", "three-public.receptions", 2],
      ["pass", "three-public.abroad", "0", "three-public.groups", 1],
      ["fail", "three-public.abroad", "3.20", "three-public.groups", 0],
      [
        "fail",
        "three-public.vehicle-purchase",
        "18.00",
        "three-public.vehicles-bought",
        0,
      ],
    ] as const
  ).map(
    ([outcome, expense, amount, count, number]): Case => [
      "three-public-counts",
      outcome,
      `${amount} for ${number} of ${count}`,
      [money(expense, amount, general), printed(count, `${number}个`)],
    ],
  ),
  ...(
    [
      ["pass", "84.55"],
      ["rounding", "84.6"],
      ["fail", "89.45"],
    ] as const
  ).map(
    ([outcome, reached]): Case => [
      "indicator-amount",
      outcome,
      `a cost of ${reached} for 84.55`,
      [
        project("工作经费", "84.55"),
        project("工作经费", "84.55", fullYear),
        printed("evaluation.indicator", reached, {
          name: "项目成本",
          parent: "工作经费",
        }),
      ],
    ],
  ),
  ...(
    [
      ["pass", "20"],
      ["rounding", "20.1"],
      ["fail", "21"],
      ["fail", "19"],
      ["not-evaluated", "4"],
    ] as const
  ).map(
    ([outcome, last]): Case => [
      "score-indicators",
      outcome,
      `a last indicator of ${last} for 20 of 96`,
      [
        points("甲", "96分", ""),
        points("预算执行", "20分"),
        points("活动场次", "20分"),
        points("活动场次", "20分"),
        points("满意度", "16.0分"),
        points("办结率", `${last}分`),
      ],
    ],
  ),
  ...(
    [
      ["pass", "18.4"],
      ["rounding", "18"],
      ["fail", "19.4"],
    ] as const
  ).map(
    ([outcome, score]): Case => [
      "score-execution",
      outcome,
      `${score} of 20 points for 92 %`,
      [
        points("预算执行", `${score}分`),
        printed("evaluation.weight", "20分", {
          name: "预算执行",
          parent: "甲",
        }),
        project("甲", "5.82"),
        project("甲", "6.35", fullYear),
        printed("project.completion-rate", "92%", { name: "甲", ...fullYear }),
      ],
    ],
  ),
  [
    "vehicles-within",
    "pass",
    "as many as there are",
    [
      money("assets.vehicles", "2辆"),
      printed("assets.vehicles", "1辆", { name: "财政拨款开支" }),
    ],
  ],
  [
    "vehicles-within",
    "fail",
    "more than there are",
    [
      money("assets.vehicles", "1辆"),
      printed("assets.vehicles", "2辆", { name: "财政拨款开支" }),
    ],
  ],
  [
    "change",
    "fail",
    "a whole that grew by more than the only part it has",
    [
      money("three-public.total", "0.64", general),
      money("three-public.vehicles", "0.64", general),
      money("three-public.abroad", "0", general),
      money("three-public.reception", "0", general),
      money("three-public.total.increase", "0.64", general),
      money("three-public.vehicles.increase", "0.26", general),
    ],
  ],
  [
    "change",
    "pass",
    "a part that is all there is",
    allThereIs("increase", "60.00", "70.00"),
  ],
  [
    "change",
    "rounding",
    "a part that is all there is, a last digit off",
    allThereIs("increase", "60.01", "60.00"),
  ],
  [
    "change",
    "fail",
    "a part that is all there is and grew by less than the whole",
    allThereIs("increase", "60.00", "40.00"),
  ],
  [
    "change",
    "fail",
    "a part that is all there is and shrank by more than the whole",
    allThereIs("decrease", "40.00", "60.00"),
  ],
  [
    "share-within-whole",
    "pass",
    "all of the whole",
    [printed("procurement.sme.share", "100%")],
  ],
  [
    "share-within-whole",
    "rounding",
    "parts of a last digit more",
    [printed("expenditure.basic.share", "100.0004%")].map((one) => ({
      ...one,
      amount: { ...one.amount, step: 10n },
    })),
  ],
  [
    "share-within-whole",
    "fail",
    "more than the whole",
    [printed("procurement.sme.share", "163.47%")],
  ],
];

test("compares no growth of a part that is not all of its whole", () => {
  const [income, ...rest] = allThereIs("increase", "60.00", "40.00");
  const figures = [money("income.grand-total", "101.00", fiscal), ...rest];
  expect(income?.concept).toBe("income.grand-total");
  const { checks } = reconciled(figures);
  expect(checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});

test.each(cases)("%s: %s for %s", (rule, outcome, _situation, figures) => {
  const checks = checksOf(rule, figures);
  expect(checks.map((check) => check.outcome)).toContain(outcome);
  if (outcome === "pass")
    expect(new Set(checks.map((check) => check.outcome))).toEqual(
      new Set(["pass"]),
    );
});

const outturn = account("208", "18.39");
const directions: readonly (readonly [
  said: Claim["said"],
  budget: string,
  Outcome,
])[] = [
  ["more", "14.33", "pass"],
  ["more", "22.85", "fail"],
  ["less", "22.85", "pass"],
  ["less", "14.33", "fail"],
  ["equal", "18.39", "pass"],
  ["equal", "14.33", "fail"],
];

test.each(directions)(
  "direction: %s than %s is a %s",
  (said, budget, outcome) => {
    const figures = [outturn, account("208", budget, initial)];
    const claim: Claim = {
      subject: outturn,
      budget: "initial-budget",
      said,
      line: outturn.line,
      printed: said,
    };
    expect(checksOf("direction", figures, [claim])).toMatchObject([
      { outcome },
    ]);
  },
);

test("takes a balance that stands blank in its table for none", () => {
  const figures = [
    money("income.grand-total", "110.00"),
    money("income.total", "100.00"),
  ];
  const [first] = figures;
  if (first === undefined) throw new Error("no figure");
  const blank = { ...first, concept: "income.opening-balance" } as const;
  expect(
    reconciled(figures, [], [blank]).checks.filter(
      ({ rule }) => rule === "grand-total",
    ),
  ).toMatchObject([{ outcome: "fail" }]);
});

test("evaluates no identity of two facts that are one printed figure", () => {
  const total = money("income.grand-total", "110.00");
  expect(
    checksOf("income-equals-expenditure", [
      total,
      { ...total, concept: "expenditure.grand-total" },
    ]),
  ).toMatchObject([{ outcome: "not-evaluated" }]);
});

test("takes a form by another name for the project that it follows", () => {
  const { facts } = reconciled([
    project("企业和人才工作经费", "84.55", fullYear),
    printed("evaluation.indicator", "89.45", {
      name: "项目成本",
      parent: "企服工作经费",
    }),
    printed("evaluation.score", "30分", {
      name: "预算执行",
      parent: "整体",
    }),
  ]);
  expect(facts.map(({ parent }) => parent)).toEqual(
    expect.arrayContaining(["企业和人才工作经费", "整体"]),
  );
  expect(facts.map(({ parent }) => parent)).not.toContain("企服工作经费");
});

test("tells where a project goes by another name", () => {
  const { findings } = reconciled([
    project("支持区域发展专项资金", "119.61"),
    project("支持区域经济发展专项经费", "119.61", fullYear),
    project("支持区域发展专项经费", "119.61", fullYear),
  ]);
  expect(findings).toMatchObject([
    { code: "project-name", printed: "支持区域经济发展专项经费" },
  ]);
});

const differences: readonly (readonly [
  said: Claim["said"],
  by: string,
  Outcome,
])[] = [
  ["less", "4.46", "pass"],
  ["less", "4.47", "rounding"],
  ["less", "6.46", "fail"],
  ["more", "4.46", "fail"],
];

test.each(differences)(
  "difference-from-budget: %s by %s is a %s",
  (said, by, outcome) => {
    const figures = [outturn, account("208", "22.85", initial)];
    const claim: Claim = {
      subject: outturn,
      budget: "initial-budget",
      said,
      by: money("expenditure.total", by).amount,
      line: outturn.line,
      printed: said,
    };
    expect(checksOf("difference-from-budget", figures, [claim])).toMatchObject([
      { outcome },
    ]);
    expect(checksOf("difference-from-budget", [outturn], [claim])).toEqual([]);
  },
);

test("makes no check of a direction whose budget is not printed", () => {
  const claim: Claim = {
    subject: outturn,
    budget: "initial-budget",
    said: "more",
    line: outturn.line,
    printed: "大于",
  };
  expect(checksOf("direction", [outturn], [claim])).toEqual([]);
});

const otherYear: readonly (readonly [printed: string, Outcome])[] = [
  ["1192.91", "pass"],
  ["1192.9", "rounding"],
  ["1129.91", "fail"],
];

test.each(otherYear)(
  "between-reports: %s for 1192.91 is a %s",
  (text, outcome) => {
    const of = (fiscalYear: number, figure: Observation): ReadReport => {
      const made = madeReport("江南", fiscalYear, "final", []);
      return { ...made, ...reconcile(made.report, { observations: [figure] }) };
    };
    const [earlier, later] = withChecksBetween([
      of(2021, project("基地专项经费", "1192.91")),
      of(2022, project("基地专项经费", text)),
    ]);
    expect(earlier?.checks).toEqual([]);
    expect(later?.checks).toMatchObject([{ rule: "between-reports", outcome }]);
  },
);

test.each([
  ["12.34", "pass"],
  ["12.43", "fail"],
] as const)(
  "between-reports: opening with %s after closing with 12.34 is a %s",
  (text, outcome) => {
    const of = (fiscalYear: number, figure: Observation): ReadReport => {
      const made = madeReport("江南", fiscalYear, "final", []);
      return {
        ...made,
        ...reconcile(made.report, {
          observations: [{ ...figure, year: fiscalYear }],
        }),
      };
    };
    const [, later] = withChecksBetween([
      of(2021, money("expenditure.closing-balance", "12.34")),
      of(2022, money("income.opening-balance", text)),
    ]);
    expect(later?.checks).toMatchObject([{ rule: "between-reports", outcome }]);
  },
);

test("compares reports of one centre only", () => {
  const of = (district: string, fiscalYear: number): ReadReport => {
    const made = madeReport(district, fiscalYear, "final", []);
    return {
      ...made,
      ...reconcile(made.report, {
        observations: [project("基地专项经费", `${fiscalYear}`)],
      }),
    };
  };
  for (const { checks } of withChecksBetween([
    of("江南", 2021),
    of("江北", 2022),
  ]))
    expect(checks).toEqual([]);
});

test("fills every check with its arithmetic in both languages", () => {
  for (const [rule, outcome, , figures] of cases) {
    for (const check of checksOf(rule, figures)) {
      expect(check.facts.length).toBeGreaterThan(0);
      expect(check.message.zh).toMatch(/\p{Script=Han}/u);
      expect(check.message.en).not.toMatch(/NaN|\[object/);
      if (outcome !== "not-evaluated" && check.outcome === "fail") {
        expect(check.gap).not.toBe(0);
        expect(check.message.zh).toMatch(/\d/);
        expect(check.message.en).toMatch(/\d/);
      }
    }
  }
});

/** Rules that a figure alone can break or keep. */
const alone: ReadonlySet<RuleId> = new Set([
  "share-within-whole",
  "zero-base",
  "occurrences-agree",
]);

test("calls no figure checked, and no rule broken, that stands alone", () => {
  for (const [rule, , , [first]] of cases) {
    if (first === undefined || alone.has(rule)) continue;
    const { facts, checks } = reconciled([first]);
    expect(
      checks.filter(({ outcome }) => outcome !== "not-evaluated"),
      rule,
    ).toEqual([]);
    expect(facts, rule).toMatchObject([{ quality: "not-evaluated" }]);
  }
});

test("tries every rule", () => {
  const tried = new Set<string>([
    ...cases.map(([rule]) => rule),
    "direction",
    "difference-from-budget",
    "between-reports",
    "derivation",
  ]);
  expect(Object.keys(rules).filter((rule) => !tried.has(rule))).toEqual([]);
});

test("judges no awards to SMEs by the share of one category where another's is left out", () => {
  expect(
    checksOf("sme-by-category", [
      money("procurement.sme", "60.00"),
      money("procurement.goods", "20.00"),
      money("procurement.sme.goods.share", "100%"),
      money("procurement.services", "40.00"),
    ]),
  ).toEqual([]);
});
