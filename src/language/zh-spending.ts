/** The words of what the money went to. */
export const zhComposition = {
  title: "钱花到哪里",
  question: "每份报告的支出由哪些部分构成？各中心并排对照。",
  by: "划分",
  division: {
    function: "功能分类",
    economy: "经济分类",
    kind: "基本与项目",
    project: "项目类别",
  },
  note: {
    function: "按政府支出功能分类科目（类、款、项）。",
    economy: "按部门支出经济分类科目；决算只公开一般公共预算基本支出的明细。",
    kind: "按基本支出、项目支出等。",
    project:
      "绩效自评（预算为项目支出表）所列项目，按名称归类，归类表见方法页。",
  },
  measure: "显示",
  measures: { share: "占比", amount: "金额" },
  shareOf: "占比以同级各部分合计为分母。",
  whole: "全部",
  path: "所在层级",
  below: "往下看",
  openBelow: "按回车或点按看各项目",
  none: "没有公开这种划分的报告",
  nothing: "这些报告都没有公开这一级的明细。",
  share: "占比",
  amount: "金额",
  why: "归类理由",
  fund: "资金来源",
};
