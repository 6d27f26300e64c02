/** The words of budget against final account. */
export const zhBudgetView = {
  title: "预算与决算",
  question: "一年里，花的钱和年初批的预算差了多少？",
  formula:
    "一般公共预算财政拨款支出：决算数 ÷ 年初预算数。空心点为年初预算，实心点为决算。",
  over: "超过 100% 多因年中追加预算，不等于超支；年初预算为 0 的科目没有完成率。",
  level: "层级",
  levels: { total: "总额", class: "按类", item: "按项" },
  scale: "刻度",
  logarithmic: "刻度为对数：一万元以上，同样的距离是同样的倍数；0 在最左。",
  code: "科目编码",
  initial: "年初预算数",
  final: "决算数",
  difference: "差额",
  reason: "报告所述原因",
  reasonLines: "原因所在行",
  rate: "完成率",
  zeroBase: "年初为 0",
  noInitial: "未印年初预算",
  noFinal: "未印决算",
  nothing: "这些报告没有可对照的预算与决算数。",
};
