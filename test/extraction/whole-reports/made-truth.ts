import { economicAccounts } from "../../../src/vocabulary/economic-classification.ts";
import {
  functionalAccount,
  functionalAccounts,
} from "../../../src/vocabulary/functional-classification.ts";
import { Dice } from "../../reconciliation/clean-report.ts";

// What a made-up unit took in and spent, in whole yuan, and agreeing in every sum.

export interface Item {
  readonly code: string;
  /** Of the general public budget. */
  readonly basic: number;
  readonly project: number;
  /** Of government funds, and of state capital; both all projects. */
  readonly fund: number;
  readonly capital: number;
  /** Paid from the unit's own income. */
  readonly own: number;
  readonly business: number;
  /** The year's first budget, of the general public budget. */
  readonly budget: number;
}

export interface ThreePublic {
  readonly abroad: number;
  readonly purchase: number;
  readonly running: number;
  readonly reception: number;
}

export interface Truth {
  readonly unit: string;
  readonly year: number;
  readonly kind: "final" | "budget";
  readonly noun: "部门" | "单位";
  readonly items: readonly Item[];
  /** What was carried over from the general public budget, spent with the first item; and what was left. */
  readonly opening: number;
  readonly closing: number;
  /** Economic lines of the basic expenditure by their code. */
  readonly lines: ReadonlyMap<string, number>;
  readonly budgeted: ThreePublic;
  readonly spent: ThreePublic;
  /** Last year's totals. */
  readonly before: { readonly total: number; readonly general: number };
  readonly procurement: {
    readonly goods: number;
    readonly works: number;
    readonly services: number;
    readonly sme: number;
    readonly smallMicro: number;
  };
  readonly agency: number;
  readonly vehicles: readonly number[];
  readonly equipment: number;
  readonly goals: { readonly count: number; readonly amount: number };
}

export const vehicleKinds = [
  "部级领导干部用车",
  "主要领导干部用车",
  "机要通信用车",
  "应急保障用车",
  "执法执勤用车",
  "特种专业技术用车",
  "离退休干部用车",
  "其他用车",
] as const;

/** Of every unit: pensions, health care, housing. */
const everywhere = [
  "2080501",
  "2080505",
  "2080506",
  "2101101",
  "2101102",
  "2210201",
  "2210203",
];

const someLines = [
  ["30101", "30102", "30107", "30108", "30109", "30110", "30112", "30113"],
  ["30302", "30399"],
  ["30201", "30207", "30211", "30213", "30226", "30227", "30228", "30229"],
  ["31002", "31003"],
] as const;

export interface Wish {
  readonly unit: string;
  readonly year: number;
  readonly kind: "final" | "budget";
  readonly noun: "部门" | "单位";
  /** Government funds, state capital, own income, business income, balances. */
  readonly has?: readonly ("fund" | "capital" | "own" | "business" | "carry")[];
  /** So many accounts of its own work. */
  readonly works?: number;
  /** Yuan that every figure is a multiple of: 100 where the forms count 万元. */
  readonly grain?: number;
}

