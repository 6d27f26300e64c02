import type { ReadReport } from "../../src/vocabulary/fact.ts";
import type { Dice } from "./clean-report.ts";
import type { Plant, Planted } from "./plant.ts";
import { figuresOf, itemRows, type PrintedRow } from "./printed-rows.ts";

/** A whole table, with its title. */
function tableLeftOut(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const titles = [
    ...text.matchAll(/^(?:## )?\d{4} ?年度.{4,30}表（表 ?\d）$/gm),
  ].filter(({ 0: title }) => !/自评/.test(title));
  if (titles.length < 5) return undefined;
  const place = dice.between(0, titles.length - 1);
  const start = titles[place]?.index ?? 0;
  const end = titles[place + 1]?.index ?? text.indexOf("第三部分", start);
  if (end < 0) return undefined;
  return {
    text: text.slice(0, start) + text.slice(end),
    at: [],
    what: `without ${titles[place]?.[0]}`,
  };
}

/** One of the places where words stand, and what is put there. */
function replaced(
  words: RegExp,
  put: (match: RegExpMatchArray, dice: Dice) => string,
): Plant {
  return (text, _report, dice) => {
    const found = [...text.matchAll(words)];
    if (found.length === 0) return undefined;
    const match = dice.pick(found);
    const { index = 0, 0: old } = match;
    const now = put(match, dice);
    return {
      text: text.slice(0, index) + now + text.slice(index + old.length),
      at: [[index, index + now.length]],
      what: `${old.trim()} -> ${now.trim()} in ${around(text, index)}`,
    };
  };
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 12), index + 24).replace(/\s+/g, " ");
}

function percentSignLost(
  text: string,
  { facts }: ReadReport,
  dice: Dice,
): Planted | undefined {
  const chosen = facts.flatMap((fact) =>
    fact.unit === "percent" && fact.status !== "derived"
      ? fact.observations
          .filter(
            ({ place, end }) =>
              place === "narrative" && /^\s?%/.test(text.slice(end)),
          )
          .map((one) => ({ fact, one }))
      : [],
  );
  if (chosen.length === 0) return undefined;
  const { fact, one } = dice.pick(chosen);
  const sign = text.indexOf("%", one.end);
  return {
    text: text.slice(0, sign) + text.slice(sign + 1),
    at: [[one.start, one.end]],
    fact: fact.id,
    what: `${fact.id}: ${one.printed}% without its sign`,
  };
}

// Of a table with figures in it.
const tableUnits = replaced(
  /(?<=^单位：)万元$(?=(?:(?!单位：)[\s\S]){0,900}?(?:\t| {2})\d[\d,]*\.\d)/gm,
  () => "元",
);
function tableUnit(
  text: string,
  report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const planted = tableUnits(text, report, dice);
  if (planted === undefined) return undefined;
  const start = planted.at[0]?.[0] ?? 0;
  const next = text.indexOf("单位：", start + 3);
  // Every figure of the table is wrong.
  return { ...planted, at: [[start, next < 0 ? start + 4_000 : next]] };
}

function cellsOf(row: PrintedRow): readonly { at: number; text: string }[] {
  return [...row.line.matchAll(/(?<=[\t ])\d[\d,]*\.\d+/g)].map((match) => ({
    at: row.start + match.index,
    text: match[0],
  }));
}

const account = /[23]\d{2}(?:\d{2}){0,2}(?!\d)/;

/** A last digit apart: no error that anything could show. */
function alike(left: string, right: string): boolean {
  const [one, other] = [left, right].map((text) =>
    Number(text.replaceAll(",", "")),
  );
  return Math.abs((one ?? 0) - (other ?? 0)) < 0.05;
}

/** Two neighbouring figures of one row in each other's place. */
function swappedCells(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const pairs = itemRows(text, account).flatMap((row) => {
    const cells = cellsOf(row);
    return cells.flatMap((one, index) => {
      const next = cells[index + 1];
      return next === undefined || alike(next.text, one.text)
        ? []
        : [{ row, one, next }];
    });
  });
  if (pairs.length === 0) return undefined;
  const { row, one, next } = dice.pick(pairs);
  const between = text.slice(one.at + one.text.length, next.at);
  const end = next.at + next.text.length;
  return {
    text: `${text.slice(0, one.at)}${next.text}${between}${one.text}${text.slice(end)}`,
    at: [[one.at, end]],
    codes: [codeOf(row)],
    what: `${row.line.trim()}: ${one.text} <-> ${next.text}`,
  };
}

