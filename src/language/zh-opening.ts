/** The words of the opening picture. Sentences come in pieces: some are figures that can be chosen. */
export const zhOpening = {
  reports: "显示",
  reportsChoice: { latest: "各中心最近一份", all: "全部报告" },
  more: (count: number) => `再显示 ${count} 份报告`,
  spread: <T>(
    metric: string,
    low: { readonly place: string; readonly figure: T },
    high: { readonly place: string; readonly figure: T },
    median: string,
    count: number,
  ): readonly (string | T)[] => [
    `各中心差距最大的是${metric}：${low.place} `,
    low.figure,
    `，${high.place} `,
    high.figure,
    count > 2 ? `（${count} 个中心，中位数 ${median}）。` : "。",
  ],
  impossible: <T>(
    metric: string,
    place: string,
    figure: T,
    part: T,
    whole: T,
  ): readonly (string | T)[] => [
    `${place} 的${metric} `,
    figure,
    " 存疑：所印的 ",
    part,
    " 大于作为整体的 ",
    whole,
    "。",
  ],
  doubt: <T>(
    metric: string,
    place: string,
    figure: T,
  ): readonly (string | T)[] => [
    `${place} 的${metric} `,
    figure,
    " 存疑：没有通过报告自身的核对。",
  ],
  change: <T>(
    metric: string,
    place: string,
    from: { readonly year: string; readonly figure: T },
    to: { readonly year: string; readonly figure: T },
    change: string,
  ): readonly (string | T)[] => [
    `变化最大的是${place}的${metric}：${from.year} 年 `,
    from.figure,
    `，${to.year} 年 `,
    to.figure,
    `（${change}）。`,
  ],
  before: (year: string, figure: string) => `${year} 年 ${figure}`,
  unchanged: "不变",
  years: (years: readonly string[]) =>
    `年度不同（${years.join("、")}），不是同一年的比较。`,
  quality: "逐项查看",
};
