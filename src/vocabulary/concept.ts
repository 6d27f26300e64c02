/** What a fact is about, with the forms' own Chinese words. */
export const concepts = {
  "income.total": "收入合计",
  "income.grand-total": "收入总计",
  "income.fiscal": "财政拨款收入",
  "income.superior-subsidy": "上级补助收入",
  "income.institutional": "事业收入",
  "income.business": "经营收入",
  "income.subordinate": "附属单位上缴收入",
  "income.other": "其他收入",
  "income.non-fiscal-balance": "使用非财政拨款结余",
  "income.opening-balance": "年初结转和结余",
  "income.by-function": "收入决算表科目",
  "expenditure.total": "支出合计",
  "expenditure.grand-total": "支出总计",
  "expenditure.basic": "基本支出",
  "expenditure.project": "项目支出",
  "expenditure.remitted": "上缴上级支出",
  "expenditure.business": "经营支出",
  "expenditure.subordinate-subsidy": "对附属单位补助支出",
  "expenditure.surplus-distribution": "结余分配",
  "expenditure.closing-balance": "年末结转和结余",
  "expenditure.by-function": "支出功能分类",
  "expenditure.by-function.basic": "功能科目基本支出",
  "expenditure.by-function.project": "功能科目项目支出",
  "expenditure.by-economy": "支出经济分类",
  "expenditure.personnel": "人员经费",
  "expenditure.public": "公用经费",
  "expenditure.agency-operations": "机关运行经费",
  "expenditure.meetings": "会议费",
  "expenditure.training": "培训费",
  project: "项目",
  "project.total": "项目总预算",
  "project.source": "项目资金来源",
  "project.line": "项目支出明细",
  payout: "政策兑现资金",
  "payout.strict": "政策兑现资金（窄口径）",
  "payout.broad": "惠企政策资金（宽口径）",
  "procurement.total": "政府采购支出总额",
  "procurement.goods": "政府采购货物支出",
  "procurement.works": "政府采购工程支出",
  "procurement.services": "政府采购服务支出",
  "procurement.sme": "授予中小企业合同金额",
  "procurement.small-micro": "授予小微企业合同金额",
  "procurement.sme.goods": "货物采购授予中小企业合同金额",
  "procurement.sme.works": "工程采购授予中小企业合同金额",
  "procurement.sme.services": "服务采购授予中小企业合同金额",
  "procurement.sme-reserved": "面向中小企业预留采购金额",
  "procurement.small-micro-reserved": "面向小微企业预留采购金额",
  "procurement.sme-won": "由中小企业中标或成交金额",
  "procurement.purchased-services": "政府购买服务预算",
  "three-public.total": "“三公”经费合计",
  "three-public.abroad": "因公出国（境）费",
  "three-public.vehicles": "公务用车购置及运行维护费",
  "three-public.vehicle-purchase": "公务用车购置费",
  "three-public.vehicle-running": "公务用车运行维护费",
  "three-public.reception": "公务接待费",
  "three-public.groups": "因公出国（境）团组数",
  "three-public.travellers": "因公出国（境）人次数",
  "three-public.vehicles-bought": "公务用车购置数",
  "three-public.receptions": "公务接待批次",
  "three-public.guests": "公务接待人次",
  "staff.authorised": "编制人数",
  "staff.active": "在职实有人数",
  "staff.retired": "离退休人员",
  "assets.vehicles": "车辆数",
  "assets.equipment": "大型设备台（套）数",
  "evaluation.score": "绩效自评得分",
  "evaluation.weight": "绩效评价分值",
  "evaluation.indicator": "绩效指标",
  "projects.count": "绩效自评涉及项目数",
  "projects.amount": "绩效管理涉及项目资金",
  "units.count": "单位数",
  told: "文中所述数量",
} as const;

export type BaseConcept = keyof typeof concepts;

/** What a rate or a change says of the concept it is attached to. */
export const measures = {
  share: "占比",
  "completion-rate": "完成率",
  increase: "比上年增加额",
  decrease: "比上年减少额",
  "over-budget": "比预算增加额",
  "under-budget": "比预算减少额",
  "increase-rate": "比上年增长率",
  "decrease-rate": "比上年下降率",
} as const;
export type Measure = keyof typeof measures;

/** A base concept, or a rate or change of one: `expenditure.basic.share`. */
export type Concept = BaseConcept | `${BaseConcept}.${Measure}`;

export const funds = {
  all: "全部资金",
  fiscal: "财政拨款",
  "general-public-budget": "一般公共预算财政拨款",
  "government-fund": "政府性基金预算财政拨款",
  "state-capital": "国有资本经营预算财政拨款",
} as const;
export type Fund = keyof typeof funds;

export const phases = {
  "initial-budget": "年初预算数",
  "full-year-budget": "全年预算数",
  final: "决算数",
} as const;
export type Phase = keyof typeof phases;
