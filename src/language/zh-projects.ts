/** The words of the projects view. */
export const zhProjects = {
  title: "项目",
  question: "各中心把钱用在哪些项目上，执行得怎样？",
  hint: "全部报告里列出的项目；点金额看原文。预算为全年预算数（预算报告为年初预算数）。",
  search: "搜索项目名称",
  name: "项目",
  place: "中心与年度",
  budget: "预算",
  executed: "执行",
  rate: "执行率",
  score: "自评得分",
  group: "是否惠企资金",
  groups: {
    payout: "政策兑现",
    fund: "发展专项资金",
    programme: "其他惠企专项",
    other: "不是",
  },
};
