import { plain } from "../../document/characters.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

const header = /三级指标.*目标值.*完成值/;
const points = /^\d{1,3}(?:\.\d+)?$/;

/** An indicator that one goal of a form has twice: the same name, target and outturn in two rows. */
export function doubledIndicators({
  document,
  ...reading
}: Reading): readonly Finding[] {
  const found: Finding[] = [];
  let seen: Map<string, number> | undefined;
  let isScored = false;
  document.lines.forEach(({ text, start }, index) => {
    const words = plain(text);
    if (header.test(words)) {
      seen = new Map();
      isScored = words.includes("得分");
      return;
    }
    if (/^(?:偏差大|改进措施|年度(?:绩效)?目标|第[一-六]部分)/.test(words))
      seen = undefined;
    if (seen === undefined || !text.includes("\t")) return;
    const cells = text.split("\t").map(plain);
    const filled = cells.filter((cell) => cell !== "");
    if (isScored && points.test(filled.at(-1) ?? "")) filled.pop();
    const row = filled.slice(-3);
    const [name = ""] = row;
    if (row.length < 3 || !/[一-龥].*[一-龥].{4,}/.test(name)) return;
    const key = row.join("\t");
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index + 1);
      return;
    }
    found.push(
      finding(
        { document, ...reading },
        "doubled-row",
        { start, end: start + text.length },
        {
          zh: `同一指标“${name}”在第 ${first} 行已经列出，目标值和完成值也相同。`,
          en: `Line ${first} has the same indicator, ${name}, with the same target and outturn.`,
        },
      ),
    );
  });
  return found;
}
