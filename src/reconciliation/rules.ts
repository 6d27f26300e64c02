import type { Message } from "../vocabulary/fact.ts";

/** Every rule's stable name and what it says. */
export const rules = {
  "occurrences-agree": {
    zh: "同一数字在报告各处一致",
    en: "A figure is the same wherever the report prints it",
  },
  "income-equals-expenditure": {
    zh: "收入总计 = 支出总计",
    en: "Total income equals total expenditure",
  },
  "income-sources": {
    zh: "收入合计 = 各项来源之和",
    en: "Income is the sum of its sources",
  },
  "fiscal-funds": {
    zh: "财政拨款 = 一般公共预算 + 政府性基金 + 国有资本经营预算",
    en: "Fiscal appropriation is the sum of its funds",
  },
  "only-fund": {
    zh: "资金全部来自一般公共预算时，两处数字相同",
    en: "Where all money comes from one fund, its figures are the whole's",
  },
  "grand-total": {
    zh: "总计 = 本年合计 + 结转结余",
    en: "A grand total is the year's total plus balances",
  },
  "expenditure-parts": {
    zh: "支出合计 = 基本支出 + 项目支出等",
    en: "Expenditure is basic plus project and other expenditure",
  },
  "functions-sum": {
    zh: "支出（收入）合计 = 各功能分类之和",
    en: "The total is the sum of its functional accounts",
  },
  "function-hierarchy": {
    zh: "上级科目 = 下级科目之和",
    en: "An account is the sum of the accounts below it",
  },
  "economy-hierarchy": {
    zh: "经济分类：类 = 款之和",
    en: "An economic class is the sum of its lines",
  },
  "personnel-and-public": {
    zh: "基本支出 = 人员经费 + 公用经费",
    en: "Basic expenditure is personnel plus public cost",
  },
  "personnel-lines": {
    zh: "人员经费 = 工资福利支出 + 对个人和家庭的补助",
    en: "Personnel cost is wages and welfare plus support to individuals",
  },
  "public-lines": {
    zh: "公用经费 = 商品和服务支出 + 资本性支出",
    en: "Public cost is goods and services plus capital outlay",
  },
  share: { zh: "占比 = 部分 ÷ 整体", en: "A share is the part over the whole" },
  "share-within-whole": {
    zh: "占比不超过 100%",
    en: "A share is no more than the whole",
  },
  "completion-rate": {
    zh: "完成率 = 决算 ÷ 预算",
    en: "A completion rate is the outturn over the budget",
  },
  "budget-deviation": {
    zh: "预决算差异率 = (决算 − 预算) ÷ 预算",
    en: "A deviation is the outturn less the budget, over the budget",
  },
  "three-public-each": {
    zh: "公务接待费、车辆运行费 = 人均、车均 × 人次、辆数",
    en: "Receptions and running costs are what each costs times how many",
  },
  "change-rate": {
    zh: "增减率 = 增减额 ÷ 上年数",
    en: "A rate of change is the change over the year before",
  },
  change: {
    zh: "本年数 = 上年数 ± 增减额",
    en: "This year's figure is last year's plus the change",
  },
  direction: {
    zh: "“大于”“小于”“持平”与数字相符",
    en: "The words more, less and equal fit the figures",
  },
  "difference-from-budget": {
    zh: "决算 = 预算 ± 报告所说的差额",
    en: "The outturn is the budget and the difference that is told",
  },
  "sme-by-category": {
    zh: "授予中小企业 = 各类采购 × 其占比之和",
    en: "Awards to SMEs are each category times its share",
  },
  "zero-base": {
    zh: "基数为 0，不能计算比率",
    en: "A rate on a zero base is undefined",
  },
  "procurement-parts": {
    zh: "政府采购 = 货物 + 工程 + 服务",
    en: "Procurement is goods plus works plus services",
  },
  "sme-within-procurement": {
    zh: "授予中小企业 ≤ 政府采购总额",
    en: "Awards to SMEs are within procurement",
  },
  "small-micro-within-sme": {
    zh: "授予小微企业 ≤ 授予中小企业",
    en: "Awards to small and micro firms are within awards to SMEs",
  },
  "three-public-parts": {
    zh: "“三公”合计 = 各项之和",
    en: "The three public expenses sum to their total",
  },
  "three-public-counts": {
    zh: "“三公”经费的金额与团组、批次、辆数相符",
    en: "The three public expenses fit the visits, receptions and vehicles counted",
  },
  "staff-parts": {
    zh: "人数合计 = 各类人数之和",
    en: "Staff is the sum of its kinds",
  },
  "vehicles-parts": {
    zh: "车辆合计 = 各类车辆之和",
    en: "Vehicles are the sum of their kinds",
  },
  "vehicles-within": {
    zh: "财政拨款开支的公务用车 ≤ 车辆总数",
    en: "Vehicles paid by appropriation are within all vehicles",
  },
  "purchased-services-parts": {
    zh: "政府购买服务 = 各类之和",
    en: "Purchased services are the sum of their kinds",
  },
  "projects-sum": {
    zh: "项目支出 = 各项目之和",
    en: "Project expenditure is the sum of the projects",
  },
  "projects-count": {
    zh: "项目个数 = 列出的项目",
    en: "As many projects are listed as are counted",
  },
  "project-within-budget": {
    zh: "项目执行数 ≤ 全年预算数",
    en: "A project spends no more than its budget",
  },
  "project-lines": {
    zh: "项目预算 = 明细之和",
    en: "A project's budget is the sum of its lines",
  },
  "score-indicators": {
    zh: "得分 = 预算执行、总目标和各指标得分之和",
    en: "A form's score is the sum of its execution, goal and indicators",
  },
  "score-execution": {
    zh: "预算执行得分 = 分值 × 执行率",
    en: "The points for execution are its weight times the rate",
  },
  "indicator-amount": {
    zh: "成本、兑现金额等指标的实际完成值 = 项目执行数",
    en: "An indicator of a project's own cost reaches what the project spent",
  },
  derivation: {
    zh: "由报告中的数字算得",
    en: "Computed from figures of the report",
  },
  "between-reports": {
    zh: "与同一单位当年的报告一致",
    en: "It agrees with the same centre's report of that year",
  },
  "score-parts": {
    zh: "得分 = 各部分得分之和",
    en: "A score is the sum of its parts",
  },
} as const satisfies Readonly<Record<string, Message>>;

export type RuleId = keyof typeof rules;
