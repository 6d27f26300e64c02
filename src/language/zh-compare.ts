/** The words of comparing centres: the middle, the one in focus, its peers. */
export const zhCompare = {
  median: "中位数",
  spread: (
    count: number,
    median: string,
    least: string,
    most: string,
    middle: string | undefined,
  ) =>
    `${count} 个中心（各取最近一份决算，不含存疑数字）：中位数 ${median}，最低 ${least}，最高 ${most}${middle === undefined ? "；中心不足 8 个，不算四分位。" : `，中间一半 ${middle}（浅色带）。`}`,
  lone: "只有一个中心有可比的决算数字，没有中位数。",
  focus: "对照中心",
  noFocus: "不设",
  difference: (focus: string) => `与${focus}相差`,
  differenceFrom: (from: string, absolute: string, relative: string) =>
    relative === ""
      ? `比 ${from}：${absolute}`
      : `比 ${from}：${absolute}（${relative}）`,
  differenceShort: "差额",
  differenceBase: "差额所比",
  itself: "对照",
  peers: "同类中心",
  grounds: {
    all: "全部",
    city: "同城",
    size: "规模相近",
    mix: "支出结构相近",
    duties: "职责相近",
  },
  groundMeaning: {
    city: "同一个市的中心。",
    size: "支出合计在对照中心的一半到两倍之间。",
    mix: "按功能分类（类），至少 70% 的支出花在同样的类上。",
    duties: "按功能分类（款），两个中心所用的款至少一半相同。",
  },
  isPeer: "列入",
  isNoPeer: "未列入",
  noPeer: "没有符合的中心：图中只剩对照中心。",
  reason: {
    city: (city: string) => `在${city}`,
    size: (total: string, times: string) =>
      `支出合计 ${total}，是对照中心的 ${times} 倍`,
    mix: (overlap: string) => `${overlap} 的支出花在同样的类上`,
    duties: (shared: readonly string[], of: string) =>
      shared.length === 0
        ? `${of} 个款中没有一个相同`
        : `${of} 个款中 ${shared.length} 个相同（${shared.join("、")}）`,
    unknown: "报告没有印出所需的数字",
  },
  loadingPeers: "正在查找同类中心…",
};