/** Three rows whose figures moved one row down. */
function shiftedRows(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const rows = itemRows(text, /2\d{2}(?:\d{2}){0,2}(?!\d)/);
  const runs = rows.flatMap((row, index) => {
    const run = [row, rows[index + 1], rows[index + 2]].filter(
      (one) => one !== undefined,
    );
    const [first, second, third] = run;
    return run.length === 3 &&
      (third?.end ?? 0) - (first?.start ?? 0) < 500 &&
      amounts(first) !== amounts(second) &&
      amounts(second) !== amounts(third)
      ? [run]
      : [];
  });
  if (runs.length === 0) return undefined;
  const run = dice.pick(runs);
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  let now = "";
  run.forEach((row, index) => {
    const from = run[(index + run.length - 1) % run.length];
    now += row.line.slice(0, row.line.length - figuresOf(row.line).length);
    now += figuresOf(from?.line);
    const next = run[index + 1];
    if (next !== undefined) now += text.slice(row.end, next.start);
  });
  return {
    text: text.slice(0, start) + now + text.slice(end),
    at: [[start, start + now.length]],
    codes: run.map(codeOf),
    what: `shifted down: ${run.map(({ line }) => line.trim()).join(" | ")}`,
  };
}

function amounts(row: PrintedRow | undefined): string {
  return figuresOf(row?.line).trim().split(/\s+/).join(" ");
}

function codeOf(row: PrintedRow): string {
  return /\d{3,7}/.exec(row.line)?.[0] ?? "";
}

function doubledRow(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const rows = itemRows(text);
  if (rows.length === 0) return undefined;
  const row = dice.pick(rows);
  const line = text.slice(row.start, row.end + 1);
  return {
    text: text.slice(0, row.end + 1) + line + text.slice(row.end + 1),
    at: [[row.end + 1, row.end + line.length]],
    codes: [codeOf(row)],
    what: `twice ${row.line.trim()}`,
  };
}

/** One digit of an item's code changed. */
function wrongCode(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const rows = itemRows(text);
  if (rows.length === 0) return undefined;
  const row = dice.pick(rows);
  const code = codeOf(row);
  const place = dice.between(3, 6);
  const digit = String((Number(code[place]) + dice.between(1, 9)) % 10);
  const put = code.slice(0, place) + digit + code.slice(place + 1);
  const at = row.start + row.line.indexOf(code);
  return {
    text: text.slice(0, at) + put + text.slice(at + code.length),
    at: [[row.start, row.end]],
    codes: [code, put],
    what: `${code} -> ${put} in ${row.line.trim()}`,
  };
}

const classes = [
  "教育",
  "公共安全",
  "节能环保",
  "城乡社区",
  "农林水",
  "交通运输",
  "公共卫生",
];

/** 科学技术（类）支出 becomes 教育（类）支出. */
const wrongClassName = replaced(
  /(?<=[；，：。\d]\s?)(?:科学技术|社会保障和就业|卫生健康|住房保障)(?=支出（类）|（类）|支出[\s\d])/g,
  (_match, dice) => dice.pick(classes),
);

const templateLeftover = replaced(
  /(?<=\d{4}\s?年度)(?:示例市江南区企业服务中心|武汉市[一-龥]{2,4}区企业服务中心(?:（本级）)?)(?=[一-龥])|(?<=[，。]主要原因(?:一)?是)[^。，；]{4,20}/g,
  (match, dice) =>
    match[0].includes("中心")
      ? dice.pick(["部门名称", "XX单位", "××部门", "（部门名称）"])
      : dice.pick(["XXX", "××××", "（说明具体原因）", "……"]),
);

/** A sentence of another unit's report. */
const otherUnit = replaced(
  /(?<=\d日，\s*|\d年度)(?:示例市江南区|武汉市[一-龥]{2}区)企业服务中心(?:（本级）)?(?=\s*(?:共有车辆|政府采购支出总额|机关运行经费))/g,
  (match, dice) =>
    match[0].replace(
      /企业服务中心.*/,
      dice.pick(["城市管理局", "教育局", "卫生健康局", "文化馆"]),
    ),
);

/** 与2021年度相比 becomes 与2019年度相比. */
const comparedYear = replaced(
  /(?<=[与比]\s?)20\d\d(?=\s?年度?(?:相比|增加|减少))/g,
  (match, dice) => String(Number(match[0]) - dice.between(1, 4)),
);

function doubledHeading(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const found = [
    ...text.matchAll(
      /^(?:#+ )?[一二三四五六七八九十]{1,3}、.{6,30}(?:说明|情况)\n+/gm,
    ),
  ];
  if (found.length === 0) return undefined;
  const { index, 0: heading } = dice.pick(found);
  return {
    text: text.slice(0, index) + heading + text.slice(index),
    at: [[index + heading.length, index + 2 * heading.length]],
    what: `twice ${heading.trim()}`,
  };
}

/** Errors of words, rows and units: what is changed is no single figure. */
export const textFamilies: Readonly<Record<string, Plant>> = {
  "percent sign lost": percentSignLost,
  "table's unit": tableUnit,
  "swapped cells": swappedCells,
  "shifted rows": shiftedRows,
  "doubled row": doubledRow,
  "wrong code": wrongCode,
  "wrong class name": wrongClassName,
  "template leftover": templateLeftover,
  "compared year": comparedYear,
  "other unit": otherUnit,
  "doubled heading": doubledHeading,
  "table left out": tableLeftOut,
};
