import type { FormFigures } from "./form-figures.ts";

/** "预算执行情况(万元)(20分)", "年度目标1：(25分)": the points that a part of a self-evaluation may give. */
const weight =
  /(预算执行情况|年度(?:绩效)?目标\d{0,2}|项目绩效总目标|项目年度绩效指标)(?:\(万元\))?[:：]?\((\d{1,3}(?:\.\d{1,2})?)分\)/g;
/** A project's form is no longer than this, in characters. */
const longest = 3000;

export function readWeights(figures: FormFigures): void {
  for (const match of figures.flow.text.matchAll(weight)) {
    const [printed, part = "", points = ""] = match;
    const start = match.index + printed.length - points.length - 2;
    const name = part
      .replace("预算执行情况", "预算执行")
      .replace("年度绩效目标", "年度目标");
    figures.points(
      { start, end: start + points.length, percent: false },
      {
        concept: "evaluation.weight",
        fund: "all",
        name,
        parent: figures.nameBefore(match.index, longest) ?? "整体",
      },
    );
  }
}
