import { plain } from "../../document/characters.ts";
import type { Line } from "../../document/document.ts";
import type { Flow } from "../../document/flow.ts";
import type { Observation } from "../../vocabulary/fact.ts";
import { namesOf } from "../form-names.ts";
import type { Reading } from "../reading.ts";
import { observeAligned } from "./aligned.ts";
import { isColumned } from "./column-cells.ts";
import { observeColumns } from "./columns.ts";
import { isScore, observeRow, type Row } from "./row.ts";
import { nothing, type Stretch, stretchOf } from "./stretch.ts";
import { observeTargets } from "./targets.ts";
import { rowsOfWrapped } from "./wrapped.ts";

/** Which cells the header says a row has, and how many the header itself has. */
interface Header {
  readonly actual: boolean;
  readonly score: boolean;
  readonly cells: number;
}

/** Lines of one indicator table, with whose indicators they are. */
interface Block {
  readonly parent: string;
  readonly header: Header;
  /** marked: cells between tabs; wrapped: cells on lines of their own; targets and aligned: a budget's, wrapped or in columns; columns: an evaluation's. */
  readonly shape: "marked" | "wrapped" | "targets" | "aligned" | "columns";
  readonly head: Line;
  readonly lines: readonly Line[];
}

const header = /三级指标|指标内容.*指标值/;
const ending = /^(?:总分|偏差|改进|备注|说明|年度(?:绩效)?目标)/;
const wholeGoal = /^项目绩效总目标.*得分$/;

/** The rows of evaluation tables: what an indicator was to reach, what it reached, and its score. */
export function readIndicators(
  reading: Reading,
  flow: Flow,
  outside: (line: number) => boolean,
): readonly Observation[] {
  return blocksOf(reading, flow, outside).flatMap((block) => {
    if (block.shape === "targets") return observeTargets(reading, block);
    if (block.shape === "aligned") return observeAligned(reading, block);
    if (block.shape === "columns")
      return observeColumns(reading, block.head, block.lines, block.parent);
    const rows =
      block.shape === "wrapped"
        ? rowsOfWrapped(block.lines)
        : block.lines.flatMap((line) => rowOf(line, block.header) ?? []);
    return rows.flatMap((row) => observeRow(reading, row, block.parent));
  });
}

function blocksOf(
  reading: Reading,
  flow: Flow,
  outside: (line: number) => boolean,
): readonly Block[] {
  const names = namesOf(flow).map(({ at, name }) => ({
    at: flow.at[at] ?? 0,
    name,
  }));
  const blocks: (Block & { readonly lines: Line[] })[] = [];
  let open: (Block & { readonly lines: Line[] }) | undefined;
  let owner = "整体";
  let goal = "";
  let goalSplit = false;
  let wholeGoals = false;
  const begin = (line: Line, found: Header, shape: Block["shape"]) => {
    const parent = owner === "整体" && goal !== "" ? `${owner} ${goal}` : owner;
    open = { parent, header: found, shape, head: line, lines: [] };
    blocks.push(open);
    if (shape === "marked" && !header.test(plain(line.text)))
      open.lines.push(line);
  };
  reading.document.lines.forEach((line, index) => {
    if (!outside(index)) return;
    const words = plain(line.text);
    if (words === "") return;
    const named = names.find(
      ({ at }) => at >= line.start && at < line.start + line.text.length,
    );
    const field = /^项目名称:?(.{2,45}?)(?:项目(?:代码|编码)|主管部门|$)/.exec(
      words,
    )?.[1];
    if (named !== undefined || field !== undefined) {
      owner = named?.name ?? field ?? owner;
      goal = "";
      open = undefined;
    }
    if (/整体绩效自评表|整体支出绩效/.test(words)) {
      owner = "整体";
      goal = "";
    }
    // 年度绩效目标 | 2(28分): the goal's number may stand on the next line.
    const number = goalSplit ? /^(\d{1,2})\(/.exec(words)?.[1] : undefined;
    if (number !== undefined) goal = `年度目标${number}`;
    const numbered = /年度(?:绩效)?目标(\d{1,2})/.exec(words)?.[1];
    if (numbered !== undefined) goal = `年度目标${numbered}`;
    goalSplit = /^年度(?:绩效)?目标$/.test(words);
    // 项目绩效总目标(20分) … 得分: the row below it tells the goal in words and what it earned.
    if (wholeGoals) {
      wholeGoals = false;
      begin(line, { actual: true, score: true, cells: 0 }, "marked");
      open = undefined;
      return;
    }
    wholeGoals = wholeGoal.test(words);
    if (header.test(words)) {
      const marked = line.text.includes("\t");
      begin(
        line,
        {
          // A header whose cells stand on lines of their own has them all.
          actual: !marked || /实际完成/.test(words),
          score: !marked || /得分/.test(words),
          cells: cellsOf(line).length,
        },
        shapeOf(words, marked),
      );
      return;
    }
    if (ending.test(words)) open = undefined;
    else open?.lines.push(line);
  });
  return blocks;
}

function shapeOf(words: string, marked: boolean): Block["shape"] {
  if (/指标内容/.test(words)) return "targets";
  if (isColumned(words)) return "columns";
  if (marked) return "marked";
  return /指标(?:目标)?值/.test(words) && !/实际|得分/.test(words)
    ? "aligned"
    : "wrapped";
}

/** A row between tabs: its last cells are target, outturn and score, as far as the header has them. */
function rowOf(line: Line, { actual, score, cells }: Header): Row | undefined {
  const found = cellsOf(line);
  if (cells === 0) {
    const points = found.at(-1);
    return points !== undefined && isScore(points.text) && found.length > 1
      ? {
          name: "项目绩效总目标",
          target: nothing,
          actual: nothing,
          score: points,
        }
      : undefined;
  }
  // A row that lost its score ends in its outturn; one with a cell more than its header has an outturn.
  const scored = score && isScore(found.at(-1)?.text ?? "");
  const reached = actual || found.length >= cells;
  const values = 1 + (reached ? 1 : 0) + (scored ? 1 : 0);
  const name = found.at(-values - 1)?.text;
  if (name === undefined) return undefined;
  return {
    name,
    target: found.at(-values) ?? nothing,
    actual: reached ? (found.at(-values + 1) ?? nothing) : nothing,
    score: scored ? (found.at(-1) ?? nothing) : nothing,
  };
}

function cellsOf(line: Line): readonly Stretch[] {
  return [...line.text.matchAll(/[^\t]+/g)]
    .map((match) => stretchOf(match[0], line.start + match.index))
    .filter(({ text }) => text !== "");
}
