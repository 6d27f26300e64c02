/** The metrics' words: what they ask, how they are worked out, why one is missing. */
export const zhMetrics = {
  metric: {
    "policy-payout-share": {
      name: "政策兑现资金占比",
      short: "兑现占比",
      question: "支出中有多少作为政策兑现资金付给了企业？",
    },
    "personnel-cost": {
      name: "人员经费",
      short: "人员经费",
      question: "中心的人员开支有多大？",
    },
    "sme-procurement-share": {
      name: "中小企业采购占比",
      short: "中小企业采购",
      question: "政府采购有多少给了中小企业？",
    },
    "budget-completion-rate": {
      name: "预算完成率",
      short: "预算完成",
      question: "实际支出相当于预算的多少？",
    },
    "total-expenditure": {
      name: "支出合计",
      short: "支出合计",
      question: "中心全年支出有多大？",
    },
  },
  definition: {
    "policy-payout-share/strict": {
      name: "窄口径",
      formula: "名称即为政策兑现的资金 ÷ 支出合计",
    },
    "policy-payout-share/broad": {
      name: "宽口径",
      formula: "全部惠企政策资金（含上级专项、贴息、上市奖励等）÷ 支出合计",
    },
    "personnel-cost/total": {
      name: "总额",
      formula: "一般公共预算基本支出中的人员经费",
    },
    "personnel-cost/share-of-basic": {
      name: "占基本支出",
      formula: "人员经费 ÷ 基本支出",
    },
    "personnel-cost/share-of-total": {
      name: "占支出合计",
      formula: "人员经费 ÷ 支出合计",
    },
    "personnel-cost/per-head": {
      name: "人均",
      formula: "人员经费 ÷ 在职实有人数",
    },
    "sme-procurement-share/sme": {
      name: "中小企业",
      formula: "授予中小企业合同金额 ÷ 政府采购支出总额",
    },
    "sme-procurement-share/small-micro": {
      name: "小微企业",
      formula: "授予小微企业合同金额 ÷ 授予中小企业合同金额",
    },
    "budget-completion-rate/total": {
      name: "总额",
      formula: "一般公共预算支出决算数 ÷ 年初预算数",
    },
    "budget-completion-rate/by-class": {
      name: "按类",
      formula: "各功能分类（类）支出决算数 ÷ 年初预算数",
    },
    "budget-completion-rate/by-project": {
      name: "按项目",
      formula: "各项目执行数 ÷ 全年预算数",
    },
    "total-expenditure/total": { name: "总额", formula: "本年支出合计" },
  },
  caveat: {
    "payout-definitions":
      "哪些支出算政策兑现有宽窄两种口径，数值可相差十个百分点以上。",
    "payout-missing-is-not-zero":
      "报告没有列出兑现资金的中心没有占比，不等于 0。",
    "personnel-fund":
      "只含一般公共预算基本支出中的人员经费，项目中列支的聘用人员不在内。",
    "per-head-needs-staff": "人均只在报告印有在职人数时计算。",
    "sme-basis": "合同授予、预留、中标成交是三种不同基础，不混合排名。",
    "sme-above-100":
      "个别报告所印合同额超过采购总额，作为占比不可能，照原样画出并标注存疑。",
    "completion-denominator":
      "分母是年初预算；年中追加资金会使完成率远高于 100%。年初预算为 0 的没有完成率。",
    "completion-projects":
      "项目以全年（调整后）预算为分母，与总额的年初预算不同。",
    "derived-years": "上一年的数由本年报告所印的增减额推算，以空心点表示。",
  },
  reason: {
    "no-payout-line": "报告没有列出政策兑现资金（不等于 0）",
    "no-personnel-cost": "报告没有印人员经费",
    "no-basic-expenditure": "报告没有印基本支出",
    "no-total-expenditure": "报告没有印支出合计",
    "no-staff": "报告没有印在职人数",
    "no-sme-award": "报告没有印授予中小企业的金额",
    "no-procurement-total": "报告没有印政府采购总额",
    "no-final-amount": "报告没有印这一层级的决算数",
    "no-initial-budget": "报告没有印年初预算",
    "no-project-budget": "报告没有印项目全年预算",
    "not-in-a-budget": "预算报告还没有决算数",
    "zero-denominator": "分母为 0，没有比率",
    "no-total-income": "报告没有印收入合计",
    "no-project-expenditure": "报告没有印项目支出",
    "not-printed": "报告没有印这一项",
  },
  basis: { awarded: "合同授予", won: "中标成交", reserved: "预留" },
};
