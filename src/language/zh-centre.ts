/** The words of one centre's page, and of the list of centres. */
export const zhCentre = {
  list: "各中心",
  question:
    "选一个中心，看它的全部：指标、走势、构成、预决算、项目和没有通过的核对。",
  choose: "中心",
  city: "城市",
  name: "最近所印名称",
  reports: "报告份数",
  latest: "最近一份",
  holds: (count: number, years: string) =>
    `已读入 ${count} 份报告（${years} 年）：`,
  figures: (report: string) => `${report}：各项指标与同类中心`,
  median: "同类中位数",
  centres: (count: number) => `${count} 个中心`,
  tooFew: "不足 2 个中心有此数字",
  peerCount: "中位数所含中心",
  difference: "与中位数相差",
  medianNote: (peers: string, years: readonly string[]) =>
    `中位数：其他中心（${peers.replace(/。$/, "")}）各取最近一份决算${years.length === 0 ? "" : `（${years.join("、")} 年）`}，不含存疑数字，至少两个中心。年度可能不同。`,
  onlyBudget: "这个中心只有预算，不与别人的决算比较。",
  oneReport:
    "这个中心只有一份报告：走势只有这一年，以及报告自己所述的其他年份。",
  parts: {
    figures: "指标",
    metric: "走势",
    composition: "构成",
    budget: "预算与决算",
    projects: "项目",
    checks: "没有通过的核对",
  },
  projects: "金额最大的项目",
  largest: (shown: string, all: string) =>
    `全部报告列出 ${all} 个项目，这里是金额最大的 ${shown} 个。`,
  allProjects: "全部项目",
  checks: "没有通过的核对",
  noFailed: "这个中心的报告没有核对不通过的地方。",
  allChecks: "全部核对与发现",
};
