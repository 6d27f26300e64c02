import { plain } from "../../document/characters.ts";
import type { Finding, Message } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** What the cells of a form cannot end with, and be whole. */
const cuts: readonly {
  readonly code: string;
  readonly cell: RegExp;
  readonly message: Message;
}[] = [
  {
    code: "blank-cell",
    cell: /^(?:大于|小于|不低于|不少于|不超过|不高于|超过|≥|≤|＞|＜|>|<)(?:或?等于)?$/,
    message: {
      zh: "只有比较的词，没有数字。",
      en: "A word of comparison without its figure.",
    },
  },
  {
    code: "cut-cell",
    cell: /^(?:经济|社会|生态|环境|可持续|服务对象|成本|效益|产出|数量|质量|时效|影响|满意度?)+指$/,
    message: {
      zh: "单元格中的文字不全：应为“…指标”。",
      en: "The cell's words are cut: 指标 ends them.",
    },
  },
  {
    code: "cut-cell",
    cell: /^[一-龥、,]{5,}(?<![温平总])[和与及、]$/,
    message: {
      zh: "单元格中的文字不全。",
      en: "The cell's words break off.",
    },
  },
];

/** Cells between tabs that break off: 满意度指, 功能得到丰富和, 大于. */
export function cutCells({
  document,
  ...reading
}: Reading): readonly Finding[] {
  return document.lines.flatMap(({ text, start }): Finding[] => {
    if (!text.includes("\t")) return [];
    let at = start;
    return text.split("\t").flatMap((cell): Finding[] => {
      const from = at;
      at += cell.length + 1;
      // Two words of a narrow cell may stand apart.
      const words = plain(cell).replace(/\s/g, "");
      const cut = cuts.find((one) => one.cell.test(words));
      if (cut === undefined) return [];
      const begin = from + (cell.length - cell.trimStart().length);
      const end = begin + cell.trim().length;
      return [
        finding(
          { document, ...reading },
          cut.code,
          { start: begin, end },
          cut.message,
        ),
      ];
    });
  });
}