export function madeTruth(seed: number, wish: Wish): Truth {
  const dice = new Dice(seed);
  const grain = wish.grain ?? 100;
  const money = (low: number, high: number) =>
    Math.max(1, Math.round(dice.between(low, high) / grain)) * grain;
  /** Printed in 万元 by every form. */
  const small = (low: number, high: number) =>
    Math.max(1, Math.round(dice.between(low, high) / 100)) * 100;
  const has = (what: NonNullable<Wish["has"]>[number]) =>
    wish.has?.includes(what) === true;
  const leaves = functionalAccounts.filter(
    ({ code, inUse }) =>
      code.length === 7 && inUse && /^20[1-7]|^21[1-7]|^22[04]/.test(code),
  );
  const works = new Set<string>();
  while (works.size < (wish.works ?? 5)) works.add(dice.pick(leaves).code);
  const items = [...works, ...everywhere].sort().map((code): Item => {
    const welfare = everywhere.includes(code);
    const basic = welfare || dice.next() < 0.4 ? money(5_000, 9_000_000) : 0;
    const project =
      !welfare && (basic === 0 || dice.next() < 0.3)
        ? money(10_000, 90_000_000)
        : 0;
    return {
      code,
      basic,
      project,
      fund: 0,
      capital: 0,
      own: has("own") && dice.next() < 0.3 ? money(1_000, 900_000) : 0,
      business:
        has("business") && !welfare && dice.next() < 0.4
          ? money(1_000, 900_000)
          : 0,
      budget: dice.next() < 0.15 ? 0 : money(10_000, 9_000_000),
    };
  });
  const none = { basic: 0, project: 0, own: 0, business: 0, budget: 0 };
  if (has("fund"))
    for (const code of ["2120899", "2296002"])
      items.push({ ...none, code, fund: money(9_000, 9_000_000), capital: 0 });
  if (has("capital"))
    items.push({
      ...none,
      code: "2230299",
      fund: 0,
      capital: money(90_000, 900_000),
    });
  items.sort((left, right) => (left.code < right.code ? -1 : 1));

  const basic = sum(items.map((item) => item.basic));
  const lines = new Map<string, number>();
  const shares = [0.82, 0.04, 0.12, 0.02];
  let rest = basic;
  someLines.forEach((codes, at) => {
    const last = at === someLines.length - 1;
    const share = last
      ? rest
      : Math.round((basic * (shares[at] ?? 0)) / grain) * grain;
    rest -= share;
    dice.split(share / grain, codes.length).forEach((part, index) => {
      lines.set(codes[index] ?? "", part * grain);
    });
  });
  const spent = {
    abroad: dice.next() < 0.3 ? small(10_000, 90_000) : 0,
    purchase: dice.next() < 0.3 ? small(100_000, 300_000) : 0,
    running: dice.next() < 0.7 ? small(5_000, 200_000) : 0,
    reception: small(500, 90_000),
  };
  const total = totalOf(items);
  const general = sum(items.map((item) => item.basic + item.project));
  const procurement = {
    goods: small(5_000, 900_000),
    works: dice.next() < 0.5 ? 0 : small(5_000, 900_000),
    services: small(50_000, 9_000_000),
  };
  const procured = sum(Object.values(procurement));
  const sme = Math.round((procured * (0.4 + dice.next() / 2)) / 100) * 100;
  return {
    ...wish,
    items,
    opening: has("carry") ? money(1_000, 40_000) : 0,
    closing: has("carry") ? money(1_000, 40_000) : 0,
    lines,
    spent,
    budgeted: {
      abroad: spent.abroad + (spent.abroad > 0 ? small(100, 9_000) : 0),
      purchase: spent.purchase,
      running: spent.running + (dice.next() < 0.5 ? small(100, 9_000) : 0),
      reception: spent.reception + small(100, 9_000),
    },
    before: {
      total: Math.round((total * (0.6 + dice.next())) / grain) * grain,
      general: Math.round((general * (0.6 + dice.next())) / grain) * grain,
    },
    procurement: {
      ...procurement,
      sme,
      smallMicro: Math.round((sme * 0.7) / 100) * 100,
    },
    agency: small(10_000, 9_000_000),
    vehicles: vehicleKinds.map(() =>
      dice.next() < 0.3 ? dice.between(1, 9) : 0,
    ),
    equipment: dice.between(0, 12),
    goals: { count: dice.between(1, 40), amount: small(100_000, 90_000_000) },
  };
}

export function sum(parts: readonly number[]): number {
  return parts.reduce((left, right) => left + right, 0);
}

/** What an item took, of all funds. */
export function allOf(item: Item): number {
  return (
    item.basic +
    item.project +
    item.fund +
    item.capital +
    item.own +
    item.business
  );
}

export function totalOf(items: readonly Item[]): number {
  return sum(items.map(allOf));
}

/** Every account from 类 to 项 that some item makes a figure of, in order. */
export function accountsOf(
  items: readonly Item[],
  amount: (item: Item) => number,
): readonly string[] {
  const codes = new Set<string>();
  for (const item of items) {
    if (amount(item) === 0) continue;
    for (const length of [3, 5, 7]) codes.add(item.code.slice(0, length));
  }
  return [...codes].sort();
}

export function under(
  items: readonly Item[],
  code: string,
  amount: (item: Item) => number,
): number {
  return sum(items.filter((item) => item.code.startsWith(code)).map(amount));
}

export function nameOf(code: string): string {
  return (
    functionalAccount(code)?.name ??
    economicAccounts.find((account) => account.code === code)?.name ??
    code
  );
}

/** 301 or all of 301 and 303. */
export function linesUnder(
  truth: Truth,
  ...classes: readonly string[]
): number {
  return sum(
    [...truth.lines]
      .filter(([code]) => classes.some((one) => code.startsWith(one)))
      .map(([, amount]) => amount),
  );
}

export function threePublicTotal(part: ThreePublic): number {
  return part.abroad + part.purchase + part.running + part.reception;
}
