/** A short passage in the words of some report, and what a person reads in it. */
export interface Passage {
  readonly wording: string;
  readonly text: string;
  /** Id less the report's, year and phase: see `ids`; values as in hand-checked/. */
  readonly facts: Readonly<Record<string, string>>;
  readonly kind?: "final" | "budget";
  /** Ids that must not be read. */
  readonly absent?: readonly string[];
}

const f = "final/2023";
const b = "initial-budget/2023";
const y = "full-year-budget/2023";
const g = "general-public-budget";

export const passages: readonly Passage[] = [
  {
    wording: "收、支总计均为",
    text: `一、收入支出决算总体情况说明
2023年度收、支总计均为1,234.56万元。与2022年度相比，收、支总计各增加100.50万元，增长8.86%，主要原因是项目增加。`,
    facts: {
      [`income.grand-total/${f}`]: "1234.56 万元",
      [`expenditure.grand-total/${f}`]: "1234.56 万元",
      [`income.grand-total.increase/${f}`]: "100.5 万元",
      [`expenditure.grand-total.increase-rate/${f}`]: "8.86 %",
      "income.grand-total/final/2022": "1134.06 万元",
    },
  },
  {
    wording: "本年收入合计，比上年，占收入合计的",
    text: `一、收入支出决算总体情况说明
2023年度收、支总计5678.90万元，比上年减少123.45万元，下降2.13%。
（一）收入决算说明
2023年度本年收入合计5600.10万元，比上年减少200.00万元，下降3.45%，其中：财政拨款收入5590.10万元，占收入合计的99.82%；其他收入10.00万元，占收入合计的0.18%。`,
    facts: {
      [`income.grand-total/${f}`]: "5678.9 万元",
      [`income.grand-total.decrease/${f}`]: "123.45 万元",
      [`income.total/${f}`]: "5600.1 万元",
      [`income.total.decrease/${f}`]: "200 万元",
      [`income.total.decrease-rate/${f}`]: "3.45 %",
      [`income.fiscal/fiscal/${f}`]: "5590.1 万元",
      [`income.fiscal.share/fiscal/${f}`]: "99.82 %",
      [`income.other/${f}`]: "10 万元",
      [`income.other.share/${f}`]: "0.18 %",
    },
  },
  {
    wording: "收入总计，支出总计",
    text: `一、收入支出决算总体情况说明
2023年度收入总计8,765.43万元，支出总计8,765.43万元。与2022年度相比，收、支总计各减少65.43万元，下降0.74%。`,
    facts: {
      [`income.grand-total/${f}`]: "8765.43 万元",
      [`expenditure.grand-total/${f}`]: "8765.43 万元",
      [`expenditure.grand-total.decrease/${f}`]: "65.43 万元",
    },
  },
  {
    wording: "收入、支出总计各是两数共用一个单位",
    text: `一、收入支出决算总体情况说明
2023年度收入总计、支出总计各是1,058.66、1,058.66万元。`,
    facts: {
      [`income.grand-total/${f}`]: "1058.66 万元",
      [`expenditure.grand-total/${f}`]: "1058.66 万元",
    },
  },
  {
    wording: "收入支出总计",
    text: `一、收入支出决算总体情况说明
2023年度收入支出总计2,345.67万元，较上年增加45.67万元，增长1.99%。`,
    facts: {
      [`income.grand-total/${f}`]: "2345.67 万元",
      [`expenditure.grand-total/${f}`]: "2345.67 万元",
      [`income.grand-total.increase/${f}`]: "45.67 万元",
      [`expenditure.grand-total.increase-rate/${f}`]: "1.99 %",
    },
  },
  {
    wording: "总支出，其中本年支出",
    text: `一、收入支出决算总体情况说明
2023年度总收入1,200.00万元，其中：本年收入1,180.00万元，年初结转和结余20.00万元。2023年度总支出1,200.00万元，其中本年支出1,150.00万元，年末结转和结余50.00万元。`,
    facts: {
      [`income.grand-total/${f}`]: "1200 万元",
      [`income.total/${f}`]: "1180 万元",
      [`income.opening-balance/${f}`]: "20 万元",
      [`expenditure.grand-total/${f}`]: "1200 万元",
      [`expenditure.total/${f}`]: "1150 万元",
      [`expenditure.closing-balance/${f}`]: "50 万元",
    },
  },
  {
    wording: "与上年持平",
    text: `一、收入支出决算总体情况说明
2023年度收、支总计300.00万元。与2022年度相比，收、支总计持平。`,
    facts: { [`income.grand-total/${f}`]: "300 万元" },
    absent: [`income.grand-total.increase/${f}`],
  },
  {
    wording: "增长--（基数为0，不可比）",
    text: `一、收入支出决算总体情况说明
2023年度收、支总计300.00万元。与2022年度相比，收、支总计各增加300.00万元，增长--（基数为0，不可比）。`,
    facts: {
      [`income.grand-total/${f}`]: "300 万元",
      [`income.grand-total.increase/${f}`]: "300 万元",
      "income.grand-total/final/2022": "0 万元",
    },
    absent: [`income.grand-total.increase-rate/${f}`],
  },
  {
    wording: "较上年决算数，降低",
    text: `二、收入决算情况说明
2023年度收入合计1,200.00万元，较上年决算数增加100.00万元，增长9.09%。
三、支出决算情况说明
2023年度支出合计1,150.00万元，较2022年度决算数减少50.00万元，降低4.17%。`,
    facts: {
      [`income.total/${f}`]: "1200 万元",
      [`income.total.increase/${f}`]: "100 万元",
      [`income.total.increase-rate/${f}`]: "9.09 %",
      [`expenditure.total/${f}`]: "1150 万元",
      [`expenditure.total.decrease/${f}`]: "50 万元",
      [`expenditure.total.decrease-rate/${f}`]: "4.17 %",
      "expenditure.total/final/2022": "1200 万元",
    },
  },
  {
    wording: "基本支出，占；项目支出，占；对附属单位补助支出",
    text: `三、支出决算情况说明
本年支出合计1,234.56万元，其中：基本支出800.00万元，占64.80%；项目支出434.56万元，占35.20%；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。`,
    facts: {
      [`expenditure.total/${f}`]: "1234.56 万元",
      [`expenditure.basic/${f}`]: "800 万元",
      [`expenditure.basic.share/${f}`]: "64.8 %",
      [`expenditure.project/${f}`]: "434.56 万元",
      [`expenditure.project.share/${f}`]: "35.2 %",
      [`expenditure.subordinate-subsidy/${f}`]: "0 万元",
    },
  },
  {
    wording: "占比没有百分号",
    text: `三、支出决算情况说明
2023年度支出合计1,234.56万元。其中：基本支出800.00万元，占本年支出64.80；项目支出434.56万元，占本年支出35.20。`,
    facts: {
      [`expenditure.basic.share/${f}`]: "64.8 %",
      [`expenditure.project.share/${f}`]: "35.2 %",
    },
  },
  {
    wording: "类：（类）支出，占",
    text: `五、一般公共预算财政拨款支出决算情况说明
2023年度一般公共预算财政拨款支出1,234.56万元，主要用于以下方面：一般公共服务（类）支出1,000.00万元，占81.00%；社会保障和就业（类）支出134.56万元，占10.90%；卫生健康（类）支出50.00万元，占4.05%；住房保障（类）支出50.00万元，占4.05%。`,
    facts: {
      [`expenditure.total/${g}/${f}`]: "1234.56 万元",
      [`expenditure.by-function/${g}/201/${f}`]: "1000 万元",
      [`expenditure.by-function.share/${g}/201/${f}`]: "81 %",
      [`expenditure.by-function/${g}/208/${f}`]: "134.56 万元",
      [`expenditure.by-function/${g}/210/${f}`]: "50 万元",
      [`expenditure.by-function.share/${g}/221/${f}`]: "4.05 %",
    },
  },
  {
    wording: "类：支出（类）N万元",
    text: `五、一般公共预算财政拨款支出决算情况说明
2023年度一般公共预算财政拨款支出1,234.56万元，主要用于以下方面：一般公共服务支出（类）1,000.00万元，占81.00%；教育支出（类）184.56万元，占14.95%；农林水支出（类）50.00万元，占4.05%。`,
    facts: {
      [`expenditure.by-function/${g}/201/${f}`]: "1000 万元",
      [`expenditure.by-function/${g}/205/${f}`]: "184.56 万元",
      [`expenditure.by-function/${g}/213/${f}`]: "50 万元",
      [`expenditure.by-function.share/${g}/213/${f}`]: "4.05 %",
    },
  },
  {
    wording: "类：1.X支出类支出",
    text: `五、一般公共预算财政拨款支出决算情况说明
（二）一般公共预算财政拨款支出决算结构情况
2023年度一般公共预算财政拨款支出1,150.00万元，主要用于以下方面：
1.一般公共服务支出类支出1,000.00万元，占86.96%。主要是用于人员工资。
2.其他支出类支出150.00万元，占13.04%。主要是用于其他工作。`,
    facts: {
      [`expenditure.by-function/${g}/201/${f}`]: "1000 万元",
      [`expenditure.by-function/${g}/229/${f}`]: "150 万元",
      [`expenditure.by-function.share/${g}/229/${f}`]: "13.04 %",
    },
  },
  {
    wording: "项：年初预算为，支出决算为，完成年初预算的",
    text: `五、一般公共预算财政拨款支出决算情况说明
1.一般公共服务支出（类）商贸事务（款）行政运行（项）。年初预算为400.00万元，支出决算为456.78万元，完成年初预算的114.20%，决算数大于年初预算数的主要原因是人员增加。
2.一般公共服务支出（类）商贸事务（款）招商引资（项）。年初预算为300.00万元，支出决算为276.54万元，完成年初预算的92.18%，决算数小于年初预算数的主要原因是厉行节约。`,
    facts: {
      [`expenditure.by-function/${g}/2011301/${b}`]: "400 万元",
      [`expenditure.by-function/${g}/2011301/${f}`]: "456.78 万元",
      [`expenditure.by-function.completion-rate/${g}/2011301/${b}`]: "114.2 %",
      [`expenditure.by-function/${g}/2011308/${f}`]: "276.54 万元",
      [`expenditure.by-function.completion-rate/${g}/2011308/${b}`]: "92.18 %",
    },
  },
  {
    wording: "项：主要用于：…。年初预算为",
    text: `五、一般公共预算财政拨款支出决算情况说明
1.一般公共服务支出（类）商贸事务（款）招商引资（项）。主要用于：招商引资活动。年初预算为300.00万元，支出决算为276.54万元，完成年初预算的92.18%。决算数小于预算数的主要原因：厉行节约。
2.住房保障支出（类）住房改革支出（款）购房补贴（项）。主要用于：发放购房补贴。年初预算为20.00万元，支出决算为20.00万元，完成年初预算的100.00%。决算数等于预算数。`,
    facts: {
      [`expenditure.by-function/${g}/2011308/${b}`]: "300 万元",
      [`expenditure.by-function/${g}/2011308/${f}`]: "276.54 万元",
      [`expenditure.by-function.completion-rate/${g}/2011308/${b}`]: "92.18 %",
      [`expenditure.by-function/${g}/2210203/${b}`]: "20 万元",
      [`expenditure.by-function/${g}/2210203/${f}`]: "20 万元",
    },
  },
  {
    wording: "项：支出决算为，完成预算100%",
    text: `五、一般公共预算财政拨款支出决算情况说明
1.一般公共服务（类）商贸事务（款）行政运行（项）：支出决算为456.78万元，完成预算100%，决算数等于预算数。
2.一般公共服务（类）商贸事务（款）招商引资（项）：支出决算为100.00万元，完成预算95.20%，决算数小于预算数的主要原因是厉行节约。`,
    facts: {
      [`expenditure.by-function/${g}/2011301/${f}`]: "456.78 万元",
      [`expenditure.by-function/${g}/2011308/${f}`]: "100 万元",
    },
  },
  {
    wording: "项：全年预算为，完成全年预算数的",
    text: `五、一般公共预算财政拨款支出决算情况说明
1.科学技术支出（类）科学技术管理事务（款）一般行政管理事务（项）。全年预算为120.00万元，支出决算为118.50万元，完成全年预算数的98.75%。`,
    facts: {
      [`expenditure.by-function/${g}/2060102/${y}`]: "120 万元",
      [`expenditure.by-function/${g}/2060102/${f}`]: "118.5 万元",
      [`expenditure.by-function.completion-rate/${g}/2060102/${y}`]: "98.75 %",
    },
  },
  {
    wording: "项：年初预算为0，没有完成率",
    text: `五、一般公共预算财政拨款支出决算情况说明
1.卫生健康支出（类）公共卫生（款）突发公共卫生事件应急处理（项）。年初预算为0，支出决算为5.50万元，决算数大于年初预算数的主要原因是年中追加。
2.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为30.00万元，支出决算为31.00万元。`,
    facts: {
      [`expenditure.by-function/${g}/2100410/${b}`]: "0 万元",
      [`expenditure.by-function/${g}/2100410/${f}`]: "5.5 万元",
      [`expenditure.by-function/${g}/2101101/${b}`]: "30 万元",
      [`expenditure.by-function/${g}/2101101/${f}`]: "31 万元",
    },
  },
  {
    wording: "项：括号全角半角混用",
    text: `五、一般公共预算财政拨款支出决算情况说明
1．一般公共服务支出(类）商贸事务（款)招商引资(项）。年初预算为300万元，支出决算为276.5万元，完成年初预算的92.17％。`,
    facts: {
      [`expenditure.by-function/${g}/2011308/${b}`]: "300 万元",
      [`expenditure.by-function/${g}/2011308/${f}`]: "276.5 万元",
      [`expenditure.by-function.completion-rate/${g}/2011308/${b}`]: "92.17 %",
    },
  },
  {
    wording: "一般公共预算财政拨款支出年初预算为，支出决算为",
    text: `五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
2023年度一般公共预算财政拨款支出年初预算为1,100.00万元，支出决算为1,234.56万元，完成年初预算的112.23%。其中：`,
    facts: {
      [`expenditure.total/${g}/${b}`]: "1100 万元",
      [`expenditure.total/${g}/${f}`]: "1234.56 万元",
      [`expenditure.total.completion-rate/${g}/${b}`]: "112.23 %",
    },
  },
  {
    wording: "人员经费；公用经费",
    text: `六、一般公共预算财政拨款基本支出决算情况说明
2023年度一般公共预算财政拨款基本支出800.00万元，其中：人员经费700.00万元，主要包括：基本工资、津贴补贴、奖金；公用经费100.00万元，主要包括：办公费、印刷费。`,
    facts: {
      [`expenditure.basic/${g}/${f}`]: "800 万元",
      [`expenditure.personnel/${g}/${f}`]: "700 万元",
      [`expenditure.public/${g}/${f}`]: "100 万元",
    },
  },
  {
    wording: "日常公用经费",
    text: `六、一般公共预算财政拨款基本支出决算情况说明
2023年度财政拨款基本支出800.00万元，其中：人员经费支出700.00万元，占基本支出的87.50%；日常公用经费支出100.00万元，占基本支出的12.50%。`,
    facts: {
      [`expenditure.basic/${g}/${f}`]: "800 万元",
      [`expenditure.personnel/${g}/${f}`]: "700 万元",
      [`expenditure.personnel.share/${g}/${f}`]: "87.5 %",
      [`expenditure.public/${g}/${f}`]: "100 万元",
    },
  },
  {
    wording: "三公：支出预算为，支出决算为，完成预算的",
    text: `九、财政拨款“三公”经费支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
2023年度“三公”经费财政拨款支出预算为10.00万元，支出决算为6.50万元，完成预算的65.00%，决算数小于预算数的主要原因是厉行节约。
（二）“三公”经费财政拨款支出决算具体情况说明
1.因公出国（境）费预算为0万元，支出决算为0万元。
2.公务用车购置及运行维护费预算为8.00万元，支出决算为5.50万元，完成预算的68.75%。其中：公务用车购置费支出0万元，公务用车运行维护费支出5.50万元。
3.公务接待费预算为2.00万元，支出决算为1.00万元，完成预算的50.00%。国内公务接待支出1.00万元，接待8批次，60人次。`,
    facts: {
      [`three-public.total/fiscal/${y}`]: "10 万元",
      [`three-public.total/fiscal/${f}`]: "6.5 万元",
      [`three-public.total.completion-rate/fiscal/${y}`]: "65 %",
      [`three-public.abroad/fiscal/${f}`]: "0 万元",
      [`three-public.vehicles/fiscal/${y}`]: "8 万元",
      [`three-public.vehicles/fiscal/${f}`]: "5.5 万元",
      [`three-public.vehicle-running/fiscal/${f}`]: "5.5 万元",
      [`three-public.reception/fiscal/${y}`]: "2 万元",
      [`three-public.reception/fiscal/${f}`]: "1 万元",
      [`three-public.reception.completion-rate/fiscal/${y}`]: "50 %",
    },
  },
  {
    wording: "三公：一句话里逐项列出，比上年",
    text: `七、“三公”经费支出决算情况说明
2023年度“三公”经费支出决算6.50万元，比上年减少0.50万元，下降7.14%。其中：因公出国（境）费0万元；公务用车购置及运行费5.50万元（其中：公务用车购置费0万元，公务用车运行费5.50万元）；公务接待费1.00万元。`,
    facts: {
      [`three-public.total/fiscal/${f}`]: "6.5 万元",
      [`three-public.total.decrease/fiscal/${f}`]: "0.5 万元",
      [`three-public.abroad/fiscal/${f}`]: "0 万元",
      [`three-public.vehicles/fiscal/${f}`]: "5.5 万元",
      [`three-public.vehicle-purchase/fiscal/${f}`]: "0 万元",
      [`three-public.vehicle-running/fiscal/${f}`]: "5.5 万元",
      [`three-public.reception/fiscal/${f}`]: "1 万元",
    },
  },
  {
    wording: "三公：支出决算为，占",
    text: `九、财政拨款“三公”经费支出决算情况说明
2023年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0.00万元，占0.00%；公务用车购置及运行维护费支出决算5.50万元，占84.62%；公务接待费支出决算1.00万元，占15.38%。`,
    facts: {
      [`three-public.abroad/fiscal/${f}`]: "0 万元",
      [`three-public.vehicles/fiscal/${f}`]: "5.5 万元",
      [`three-public.reception/fiscal/${f}`]: "1 万元",
    },
  },
  {
    wording: "无“三公”经费",
    text: `九、财政拨款“三公”经费支出决算情况说明
本部门2023年度无“三公”经费支出。
十、政府采购支出说明
2023年度政府采购支出总额20.00万元。`,
    facts: { [`procurement.total/${f}`]: "20 万元" },
    absent: [`three-public.total/fiscal/${f}`],
  },
  {
    wording: "政府采购：全国格式",
    text: `十一、政府采购支出说明
2023年度政府采购支出总额123.45万元，其中：政府采购货物支出23.45万元、政府采购工程支出0.00万元、政府采购服务支出100.00万元。授予中小企业合同金额110.00万元，占政府采购支出总额的89.10%，其中：授予小微企业合同金额55.00万元，占授予中小企业合同金额的50.00%；货物采购授予中小企业合同金额占货物支出金额的42.64%，服务采购授予中小企业合同金额占服务支出金额的100.00%。`,
    facts: {
      [`procurement.total/${f}`]: "123.45 万元",
      [`procurement.goods/${f}`]: "23.45 万元",
      [`procurement.works/${f}`]: "0 万元",
      [`procurement.services/${f}`]: "100 万元",
      [`procurement.sme/${f}`]: "110 万元",
      [`procurement.sme.share/${f}`]: "89.1 %",
      [`procurement.small-micro/${f}`]: "55 万元",
      [`procurement.small-micro.share/${f}`]: "50 %",
      [`procurement.sme.goods.share/${f}`]: "42.64 %",
      [`procurement.sme.services.share/${f}`]: "100 %",
    },
  },
  {
    wording: "政府采购：以合同签订为准",
    text: `十一、政府采购支出情况
2023年度本部门政府采购金额（以合同签订为准）为1,234.56万元，其中：货物采购金额234.56万元、工程采购金额0.00万元、服务采购金额1,000.00万元。2023年度本部门面向中小企业预留政府采购项目预算金额800.00万元，其中，面向小微企业预留政府采购项目预算金额500.00万元。由中小企业供应商中标或成交的，采购金额700.00万元，占政府采购金额的56.70%。`,
    facts: {
      [`procurement.total/${f}`]: "1234.56 万元",
      [`procurement.goods/${f}`]: "234.56 万元",
      [`procurement.works/${f}`]: "0 万元",
      [`procurement.services/${f}`]: "1000 万元",
      [`procurement.sme-won/${f}`]: "700 万元",
    },
    absent: [`procurement.sme/${f}`],
  },
  {
    wording: "政府采购：预留，没有其他",
    text: `十一、政府采购支出情况
2023年度政府采购支出总额80.00万元，其中：货物支出30.00万元、工程支出0.00万元、服务支出50.00万元。`,
    facts: {
      [`procurement.total/${f}`]: "80 万元",
      [`procurement.goods/${f}`]: "30 万元",
      [`procurement.services/${f}`]: "50 万元",
    },
  },
  {
    wording: "机关运行经费：比上年",
    text: `十、机关运行经费支出说明
2023年度机关运行经费支出45.67万元，比2022年度减少3.21万元，下降6.57%。主要原因是压减支出。`,
    facts: {
      [`expenditure.agency-operations/${g}/${f}`]: "45.67 万元",
      [`expenditure.agency-operations.decrease/${g}/${f}`]: "3.21 万元",
      [`expenditure.agency-operations.decrease-rate/${g}/${f}`]: "6.57 %",
      [`expenditure.agency-operations/${g}/final/2022`]: "48.88 万元",
    },
  },
  {
    wording: "机关运行经费：比年初预算数",
    text: `十、机关运行经费支出说明
2023年度本部门机关运行经费支出45.67万元，比年初预算数减少3.21万元，降低6.57%。主要原因是压减支出。`,
    facts: {
      [`expenditure.agency-operations/${g}/${f}`]: "45.67 万元",
    },
    // A change against the budget is no change against the year before.
    absent: [
      `expenditure.agency-operations/${g}/final/2022`,
      `expenditure.agency-operations.decrease/${g}/${f}`,
    ],
  },
  {
    wording: "人员：核定人员编制，实有人数",
    text: `三、部门人员构成
本部门核定人员编制30人，其中：行政编制10人，事业编制20人。年末实有人数28人。离退休人员5人。`,
    facts: {
      [`staff.authorised/${f}`]: "30 人",
      [`staff.authorised/行政/${f}`]: "10 人",
      [`staff.authorised/事业/${f}`]: "20 人",
      [`staff.active/${f}`]: "28 人",
      [`staff.retired/${f}`]: "5 人",
    },
  },
  {
    wording: "人员：编制N名，年末在职人员",
    text: `三、人员编制情况
本单位编制人数30名，年末在职人员28人，离退休人员5人。`,
    facts: {
      [`staff.authorised/${f}`]: "30 人",
      [`staff.active/${f}`]: "28 人",
      [`staff.retired/${f}`]: "5 人",
    },
  },
  {
    wording: "车辆和设备",
    text: `十二、国有资产占用情况说明
截至2023年12月31日，本部门共有车辆5辆，其中：副部（省）级及以上领导用车0辆、主要领导干部用车0辆、机要通信用车1辆、应急保障用车1辆、执法执勤用车2辆、特种专业技术用车0辆、离退休干部用车0辆、其他用车1辆；单价100万元（含）以上设备（不含车辆）2台（套）。`,
    facts: {
      [`assets.vehicles/${f}`]: "5 个",
      [`assets.vehicles/机要通信用车/${f}`]: "1 个",
      [`assets.vehicles/执法执勤用车/${f}`]: "2 个",
      [`assets.equipment/设备/单价100万元/${f}`]: "2 个",
    },
  },
  {
    wording: "政府性基金：年初结转，本年收入，本年支出，年末结转",
    text: `七、政府性基金预算财政拨款收入支出决算情况说明
2023年度政府性基金预算财政拨款年初结转和结余10.00万元，本年收入200.00万元，本年支出205.00万元，其中：基本支出0万元，项目支出205.00万元，年末结转和结余5.00万元。`,
    facts: {
      "income.opening-balance/government-fund/final/2023": "10 万元",
      "income.total/government-fund/final/2023": "200 万元",
      "expenditure.total/government-fund/final/2023": "205 万元",
      "expenditure.project/government-fund/final/2023": "205 万元",
      "expenditure.closing-balance/government-fund/final/2023": "5 万元",
    },
  },
  {
    wording: "财政拨款收、支总计，其中各项资金",
    text: `四、财政拨款收入支出决算总体情况说明
2023年度财政拨款收、支总计1,300.00万元。与2022年度相比，财政拨款收、支总计各增加50.00万元，增长4.00%。
2023年度财政拨款收入中，一般公共预算财政拨款收入1,100.00万元，比2022年度决算数减少50.00万元；政府性基金预算财政拨款收入200.00万元，比2022年度决算数增加100.00万元。`,
    facts: {
      [`income.grand-total/fiscal/${f}`]: "1300 万元",
      [`expenditure.grand-total.increase/fiscal/${f}`]: "50 万元",
      [`income.fiscal/${g}/${f}`]: "1100 万元",
      [`income.fiscal.decrease/${g}/${f}`]: "50 万元",
      [`income.fiscal/government-fund/${f}`]: "200 万元",
      [`income.fiscal.increase/government-fund/${f}`]: "100 万元",
    },
  },
  {
    wording: "以元为单位",
    text: `一、收入支出决算总体情况说明
2023年度收入总计12,345,678.90元，支出总计12,345,678.90元。`,
    facts: {
      [`income.grand-total/${f}`]: "1234.56789 万元",
      [`expenditure.grand-total/${f}`]: "1234.56789 万元",
    },
  },
  {
    wording: "以亿元为单位",
    text: `三、支出决算情况说明
2023年度支出合计1.25亿元，其中：基本支出0.45亿元，项目支出0.80亿元。`,
    facts: {
      [`expenditure.total/${f}`]: "12500 万元",
      [`expenditure.basic/${f}`]: "4500 万元",
      [`expenditure.project/${f}`]: "8000 万元",
    },
  },
  {
    wording: "项目绩效自评：全年预算数，执行数，得分",
    text: `十三、预算绩效情况说明
（三）项目支出自评结果
1.招商引资经费项目绩效自评综述：项目全年预算数为100万元，执行数为98万元，完成预算的98%。项目自评得分96.5分。
2.平台运维费项目绩效自评综述：根据年初设定的绩效目标，项目自评得分为99分。全年预算数为20.00万元，执行数为20.00万元，执行率为100%。`,
    facts: {
      [`project/招商引资经费/${y}`]: "100 万元",
      [`project/招商引资经费/${f}`]: "98 万元",
      [`project.completion-rate/招商引资经费/${y}`]: "98 %",
      [`project/平台运维费/${y}`]: "20 万元",
      [`project/平台运维费/${f}`]: "20 万元",
    },
  },
  {
    wording: "百分点不是占比",
    text: `三、支出决算情况说明
2023年度支出合计1,000.00万元。其中：基本支出600.00万元，占本年支出60.00%，比上年提高2.3个百分点。`,
    facts: {
      [`expenditure.basic/${f}`]: "600 万元",
      [`expenditure.basic.share/${f}`]: "60 %",
    },
  },
  {
    kind: "budget",
    wording: "预算：预算总收入，比上年预算",
    text: `三、部门收支预算总体安排情况
（一）2023年部门预算总收入6,931.33万元。其中：一般公共预算财政拨款收入6,931.33万元，其他收入0万元，上年结转0万元。比2022年预算增加159.08万元，增长2.35%。
（二）2023年部门预算总支出6,931.33万元。其中：基本支出306.43万元，项目支出6,624.90万元。`,
    facts: {
      [`income.total/${b}`]: "6931.33 万元",
      [`income.total.increase/${b}`]: "159.08 万元",
      [`income.fiscal/${g}/${b}`]: "6931.33 万元",
      [`expenditure.total/${b}`]: "6931.33 万元",
      [`expenditure.basic/${b}`]: "306.43 万元",
      "income.total/initial-budget/2022": "6772.25 万元",
    },
  },
  {
    kind: "budget",
    wording: "预算：支出总额，财政拨款支出预算，科目",
    text: `2023年部门预算编制说明
2023年，本部门收入预算1,234.56万元，其中：财政拨款收入1,200.00万元，比2022年预算增加50.00万元；事业收入34.56万元。
支出预算1,234.56万元，其中：财政拨款支出预算1,200.00万元，比2022年预算增加50.00万元。财政拨款支出预算中，一般公共预算拨款支出预算1,200.00万元，比2022年预算增加50.00万元；政府性基金拨款支出预算0万元；国有资本经营预算拨款支出预算0万元。财政拨款支出主要内容如下：
1.“一般公共服务支出”科目1,000.00万元，主要用于基本支出。
2.“社会保障和就业支出”科目200.00万元，主要用于养老保险。`,
    facts: {
      [`income.total/${b}`]: "1234.56 万元",
      [`income.institutional/${b}`]: "34.56 万元",
      [`expenditure.total/${b}`]: "1234.56 万元",
      [`expenditure.total/fiscal/${b}`]: "1200 万元",
      [`expenditure.total.increase/fiscal/${b}`]: "50 万元",
      [`expenditure.total/${g}/${b}`]: "1200 万元",
      [`expenditure.total/government-fund/${b}`]: "0 万元",
      [`expenditure.by-function/fiscal/201/${b}`]: "1000 万元",
      [`expenditure.by-function/fiscal/208/${b}`]: "200 万元",
    },
  },
  {
    kind: "budget",
    wording: "预算：收入预算，比上年N万元增加",
    text: `一、收入预算情况说明
2023年收入预算5,000.00万元，比2022年4,800.00万元增加200.00万元，增长4.17%。
二、支出预算情况说明
2023年支出预算5,000.00万元，其中：基本支出预算3,000.00万元，占总支出预算60.00%；项目支出预算2,000.00万元，占总支出预算40.00%。`,
    facts: {
      [`income.total/${b}`]: "5000 万元",
      "income.total/initial-budget/2022": "4800 万元",
      [`income.total.increase/${b}`]: "200 万元",
      [`expenditure.total/${b}`]: "5000 万元",
      [`expenditure.basic/${b}`]: "3000 万元",
      [`expenditure.project.share/${b}`]: "40 %",
    },
  },
  {
    kind: "budget",
    wording: "预算：三公，比上年预算，持平",
    text: `五、一般公共预算“三公”经费支出预算情况
2023年“三公”经费预算数为12.00万元，比2022年预算减少1.00万元。其中：
1.因公出国（境）费0万元，与2022年预算持平。
2.公务用车购置及运行费10.00万元，比2022年预算减少1.00万元。其中，公务用车购置费0万元；公务用车运行费10.00万元。
3.公务接待费2.00万元，与2022年预算持平。`,
    facts: {
      [`three-public.total/${g}/${b}`]: "12 万元",
      [`three-public.total.decrease/${g}/${b}`]: "1 万元",
      [`three-public.abroad/${g}/${b}`]: "0 万元",
      [`three-public.vehicles/${g}/${b}`]: "10 万元",
      [`three-public.vehicles.decrease/${g}/${b}`]: "1 万元",
      [`three-public.vehicle-running/${g}/${b}`]: "10 万元",
      [`three-public.reception/${g}/${b}`]: "2 万元",
    },
  },
  {
    kind: "budget",
    wording: "预算：政府采购预算，面向中小企业预留",
    text: `七、其他重要事项的情况说明
（二）政府采购预算情况
2023年度本部门政府采购预算1,234.56万元，其中：政府采购货物预算34.56万元、政府采购工程预算0万元、政府采购服务预算1,200.00万元。2023年度本部门面向中小企业预留政府采购项目预算金额1,000.00万元，其中，面向小微企业预留政府采购项目预算金额600.00万元。`,
    facts: {
      [`procurement.total/${b}`]: "1234.56 万元",
      [`procurement.goods/${b}`]: "34.56 万元",
      [`procurement.services/${b}`]: "1200 万元",
      [`procurement.sme-reserved/${b}`]: "1000 万元",
      [`procurement.small-micro-reserved/${b}`]: "600 万元",
    },
  },
  {
    kind: "budget",
    wording: "预算：“…（项）”N万元",
    text: `四、一般公共预算拨款预算情况
1.“一般公共服务支出（类）商贸事务（款）招商引资（项）”300.00万元，主要用于招商引资。
2.“住房保障支出（类）住房改革支出（款）住房公积金（项）”50.00万元，主要用于缴纳公积金。`,
    facts: {
      [`expenditure.by-function/${g}/2011308/${b}`]: "300 万元",
      [`expenditure.by-function/${g}/2210201/${b}`]: "50 万元",
    },
  },
  {
    wording: "收入决算总计，包括",
    text: `一、收入支出决算总体情况说明
2023年度收入、支出决算总计12,345.67万元。与上年相比，收、支总计各增加1,234.56万元，增长11.11%。其中：
（一）收入决算总计12,345.67万元。包括：
1.本年收入决算合计12,000.00万元。与上年相比，增加1,000.00万元，增长9.09%。
2.使用非财政拨款结余0万元。与上年决算数相同。
3.年初结转和结余345.67万元。
（二）支出决算总计12,345.67万元。包括：
1.本年支出决算合计12,100.00万元。与上年相比，增加1,100.00万元，增长10.00%。
2.结余分配0万元。
3.年末结转和结余245.67万元。`,
    facts: {
      [`income.grand-total/${f}`]: "12345.67 万元",
      [`expenditure.grand-total/${f}`]: "12345.67 万元",
      [`income.grand-total.increase/${f}`]: "1234.56 万元",
      [`income.total/${f}`]: "12000 万元",
      [`income.total.increase/${f}`]: "1000 万元",
      [`income.opening-balance/${f}`]: "345.67 万元",
      [`expenditure.total/${f}`]: "12100 万元",
      [`expenditure.total.increase-rate/${f}`]: "10 %",
      [`expenditure.surplus-distribution/${f}`]: "0 万元",
      [`expenditure.closing-balance/${f}`]: "245.67 万元",
    },
  },
  {
    wording: "本年收入决算合计，占",
    text: `二、收入决算情况说明
2023年度本年收入决算合计12,000.00万元，其中：财政拨款收入11,000.00万元，占91.67%；上级补助收入0万元，占0%；事业收入1,000.00万元，占8.33%；经营收入0万元，占0%；附属单位上缴收入0万元，占0%；其他收入0万元，占0%。`,
    facts: {
      [`income.total/${f}`]: "12000 万元",
      [`income.fiscal/fiscal/${f}`]: "11000 万元",
      [`income.fiscal.share/fiscal/${f}`]: "91.67 %",
      [`income.institutional/${f}`]: "1000 万元",
      [`income.institutional.share/${f}`]: "8.33 %",
      [`income.subordinate/${f}`]: "0 万元",
    },
  },
  {
    wording: "项：类写在上面，下面只有款和项",
    text: `五、一般公共预算财政拨款支出决算情况说明
（一）一般公共服务支出（类）
1.商贸事务（款）行政运行（项）。年初预算400.00万元，支出决算456.78万元，完成年初预算的114.20%。
2.商贸事务（款）招商引资（项）。年初预算300.00万元，支出决算276.54万元，完成年初预算的92.18%。
（二）住房保障支出（类）
1.住房改革支出（款）住房公积金（项）。年初预算50.00万元，支出决算50.00万元，完成年初预算的100.00%。`,
    facts: {
      [`expenditure.by-function/${g}/2011301/${b}`]: "400 万元",
      [`expenditure.by-function/${g}/2011301/${f}`]: "456.78 万元",
      [`expenditure.by-function.completion-rate/${g}/2011308/${b}`]: "92.18 %",
      [`expenditure.by-function/${g}/2210201/${f}`]: "50 万元",
    },
  },
  {
    wording: "三公：占“三公”经费的",
    text: `九、财政拨款“三公”经费支出决算情况说明
2023年度财政拨款“三公”经费支出决算6.50万元。其中，因公出国（境）费支出0万元，占“三公”经费的0%；公务用车购置及运行维护费支出5.50万元，占“三公”经费的84.62%；公务接待费支出1.00万元，占“三公”经费的15.38%。`,
    facts: {
      [`three-public.total/fiscal/${f}`]: "6.5 万元",
      [`three-public.abroad/fiscal/${f}`]: "0 万元",
      [`three-public.vehicles/fiscal/${f}`]: "5.5 万元",
      [`three-public.reception/fiscal/${f}`]: "1 万元",
    },
  },
  {
    wording: "收入总计与支出总计各有一句",
    text: `一、收入支出决算总体情况说明
2023年度收入总计1,234.56万元，与上年相比，增加100.00万元，增长8.81%，主要是因为项目增加。2023年度支出总计1,234.56万元，与上年相比，增加100.00万元，增长8.81%。`,
    facts: {
      [`income.grand-total/${f}`]: "1234.56 万元",
      [`income.grand-total.increase/${f}`]: "100 万元",
      [`expenditure.grand-total/${f}`]: "1234.56 万元",
      [`expenditure.grand-total.increase-rate/${f}`]: "8.81 %",
    },
  },
  {
    wording: "项：顿号编号，预算另起一行",
    text: `五、一般公共预算财政拨款支出决算情况说明
1、一般公共服务支出（类）商贸事务（款）行政运行（项）。
年初预算为400.00万元，支出决算为456.78万元，完成年初预算的114.20%，决算数大于年初预算数的主要原因是：人员增加。
2、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。
年初预算为30.00万元，支出决算为30.00万元，完成年初预算的100.00%，决算数等于年初预算数。`,
    facts: {
      [`expenditure.by-function/${g}/2011301/${b}`]: "400 万元",
      [`expenditure.by-function/${g}/2011301/${f}`]: "456.78 万元",
      [`expenditure.by-function/${g}/2101101/${f}`]: "30 万元",
    },
  },
  {
    wording: "财政拨款支出，占本年支出合计的，与上年相比",
    text: `五、一般公共预算财政拨款支出决算情况说明
2023年度财政拨款支出1,200.00万元，占本年支出合计的97.20%，与上年相比，财政拨款支出增加100.00万元，增长9.09%，主要是因为人员增加。`,
    facts: {
      [`expenditure.total/${g}/${f}`]: "1200 万元",
      [`expenditure.total.share/${g}/${f}`]: "97.2 %",
      [`expenditure.total.increase/${g}/${f}`]: "100 万元",
      [`expenditure.total.increase-rate/${g}/${f}`]: "9.09 %",
    },
  },
  {
    wording: "本年收入合计，其中按资金",
    text: `二、收入决算情况说明
2023年本年收入合计1200万元，其中：一般公共预算财政拨款收入1100万元，占91.67%；政府性基金预算财政拨款收入100万元，占8.33%。`,
    facts: {
      [`income.total/${f}`]: "1200 万元",
      [`income.fiscal/${g}/${f}`]: "1100 万元",
      [`income.fiscal.share/${g}/${f}`]: "91.67 %",
      [`income.fiscal/government-fund/${f}`]: "100 万元",
    },
  },
  {
    wording: "具体情况如下：1.财政拨款收入",
    text: `二、收入决算情况说明
本年收入1,200.00万元，比2022年决算数增加100.00万元，增长9.09%，具体情况如下：
1.财政拨款收入1,100.00万元。
2.事业收入100.00万元。
3.经营收入0.00万元。
4.上级补助收入0.00万元。`,
    facts: {
      [`income.total/${f}`]: "1200 万元",
      [`income.total.increase/${f}`]: "100 万元",
      [`income.fiscal/fiscal/${f}`]: "1100 万元",
      [`income.institutional/${f}`]: "100 万元",
      [`income.business/${f}`]: "0 万元",
    },
  },
  {
    wording: "项：编码在前",
    text: `五、一般公共预算财政拨款支出决算情况说明
2023年度一般公共预算财政拨款支出733.32万元，具体情况如下（按项级科目分类统计）：
（一）2011301-行政运行456.78万元，较上年决算数增加12.34万元，增长2.78%。
（二）2011308-招商引资276.54万元，较上年决算数减少10.00万元，下降3.49%。`,
    facts: {
      [`expenditure.total/${g}/${f}`]: "733.32 万元",
      [`expenditure.by-function/${g}/2011301/${f}`]: "456.78 万元",
      [`expenditure.by-function.increase/${g}/2011301/${f}`]: "12.34 万元",
      [`expenditure.by-function/${g}/2011308/${f}`]: "276.54 万元",
      [`expenditure.by-function.decrease-rate/${g}/2011308/${f}`]: "3.49 %",
    },
  },
  {
    wording: "收支较上年决算数",
    text: `一、收入支出决算总体情况说明
2023年度收入总计1,234.56万元，支出总计1,234.56万元。收支较上年决算数增加100.00万元、增长8.81%，主要原因是项目增加。`,
    facts: {
      [`income.grand-total/${f}`]: "1234.56 万元",
      [`expenditure.grand-total/${f}`]: "1234.56 万元",
      [`income.grand-total.increase/${f}`]: "100 万元",
      [`expenditure.grand-total.increase/${f}`]: "100 万元",
    },
  },
  {
    wording: "政府采购：小微企业占总额",
    text: `十一、政府采购支出说明
2023年度政府采购支出总额123.45万元，其中：政府采购货物支出23.45万元、政府采购工程支出0.00万元、政府采购服务支出100.00万元。授予中小企业合同金额110.00万元，占政府采购支出总额的89.10%，其中：授予小微企业合同金额100.00万元，占政府采购支出总额的81.00%。`,
    facts: {
      [`procurement.sme/${f}`]: "110 万元",
      [`procurement.sme.share/${f}`]: "89.1 %",
      [`procurement.small-micro/${f}`]: "100 万元",
      [`procurement.small-micro.share/政府采购支出总额/${f}`]: "81 %",
    },
  },
  {
    wording: "人员：其中参照公务员法管理",
    text: `三、部门人员构成
本部门在职实有人数28人，其中：行政10人，事业18人（其中：参照公务员法管理18人）。离退休人员5人，其中：离休1人，退休4人。`,
    facts: {
      [`staff.active/${f}`]: "28 人",
      [`staff.active/行政/${f}`]: "10 人",
      [`staff.active/事业/${f}`]: "18 人",
      [`staff.retired/离休/${f}`]: "1 人",
      [`staff.retired/退休/${f}`]: "4 人",
    },
  },
  {
    wording: "占总收入，占总支出",
    text: `二、收入决算情况说明
本年收入合计1,200.00万元，其中：财政拨款收入1,100.00万元，占总收入的91.67%；其他收入100.00万元，占总收入的8.33%。
三、支出决算情况说明
本年支出合计1,000.00万元，其中：基本支出600.00万元，占总支出的60.00%；项目支出400.00万元，占总支出的40.00%。`,
    facts: {
      [`income.fiscal.share/fiscal/${f}`]: "91.67 %",
      [`income.other.share/${f}`]: "8.33 %",
      [`expenditure.basic.share/${f}`]: "60 %",
      [`expenditure.project.share/${f}`]: "40 %",
    },
  },
  {
    kind: "budget",
    wording: "预算：一般公共预算当年拨款，比执行数",
    text: `五、关于一般公共预算当年拨款情况说明
（一）一般公共预算当年拨款规模变化情况。
2023年一般公共预算当年拨款1,200.00万元，比2022年执行数增加100.00万元，主要是人员增加。
（二）一般公共预算当年拨款结构情况。
一般公共服务（类）支出1,000.00万元，占83.33%；住房保障（类）支出200.00万元，占16.67%。
（三）一般公共预算当年拨款具体使用情况。
1.一般公共服务（类）商贸事务（款）行政运行（项）600.00万元，主要用于机关运行。
2.一般公共服务（类）商贸事务（款）招商引资（项）400.00万元，主要用于招商引资。
3.住房保障（类）住房改革支出（款）住房公积金（项）200.00万元，主要用于缴纳公积金。`,
    facts: {
      [`expenditure.by-function/${g}/201/${b}`]: "1000 万元",
      [`expenditure.by-function.share/${g}/201/${b}`]: "83.33 %",
      [`expenditure.by-function/${g}/2011301/${b}`]: "600 万元",
      [`expenditure.by-function/${g}/2011308/${b}`]: "400 万元",
      [`expenditure.by-function/${g}/2210201/${b}`]: "200 万元",
    },
  },
  {
    kind: "budget",
    wording: "预算：一般公共预算基本支出，人员经费，公用经费",
    text: `六、关于一般公共预算基本支出情况说明
2023年一般公共预算基本支出800.00万元，其中：
人员经费700.00万元，主要包括：基本工资、津贴补贴；
公用经费100.00万元，主要包括：办公费、印刷费。`,
    facts: {
      [`expenditure.basic/${g}/${b}`]: "800 万元",
      [`expenditure.personnel/${g}/${b}`]: "700 万元",
      [`expenditure.public/${g}/${b}`]: "100 万元",
    },
  },
  {
    kind: "budget",
    wording: "预算：收支总预算，占",
    text: `一、关于收支预算情况的总体说明
按照综合预算的原则，本部门所有收入和支出均纳入部门预算管理。2023年收支总预算1,234.56万元。
二、关于收入预算情况说明
2023年收入预算1,234.56万元，其中：上年结转34.56万元，占2.80%；一般公共预算拨款收入1,200.00万元，占97.20%。
三、关于支出预算情况说明
2023年支出预算1,234.56万元，其中：基本支出800.00万元，占64.80%；项目支出434.56万元，占35.20%。`,
    facts: {
      [`income.grand-total/${b}`]: "1234.56 万元",
      [`expenditure.grand-total/${b}`]: "1234.56 万元",
      [`income.opening-balance/${b}`]: "34.56 万元",
      [`income.fiscal/${g}/${b}`]: "1200 万元",
      [`income.fiscal.share/${g}/${b}`]: "97.2 %",
      [`expenditure.basic/${b}`]: "800 万元",
      [`expenditure.project.share/${b}`]: "35.2 %",
    },
  },
  {
    kind: "budget",
    wording: "预算：三公，括号里的购置与运行",
    text: `八、关于“三公”经费预算情况说明
2023年“三公”经费预算数为12.00万元，其中：因公出国（境）费0万元，公务用车购置及运行费10.00万元（其中：公务用车购置费0万元、公务用车运行费10.00万元），公务接待费2.00万元。2023年“三公”经费预算比2022年减少1.00万元，下降7.69%。`,
    facts: {
      [`three-public.total/fiscal/${b}`]: "12 万元",
      [`three-public.vehicles/fiscal/${b}`]: "10 万元",
      [`three-public.vehicle-running/fiscal/${b}`]: "10 万元",
      [`three-public.reception/fiscal/${b}`]: "2 万元",
      [`three-public.total.decrease/fiscal/${b}`]: "1 万元",
      [`three-public.total.decrease-rate/fiscal/${b}`]: "7.69 %",
    },
  },
  {
    wording: "类名加引号，漏百分号",
    text: `五、一般公共预算财政拨款支出决算情况说明
（二）一般公共预算财政拨款支出决算结构情况
一般公共预算财政拨款支出500.00万元，主要用于以下方面：
1.“教育支出”300.00万元，占60.00%；
2．“卫生健康支出”150.00万元，占30.00；
3“. 住房保障支出”50.00万元，占10.00%。`,
    facts: {
      [`expenditure.by-function/${g}/205/${f}`]: "300 万元",
      [`expenditure.by-function.share/${g}/205/${f}`]: "60 %",
      [`expenditure.by-function/${g}/210/${f}`]: "150 万元",
      [`expenditure.by-function.share/${g}/210/${f}`]: "30 %",
      [`expenditure.by-function/${g}/221/${f}`]: "50 万元",
    },
  },
  {
    wording: "“…（项）”金额，主要用于；支出决算无单位；年初预算为0",
    text: `五、一般公共预算财政拨款支出决算情况说明
一般公共预算财政拨款支出年初预算为90.00万元，支出决算为82.35万元，完成年初预算的91.50%。其中：
1.“教育支出（类）普通教育（款）小学教育（项）”78.25万元，主要用于：小学日常运转。年初预算90.00万元，支出决算78.25万元。决算数小于预算数的主要原因：压减开支。
2.“社会保障和就业支出（类）抚恤（款）死亡抚恤（项）”4.10万元，主要用于：抚恤金。年初预算为0，支出决算为4.10。决算数大于预算数的主要原因：年中追加。`,
    facts: {
      [`expenditure.by-function/${g}/2050202/initial-budget/2023`]: "90 万元",
      [`expenditure.by-function/${g}/2050202/${f}`]: "78.25 万元",
      [`expenditure.by-function/${g}/2080801/initial-budget/2023`]: "0 万元",
      [`expenditure.by-function/${g}/2080801/${f}`]: "4.1 万元",
    },
  },
  {
    wording: "科目编码在（类）（款）（项）的括号里",
    text: `五、一般公共预算财政拨款支出决算情况说明
1、社会保障和就业支出（208类）行政事业单位养老支出（05款）行政单位离退休（01项）56.12万元，主要用于离退休费。`,
    facts: {
      [`expenditure.by-function/${g}/2080501/${f}`]: "56.12 万元",
    },
  },
  {
    wording: "预算绩效：编报、跟踪、自评的项目，平均得分",
    text: `十、预算绩效管理情况
全过程绩效管理实施情况：编报绩效目标的2023年度项目12个，涉及预算金额345.60万元；绩效跟踪评价的2023年度项目10个，涉及预算金额300.00万元；绩效自评的2023年度项目8个，涉及预算金额280.00万元，平均得分98.75分（其中，绩效评级为“优”的项目7个；绩效评级为“良”的项目1个）。`,
    facts: {
      [`projects.count/编报绩效目标/${f}`]: "12 个",
      [`projects.amount/编报绩效目标/${f}`]: "345.6 万元",
      [`projects.count/绩效跟踪评价/${f}`]: "10 个",
      [`projects.count/${f}`]: "8 个",
      [`projects.amount/${f}`]: "280 万元",
      [`evaluation.score/平均/${f}`]: "98.75 分",
      [`projects.count/绩效评级优/${f}`]: "7 个",
      [`projects.count/绩效评级良/${f}`]: "1 个",
    },
  },
  {
    wording: "预算：财政拨款支出主要内容如下",
    text: `2023年部门预算编制说明
2023年，收入预算500.00万元，其中：财政拨款收入500.00万元，比2022年预算增加20.00万元；事业收入0万元。
财政拨款支出主要内容如下：
1. “教育支出（类）普通教育（款）小学教育（项）”420.00万元，主要用于小学运转。
2. “住房保障支出”科目80.00万元，主要用于公积金。
四、政府采购预算情况
2023年本部门政府采购预算90.00万元，其中：政府采购货物预算40.00万元、政府采购工程预算0万元、政府采购服务预算50.00万元。
2023年本部门面向中小企业预留政府采购项目预算金额60.00万元，其中，预留给小型和微型企业的政府采购项目预算为36.00万元。`,
    kind: "budget",
    facts: {
      [`income.total/${b}`]: "500 万元",
      [`expenditure.by-function/fiscal/2050202/${b}`]: "420 万元",
      [`expenditure.by-function/fiscal/221/${b}`]: "80 万元",
      [`procurement.sme-reserved/${b}`]: "60 万元",
      [`procurement.small-micro-reserved/${b}`]: "36 万元",
    },
  },
  {
    wording: "类、款加引号，年度决算，比本年年初预算",
    text: `三、一般公共预算财政拨款支出决算情况
1、“一般公共服务支出”（类）2023年度决算5,000.00万元，比2023年年初预算增加100.00万元，增长2.04%。其中：
“商贸事务”（款）2023年度决算5,000.00万元，比2023年年初预算增加100.00万元，增长2.04%。主要原因：追加经费。
一、“三公”经费财政拨款决算情况
2023年“三公”经费财政拨款决算数10.50万元，比2023年年初预算20.00万元减少9.50万元。其中：
1.因公出国（境）费用。2023年决算数0万元，比2023年年初预算5.00万元减少5.00万元。主要原因：未安排出国。
2.公务接待费。2023年决算数0.50万元，比2023年年初预算3.00万元减少2.50万元。
3.公务用车购置及运行维护费。2023年决算数10.00万元，比2023年年初预算12.00万元减少2.00万元。`,
    facts: {
      [`expenditure.by-function/${g}/201/${f}`]: "5000 万元",
      [`expenditure.by-function/${g}/20113/${f}`]: "5000 万元",
      [`three-public.total/fiscal/${f}`]: "10.5 万元",
      "three-public.total/fiscal/initial-budget/2023": "20 万元",
      [`three-public.abroad/fiscal/${f}`]: "0 万元",
      "three-public.abroad/fiscal/initial-budget/2023": "5 万元",
      "three-public.reception/fiscal/initial-budget/2023": "3 万元",
      [`three-public.vehicles/fiscal/${f}`]: "10 万元",
    },
    absent: [
      `three-public.total.decrease/fiscal/${f}`,
      `expenditure.by-function.increase/${g}/201/${f}`,
    ],
  },
  {
    wording: "收入、支出决算总计，收入来源带括号",
    text: `一、收入支出决算总体情况说明
2023年度收入、支出决算总计1,234.56万元。
二、收入决算情况说明
2023年度本年收入决算合计1,200.00万元，其中：财政拨款收入1,180.00万元，占98.33%；上级补助收入0万元，占0%；财政专户管理教育收费0万元，占0%；事业收入（不含专户管理教育收费）20.00万元，占1.67%；其他收入0万元，占0%。`,
    facts: {
      [`income.grand-total/${f}`]: "1234.56 万元",
      [`expenditure.grand-total/${f}`]: "1234.56 万元",
      [`income.institutional/${f}`]: "20 万元",
      [`income.institutional.share/${f}`]: "1.67 %",
      [`income.superior-subsidy.share/${f}`]: "0 %",
    },
  },
  {
    wording: "财政拨款支出决算；三公（其中：一般公共预算支出）",
    text: `五、财政拨款支出决算情况说明
2023年度财政拨款支出决算1,190.00万元，占本年支出合计的97.54%。与2023年度财政拨款支出年初预算1,000.00万元相比，完成年初预算的119%。
九、财政拨款“三公”经费支出决算情况说明
2023年度财政拨款“三公”经费支出决算5.50万元（其中：一般公共预算支出5.50万元；政府性基金预算支出0万元）。与上年相比，减少1.50万元，变动原因：压减。其中，公务用车购置及运行维护费支出4.00万元，占“三公”经费的72.73%；公务接待费支出1.50万元，占“三公”经费的27.27%。
1.公务接待费支出预算2.00万元（其中：一般公共预算支出2.00万元；政府性基金预算支出0万元），支出决算1.50万元，完成调整后预算的75%。`,
    facts: {
      [`expenditure.total/fiscal/${f}`]: "1190 万元",
      "expenditure.total/fiscal/initial-budget/2023": "1000 万元",
      "expenditure.total.completion-rate/fiscal/initial-budget/2023": "119 %",
      [`three-public.total/fiscal/${f}`]: "5.5 万元",
      [`three-public.total/${g}/${f}`]: "5.5 万元",
      [`three-public.total.decrease/fiscal/${f}`]: "1.5 万元",
      [`three-public.reception/fiscal/${y}`]: "2 万元",
      [`three-public.reception/fiscal/${f}`]: "1.5 万元",
      [`three-public.reception.completion-rate/fiscal/${y}`]: "75 %",
    },
    absent: [
      `income.fiscal/fiscal/${f}`,
      `expenditure.total/${g}/initial-budget/2023`,
      `expenditure.total/${g}/${f}`,
    ],
  },
  {
    wording:
      "收支各有一段，人员支出，公用支出，“三公”经费一般公共预算财政拨款支出",
    text: `一、收支决算总体情况说明
（一）2023年收入1,200.00万元，比2022年决算数增加100.00万元，增长9.09%，具体情况如下：
1.财政拨款收入1,150.00万元。
2.其他收入50.00万元。
（二）2023年支出1,190.00万元，比2022年决算数增加90.00万元，增长8.18%，具体情况如下：
1.基本支出800.00万元。其中，人员支出700.00万元，公用支出100.00万元。
2.项目支出390.00万元。
六、一般公共预算财政拨款“三公”经费支出决算情况说明
2023年度“三公”经费一般公共预算财政拨款支出决算5.20万元，同比下降10.34%。具体情况如下：
（一）公务接待费2.00万元。与2022年相比下降16.67%。`,
    facts: {
      [`income.total/${f}`]: "1200 万元",
      [`income.total.increase/${f}`]: "100 万元",
      [`expenditure.total/${f}`]: "1190 万元",
      [`expenditure.personnel/${f}`]: "700 万元",
      [`expenditure.public/${f}`]: "100 万元",
      [`three-public.total/${g}/${f}`]: "5.2 万元",
      [`three-public.total.decrease-rate/${g}/${f}`]: "10.34 %",
      [`three-public.reception.decrease-rate/${g}/${f}`]: "16.67 %",
    },
    absent: [`expenditure.total/${g}/${f}`],
  },
  {
    wording: "与上年相比…。其中：财政拨款收入增加；基本建设类项目支出",
    text: `一、收入决算情况说明
2023年度收入合计1,234.56万元。其中：财政拨款收入1,200.00万元，占总收入的97.20%；其他收入34.56万元，占总收入的2.80%。与上年相比，收入合计增加34.56万元，增长2.88%。其中：财政拨款收入增加20.00万元，增长1.69%；其他收入增加14.56万元，增长72.80%。
二、支出决算情况说明
2023年度支出合计1,230.00万元。其中：基本支出830.00万元，占总支出的67.48%；项目支出400.00万元，占总支出的32.52%。
2023年度用于完成特定工作任务的经费支出400.00万元。其中：基本建设类项目支出0.00万元。`,
    facts: {
      [`income.total.increase/${f}`]: "34.56 万元",
      [`income.fiscal.increase/fiscal/${f}`]: "20 万元",
      [`income.fiscal.increase-rate/fiscal/${f}`]: "1.69 %",
      [`income.other.increase/${f}`]: "14.56 万元",
      [`expenditure.project/${f}`]: "400 万元",
    },
  },
  {
    wording: "总收入其中年初结转；完成全年预算N万元的",
    text: `一、2023年度收入支出决算总体情况说明
2023年度总收入1,234.56万元，与上年相比增加34.56万元，增长2.88%。其中：
（一）一般公共预算财政拨款收入1,180.00万元，比上年决算数增加20.00万元，增长1.72%。
（二）事业收入34.56万元。
（三）年初结转和结余20.00万元，比上年决算数减少5.00万元，下降20.00%。
四、2023年度“三公”经费支出决算情况说明
2023年度财政拨款安排“三公”经费支出决算总额为8.00万元，比上年决算数减少1.00万元，下降11.11%；完成全年预算10.00万元的80.00%。
（一）公务用车购置及运行维护费支出5.00万元，完成预算6.00万元的83.33%；比上年决算数减少0.50万元，下降9.09%。
（二）公务接待费支出3.00万元，完成预算4.00万元的75.00%。`,
    facts: {
      [`income.grand-total/${f}`]: "1234.56 万元",
      [`income.grand-total.increase/${f}`]: "34.56 万元",
      [`income.opening-balance.decrease/${f}`]: "5 万元",
      [`three-public.total/fiscal/${y}`]: "10 万元",
      [`three-public.total.completion-rate/fiscal/${y}`]: "80 %",
      [`three-public.vehicles/fiscal/${y}`]: "6 万元",
      [`three-public.vehicles.decrease/fiscal/${f}`]: "0.5 万元",
      [`three-public.reception.completion-rate/fiscal/${y}`]: "75 %",
    },
    absent: [`income.total/${f}`],
  },
  {
    wording: "编码在括号里；标题是科目；会议费、培训费不是三公",
    text: `五、一般公共预算财政拨款支出决算情况说明
1.一般公共服务支出（类）商贸事务（款）行政运行（项）（2011301）。
年初预算800.00万元，支出决算1,000.00万元，完成年初预算的125.00%，决算数大于预算数的主要原因是人员增加。
2.一般公共服务支出（201）商贸事务（20113）招商引资（2011308）
年初预算为200.00万元，支出决算为190.00万元，完成年初预算的95.00%。
七、财政拨款“三公”经费及会议费、培训费支出决算情况说明
2023年度财政拨款“三公”经费支出预算10.00万元，支出决算8.00万元，完成预算的80.00%。决算数较预算数减少2.00万元，主要原因是压减。决算数较上年减少1.00万元，下降11.11%。
1.公务用车购置费用支出情况说明
2023年度预算安排购置公务用车0辆，预算0万元，支出决算0万元。
2.公务接待费支出情况说明
2023年度公务接待费预算4.00万元，支出决算3.00万元，完成预算的75.00%，决算数较预算数减少1.00万元。
（二）培训费支出情况说明
2023年度培训费预算2.00万元，支出决算1.50万元，完成预算的75.00%。`,
    facts: {
      [`expenditure.by-function/${g}/2011301/${f}`]: "1000 万元",
      [`expenditure.by-function/${g}/2011308/initial-budget/2023`]: "200 万元",
      [`expenditure.by-function/${g}/2011308/${f}`]: "190 万元",
      [`three-public.total/fiscal/${f}`]: "8 万元",
      [`three-public.total.decrease/fiscal/${f}`]: "1 万元",
      [`three-public.vehicle-purchase/fiscal/${f}`]: "0 万元",
      [`three-public.reception/fiscal/${f}`]: "3 万元",
    },
  },
  {
    wording: "原因之后与上年相比",
    text: `七、一般公共预算财政拨款“三公”经费支出决算情况说明
公务接待费支出预算为4.00万元，支出决算为3.00万元，完成预算的75.00%，决算数小于预算数的主要原因是压减，与上年相比减少0.50万元，减少14.29%，减少的主要原因是厉行节约。
公务用车购置费及运行维护费支出决算为5.00万元，其中：公务用车购置费0万元。`,
    facts: {
      [`three-public.reception/${g}/${y}`]: "4 万元",
      [`three-public.reception.decrease/${g}/${f}`]: "0.5 万元",
      [`three-public.reception.decrease-rate/${g}/${f}`]: "14.29 %",
      [`three-public.vehicles/${g}/${f}`]: "5 万元",
    },
  },
  {
    kind: "budget",
    wording: "预算：收入按资金列出；三公：2023年预算数",
    text: `二、关于2023年收入预算情况说明
2023年收入预算1,214.56万元，其中：一般公共预算1,200.00万元，占98.80%；政府性基金0.00万元，占0.00%；事业收入14.56万元，占1.20%。
九、关于2023年一般公共预算“三公”经费预算情况说明
2023年“三公”经费预算数为9.00万元，比2022年执行数增加0.50万元，增长5.88%，主要是接待增加。具体如下：
1.因公出国（境）费用：2023年预算数0.00万元，与上年执行数持平。
2.公务接待费：2023年预算数4.00万元，比上年执行数增加0.50万元，增长14.29%。
3.公务用车购置及运行维护费：2023年预算数5.00万元。
（一）机关运行经费
2023年机关运行经费财政拨款预算100.00万元，比2022年预算增加5.00万元，增长5.26%。`,
    facts: {
      [`income.fiscal/${g}/${b}`]: "1200 万元",
      [`income.fiscal.share/${g}/${b}`]: "98.8 %",
      [`income.fiscal/government-fund/${b}`]: "0 万元",
      [`three-public.total/${g}/${b}`]: "9 万元",
      [`three-public.abroad/${g}/${b}`]: "0 万元",
      [`three-public.reception/${g}/${b}`]: "4 万元",
      [`three-public.vehicles/${g}/${b}`]: "5 万元",
      [`expenditure.agency-operations/${g}/${b}`]: "100 万元",
    },
  },
  {
    kind: "budget",
    wording:
      "预算：收入、支出预算总计，包括本年收入；财政拨款预算支出；会议费不是三公",
    text: `一、收支预算总体情况说明
2023年度收入、支出预算总计1,234.56万元，与上年相比收、支预算总计各增加34.56万元，增长2.88%。
二、收入预算情况说明
2023年收入预算合计1,234.56万元，包括本年收入1,214.56万元，上年结转结余20.00万元。
五、财政拨款支出预算情况说明
2023年财政拨款预算支出1,220.00万元，与上年相比，财政拨款支出增加20.00万元，增长1.67%。
十、“三公”经费、会议费、培训费预算情况说明
3.公务接待费预算支出4.00万元，比上年预算减少0.50万元。
2023年度一般公共预算拨款安排的会议费预算支出2.00万元，比上年预算减少1.00万元。
十三、政府采购支出预算情况说明
2023年度政府采购支出预算总额60.00万元，其中：拟采购货物支出10.00万元、拟采购工程支出0万元、拟采购服务支出50.00万元。`,
    facts: {
      [`income.grand-total/${b}`]: "1234.56 万元",
      [`expenditure.grand-total/${b}`]: "1234.56 万元",
      [`income.total/${b}`]: "1214.56 万元",
      [`income.opening-balance/${b}`]: "20 万元",
      [`expenditure.total/fiscal/${b}`]: "1220 万元",
      [`three-public.reception.decrease/fiscal/${b}`]: "0.5 万元",
      [`procurement.total/${b}`]: "60 万元",
    },
    absent: [`expenditure.total/${b}`, `income.fiscal/fiscal/${b}`],
  },
  {
    wording: "三公：费用支出较年初预算数，较上年支出数；与字的类名",
    text: `（三）一般公共预算财政拨款支出决算情况说明
2023年度一般公共预算财政拨款支出主要用于以下几个方面：
（1）社会保障与就业支出190.00万元，占15.97%，较年初预算数减少10.00万元，下降5.00%，主要原因是退休。
三、“三公”经费情况说明
2023年度“三公”经费支出共计8.00万元，较年初预算数减少2.00万元，下降20.00%，主要原因是压减。较上年支出数减少1.00万元，下降11.11%，主要原因是压减。
2023年度本部门因公出国（境）费用0.00万元。费用支出较年初预算数持平。
公务车运行维护费5.00万元，主要用于公务。费用支出较年初预算数减少1.00万元，下降16.67%，主要原因是压减。较上年支出数减少0.50万元，下降9.09%，主要原因是压减。
公务接待费3.00万元，主要用于接待。费用支出较年初预算数减少1.00万元，下降25.00%。较上年支出数减少0.50万元，下降14.29%。`,
    facts: {
      [`expenditure.by-function/${g}/208/${f}`]: "190 万元",
      [`three-public.total/fiscal/${f}`]: "8 万元",
      [`three-public.total.decrease/fiscal/${f}`]: "1 万元",
      [`three-public.vehicle-running.decrease/fiscal/${f}`]: "0.5 万元",
      [`three-public.reception.decrease-rate/fiscal/${f}`]: "14.29 %",
    },
    absent: [
      `three-public.abroad.decrease/fiscal/${f}`,
      `expenditure.by-function.decrease/${g}/208/${f}`,
    ],
  },
  {
    wording: "原因里分号后的数字不是事实；三公分号后是下一项",
    text: `三、支出决算情况说明
2023年度支出合计1,220.00万元，比上年增加30.00万元，增长2.52%，主要原因是平台建设增加40.00万元；甲项目支出减少10.00万元。
七、一般公共预算财政拨款“三公”经费支出决算情况说明
公务用车购置费15.00万元，比2022年增加5.00万元，主要原因是更新车辆2辆；公务用车运行费8.00万元，与2022年持平。`,
    facts: {
      [`expenditure.total.increase/${f}`]: "30 万元",
      [`three-public.vehicle-purchase/${g}/${f}`]: "15 万元",
      [`three-public.vehicle-running/${g}/${f}`]: "8 万元",
    },
    absent: [`expenditure.project.decrease/${f}`],
  },
  {
    wording: "财政拨款与一般公共预算财政拨款并列的小标题（重庆）",
    text: `三、2023年度决算情况说明
（一）财政拨款收入支出决算总体情况说明
2023年度财政拨款收、支总计1,500.00万元。财政拨款支出1,500.00万元。
（二）一般公共预算财政拨款收入支出决算情况说明
1.支出情况。2023年度一般公共预算财政拨款支出1,200.00万元。
2.比较情况。一般公共服务支出900.00万元，占75.00%；住房保障支出300.00万元，占25.00%。
（三）政府性基金预算收支决算情况说明
2023年度政府性基金预算财政拨款支出300.00万元。`,
    facts: {
      [`expenditure.total/fiscal/${f}`]: "1500 万元",
      [`expenditure.total/${g}/${f}`]: "1200 万元",
      [`expenditure.by-function/${g}/201/${f}`]: "900 万元",
      [`expenditure.by-function.share/${g}/221/${f}`]: "25 %",
    },
    absent: [`expenditure.by-function/fiscal/201/${f}`],
  },
  {
    wording: "收入总预算，支出总预算（广西）",
    text: `一、收支预算总体情况
2023年收入总预算1,200.00万元，支出总预算1,200.00万元。收入总预算比上年增加10.00万元。`,
    kind: "budget",
    facts: {
      [`income.grand-total/${b}`]: "1200 万元",
      [`expenditure.grand-total/${b}`]: "1200 万元",
      [`income.grand-total.increase/${b}`]: "10 万元",
    },
  },
  {
    wording: "面向中小企业预留，不再说采购项目预算金额",
    text: `三、政府采购情况说明
2023年度政府采购预算120.00万元，其中：面向中小企业预留100.00万元，面向小微企业预留金额60.00万元。`,
    kind: "budget",
    facts: {
      [`procurement.total/${b}`]: "120 万元",
      [`procurement.sme-reserved/${b}`]: "100 万元",
      [`procurement.small-micro-reserved/${b}`]: "60 万元",
    },
  },
  {
    wording: "几项共0.00万元",
    text: `二、支出决算情况说明
2023年度支出合计1,200.00万元，其中：基本支出200.00万元，占16.67%；项目支出1,000.00万元，占83.33%；上缴上级支出、经营支出、对附属单位补助支出共0.00万元，占0.00%。`,
    facts: {
      [`expenditure.remitted/${f}`]: "0 万元",
      [`expenditure.business/${f}`]: "0 万元",
      [`expenditure.subordinate-subsidy/${f}`]: "0 万元",
      [`expenditure.remitted.share/${f}`]: "0 %",
    },
  },
  {
    wording: "几项共计的数不是其中一项的",
    text: `二、支出决算情况说明
2023年度支出合计1,200.00万元，其中：基本支出200.00万元；项目支出900.00万元；上缴上级支出、经营支出共计100.00万元。`,
    facts: {
      [`expenditure.project/${f}`]: "900 万元",
      [`expenditure.business/上缴上级支出、经营支出/${f}`]: "100 万元",
    },
    absent: [`expenditure.business/${f}`, `expenditure.remitted/all/${f}`],
  },
  {
    wording: "括号内有顿号的项名",
    text: `五、一般公共预算财政拨款支出决算情况说明
外交支出（类）驻外机构（款）驻外使领馆（团、处）（项）。年初预算为10.00万元，支出决算为9.00万元，完成年初预算的90.00%。`,
    facts: {
      [`expenditure.by-function/${g}/2020201/${b}`]: "10 万元",
      [`expenditure.by-function/${g}/2020201/${f}`]: "9 万元",
    },
    absent: [`expenditure.by-function/${g}/驻外机构/${f}`],
  },
];

export const tables: readonly Passage[] = [
  {
    wording: "Markdown",
    text: `2023年度支出决算表

单位：万元

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
|---|---|---:|---:|---:|
| | 合计 | 1,150.00 | 800.00 | 350.00 |
| 201 | 一般公共服务支出 | 1,100.00 | 750.00 | 350.00 |
| 20113 | 商贸事务 | 1,100.00 | 750.00 | 350.00 |
| 2011301 | 行政运行 | 750.00 | 750.00 | |
| 2011308 | 招商引资 | 350.00 | | 350.00 |
| 221 | 住房保障支出 | 50.00 | 50.00 | |
| 22102 | 住房改革支出 | 50.00 | 50.00 | |
| 2210201 | 住房公积金 | 50.00 | 50.00 | |`,
    facts: {
      [`expenditure.total/${f}`]: "1150 万元",
      [`expenditure.basic/${f}`]: "800 万元",
      [`expenditure.project/${f}`]: "350 万元",
      [`expenditure.by-function/201/${f}`]: "1100 万元",
      [`expenditure.by-function.basic/2011301/${f}`]: "750 万元",
      [`expenditure.by-function.project/2011308/${f}`]: "350 万元",
      [`expenditure.by-function/2210201/${f}`]: "50 万元",
    },
    absent: [`expenditure.by-function.basic/2011308/${f}`],
  },
  {
    wording: "HTML",
    text: `2023年度支出决算表
单位：万元
<table>
<tr><td>科目编码</td><td>科目名称</td><td>本年支出合计</td><td>基本支出</td><td>项目支出</td></tr>
<tr><td></td><td>合计</td><td>1,150.00</td><td>800.00</td><td>350.00</td></tr>
<tr><td>201</td><td>一般公共服务支出</td><td>1,100.00</td><td>750.00</td><td>350.00</td></tr>
<tr><td>20113</td><td>商贸事务</td><td>1,100.00</td><td>750.00</td><td>350.00</td></tr>
<tr><td>2011308</td><td>招商引资</td><td>350.00</td><td></td><td>350.00</td></tr>
<tr><td>2011301</td><td>行政运行</td><td>750.00</td><td>750.00</td><td></td></tr>
<tr><td>221</td><td>住房保障支出</td><td>50.00</td><td>50.00</td><td></td></tr>
</table>`,
    facts: {
      [`expenditure.total/${f}`]: "1150 万元",
      [`expenditure.by-function/20113/${f}`]: "1100 万元",
      [`expenditure.by-function.project/2011308/${f}`]: "350 万元",
      [`expenditure.by-function.basic/221/${f}`]: "50 万元",
    },
    absent: [`expenditure.by-function.basic/2011308/${f}`],
  },
  {
    wording: "HTML on one line, with rowspan",
    text: `2023年度支出决算表
单位：万元
<table><tr><td rowspan="2">科目编码</td><td rowspan="2">科目名称</td><td colspan="3">本年支出</td></tr><tr><td>合计</td><td>基本支出</td><td>项目支出</td></tr><tr><td></td><td>合计</td><td>1,100.00</td><td>750.00</td><td>350.00</td></tr><tr><td>2011308</td><td>招商引资</td><td>350.00</td><td></td><td>350.00</td></tr><tr><td>2011301</td><td>行政运行</td><td>750.00</td><td>750.00</td><td></td></tr></table>`,
    facts: {
      [`expenditure.total/${f}`]: "1100 万元",
      [`expenditure.by-function.project/2011308/${f}`]: "350 万元",
      [`expenditure.by-function.basic/2011301/${f}`]: "750 万元",
    },
  },
  {
    wording: "aligned with spaces, blank cells, split codes",
    text: `                              2023年度支出决算表
                                                                                  单位：万元
          项    目                       本年支出合计      基本支出      项目支出
  功能分类科目编码     科目名称
   类    款    项
                       合计                    1,150.00        800.00        350.00
   201                 一般公共服务支出        1,100.00        750.00        350.00
   201   13            商贸事务                1,100.00        750.00        350.00
   201   13    01      行政运行                  750.00        750.00
   201   13    08      招商引资                  350.00                      350.00
   221                 住房保障支出               50.00         50.00
   221   02            住房改革支出               50.00         50.00
   221   02    01      住房公积金                 50.00         50.00`,
    facts: {
      [`expenditure.total/${f}`]: "1150 万元",
      [`expenditure.basic/${f}`]: "800 万元",
      [`expenditure.by-function/201/${f}`]: "1100 万元",
      [`expenditure.by-function.basic/2011301/${f}`]: "750 万元",
      [`expenditure.by-function.project/2011308/${f}`]: "350 万元",
      [`expenditure.by-function.basic/2210201/${f}`]: "50 万元",
    },
    absent: [
      `expenditure.by-function.basic/2011308/${f}`,
      `expenditure.by-function.project/2011301/${f}`,
    ],
  },
  {
    wording: "total row last, names wrapped around the code's line",
    text: `                    2023年度一般公共预算财政拨款支出决算表
                                                                       单位：万元
  科目编码          科目名称               小计        基本支出      项目支出
  201        一般公共服务支出            1,100.00      750.00       350.00
  20113      商贸事务                    1,100.00      750.00       350.00
  2011301    行政运行                      750.00      750.00
  2011308    招商引资                      350.00                   350.00
  208        社会保障和就业支出             30.00       30.00
             机关事业单位基本养老
  2080505                                   30.00       30.00
             保险缴费支出
             合计                        1,130.00      780.00       350.00`,
    facts: {
      [`expenditure.total/${g}/${f}`]: "1130 万元",
      [`expenditure.basic/${g}/${f}`]: "780 万元",
      [`expenditure.by-function/${g}/2011308/${f}`]: "350 万元",
      [`expenditure.by-function/${g}/2080505/${f}`]: "30 万元",
      [`expenditure.by-function.basic/${g}/2080505/${f}`]: "30 万元",
    },
  },
  {
    wording: "zeros printed, amounts in 元",
    text: `                2023年度支出决算表
                                                              单位：元
科目编码   科目名称                本年支出合计         基本支出         项目支出
           合计                   11,500,000.00     8,000,000.00     3,500,000.00
201        一般公共服务支出       11,000,000.00     7,500,000.00     3,500,000.00
2011301    行政运行                7,500,000.00     7,500,000.00             0.00
2011308    招商引资                3,500,000.00             0.00     3,500,000.00
221        住房保障支出              500,000.00       500,000.00             0.00`,
    facts: {
      [`expenditure.total/${f}`]: "1150 万元",
      [`expenditure.by-function/201/${f}`]: "1100 万元",
      [`expenditure.by-function.basic/2011308/${f}`]: "0 万元",
      [`expenditure.by-function.project/2011308/${f}`]: "350 万元",
    },
  },
  {
    wording: "totals without row numbers",
    text: `            2023年度收入支出决算总表
                                                              单位：万元
          收    入                              支    出
       项目                决算数            项目                决算数
一、一般公共预算财政拨款收入   1,150.00   一、一般公共服务支出   1,100.00
二、政府性基金预算财政拨款收入            二、外交支出
三、国有资本经营预算财政拨款收入          三、国防支出
四、上级补助收入                          四、住房保障支出          70.00
五、事业收入                    20.00
本年收入合计                 1,170.00   本年支出合计           1,170.00
年初结转和结余                  10.00   年末结转和结余            10.00
总计                         1,180.00   总计                   1,180.00`,
    facts: {
      [`income.fiscal/${g}/${f}`]: "1150 万元",
      [`income.institutional/${f}`]: "20 万元",
      [`income.total/${f}`]: "1170 万元",
      [`income.opening-balance/${f}`]: "10 万元",
      [`income.grand-total/${f}`]: "1180 万元",
      [`expenditure.by-function/201/${f}`]: "1100 万元",
      [`expenditure.by-function/221/${f}`]: "70 万元",
      [`expenditure.total/${f}`]: "1170 万元",
      [`expenditure.closing-balance/${f}`]: "10 万元",
      [`expenditure.grand-total/${f}`]: "1180 万元",
    },
  },
  {
    wording: "two economic columns side by side",
    text: `        2023年度一般公共预算财政拨款基本支出决算表
                                                                单位：万元
             人员经费                                  公用经费
科目编码   科目名称              决算数     科目编码   科目名称              决算数
301        工资福利支出          680.00     302        商品和服务支出         95.00
30101      基本工资              400.00     30201      办公费                 60.00
30102      津贴补贴              280.00     30228      工会经费               35.00
303        对个人和家庭的补助     20.00     310        资本性支出              5.00
30302      退休费                 20.00     31002      办公设备购置            5.00
           人员经费合计          700.00                公用经费合计          100.00`,
    facts: {
      [`expenditure.by-economy/${g}/301/${f}`]: "680 万元",
      [`expenditure.by-economy/${g}/30102/${f}`]: "280 万元",
      [`expenditure.by-economy/${g}/30302/${f}`]: "20 万元",
      [`expenditure.by-economy/${g}/302/${f}`]: "95 万元",
      [`expenditure.by-economy/${g}/30228/${f}`]: "35 万元",
      [`expenditure.by-economy/${g}/31002/${f}`]: "5 万元",
      [`expenditure.personnel/${g}/${f}`]: "700 万元",
      [`expenditure.public/${g}/${f}`]: "100 万元",
    },
  },
  {
    wording: "three economic columns side by side, blanks kept by tabs",
    text: `2023年度一般公共预算财政拨款基本支出决算明细表
单位：万元
人员经费			公用经费					
科目编码	科目名称	决算数	科目编码	科目名称	决算数	科目编码	科目名称	决算数
301	工资福利支出	680.00	302	商品和服务支出	95.00	307	债务利息及费用支出	
30101	基本工资	400.00	30201	办公费	60.00	310	资本性支出	5.00
30102	津贴补贴	280.00	30228	工会经费	35.00	31002	办公设备购置	5.00
303	对个人和家庭的补助	20.00	30299	其他商品和服务支出		31003	专用设备购置	
人员经费合计		700.00	公用经费合计					100.00`,
    facts: {
      [`expenditure.by-economy/${g}/30102/${f}`]: "280 万元",
      [`expenditure.by-economy/${g}/303/${f}`]: "20 万元",
      [`expenditure.by-economy/${g}/302/${f}`]: "95 万元",
      [`expenditure.by-economy/${g}/310/${f}`]: "5 万元",
      [`expenditure.personnel/${g}/${f}`]: "700 万元",
      [`expenditure.public/${g}/${f}`]: "100 万元",
    },
  },
  {
    wording: "economic lines in one column: total, personnel, public",
    text: `2023年一般公共预算基本支出表
单位：万元
科目编码	科目名称	合计	人员经费	公用经费
	合计	800.00	700.00	100.00
301	工资福利支出	680.00	680.00	
30101	基本工资	400.00	400.00	
30102	津贴补贴	280.00	280.00	
302	商品和服务支出	95.00		95.00
30201	办公费	95.00		95.00
303	对个人和家庭的补助	20.00	20.00	
310	资本性支出	5.00		5.00`,
    facts: {
      [`expenditure.basic/${g}/${b}`]: "800 万元",
      [`expenditure.personnel/${g}/${b}`]: "700 万元",
      [`expenditure.public/${g}/${b}`]: "100 万元",
      [`expenditure.by-economy/${g}/301/${b}`]: "680 万元",
      [`expenditure.by-economy/${g}/30201/${b}`]: "95 万元",
    },
    kind: "budget",
  },
  {
    wording: "三公, budget then outturn",
    text: `2023年度财政拨款“三公”经费支出决算表
单位：万元
预算数						决算数					
合计	因公出国（境）费	公务用车购置及运行维护费			公务接待费	合计	因公出国（境）费	公务用车购置及运行维护费			公务接待费
		小计	公务用车购置费	公务用车运行维护费				小计	公务用车购置费	公务用车运行维护费	
1	2	3	4	5	6	7	8	9	10	11	12
10.00	0.00	8.00	0.00	8.00	2.00	6.50	0.00	5.50	0.00	5.50	1.00`,
    facts: {
      [`three-public.total/fiscal/${y}`]: "10 万元",
      [`three-public.vehicles/fiscal/${y}`]: "8 万元",
      [`three-public.vehicle-running/fiscal/${y}`]: "8 万元",
      [`three-public.reception/fiscal/${y}`]: "2 万元",
      [`three-public.total/fiscal/${f}`]: "6.5 万元",
      [`three-public.vehicles/fiscal/${f}`]: "5.5 万元",
      [`three-public.vehicle-purchase/fiscal/${f}`]: "0 万元",
      [`three-public.reception/fiscal/${f}`]: "1 万元",
    },
  },
  {
    wording: "三公, budget and outturn interleaved",
    text: `        2023年度财政拨款“三公”经费支出决算表
                                                                              单位：万元
      合计          因公出国（境）费   公务用车购置费    公务用车运行维护费   公务接待费
 预算数   决算数    预算数   决算数   预算数   决算数   预算数   决算数    预算数   决算数
  10.00     6.50      0.00     0.00     0.00     0.00     8.00     5.50      2.00     1.00`,
    facts: {
      [`three-public.total/fiscal/${y}`]: "10 万元",
      [`three-public.total/fiscal/${f}`]: "6.5 万元",
      [`three-public.vehicle-running/fiscal/${y}`]: "8 万元",
      [`three-public.vehicle-running/fiscal/${f}`]: "5.5 万元",
      [`three-public.reception/fiscal/${y}`]: "2 万元",
      [`three-public.reception/fiscal/${f}`]: "1 万元",
    },
  },
  {
    wording: "三公, interleaved, with the vehicles' subtotal",
    text: `2023年度财政拨款“三公”经费支出决算表
单位：万元
合计		因公出国（境）费		公务用车购置及运行维护费						公务接待费	
				小计		公务用车购置费		公务用车运行维护费			
预算数	决算数	预算数	决算数	预算数	决算数	预算数	决算数	预算数	决算数	预算数	决算数
10.00	6.50	0.00	0.00	8.00	5.50	0.00	0.00	8.00	5.50	2.00	1.00`,
    facts: {
      [`three-public.total/fiscal/${y}`]: "10 万元",
      [`three-public.total/fiscal/${f}`]: "6.5 万元",
      [`three-public.vehicles/fiscal/${y}`]: "8 万元",
      [`three-public.vehicle-running/fiscal/${f}`]: "5.5 万元",
      [`three-public.reception/fiscal/${y}`]: "2 万元",
      [`three-public.reception/fiscal/${f}`]: "1 万元",
    },
  },
  {
    wording: "三公, one row for each",
    text: `2023年度财政拨款“三公”经费支出决算表
单位：万元
项目	预算数	决算数
合计	10.00	6.50
1.因公出国（境）费	0.00	0.00
2.公务接待费	2.00	1.00
3.公务用车购置及运行维护费	8.00	5.50
其中：（1）公务用车运行维护费	8.00	5.50
（2）公务用车购置费	0.00	0.00`,
    facts: {
      [`three-public.total/fiscal/${y}`]: "10 万元",
      [`three-public.total/fiscal/${f}`]: "6.5 万元",
      [`three-public.reception/fiscal/${y}`]: "2 万元",
      [`three-public.vehicles/fiscal/${f}`]: "5.5 万元",
      [`three-public.vehicle-running/fiscal/${f}`]: "5.5 万元",
    },
  },
  {
    wording: "government fund",
    text: `2023年度政府性基金预算财政拨款收入支出决算表
单位：万元
科目编码	科目名称	年初结转和结余	本年收入	本年支出小计	基本支出	项目支出	年末结转和结余
	合计	10.00	200.00	205.00		205.00	5.00
212	城乡社区支出	10.00	200.00	205.00		205.00	5.00
21208	国有土地使用权出让收入安排的支出	10.00	200.00	205.00		205.00	5.00
2120899	其他国有土地使用权出让收入安排的支出	10.00	200.00	205.00		205.00	5.00`,
    facts: {
      "income.opening-balance/government-fund/final/2023": "10 万元",
      "income.total/government-fund/final/2023": "200 万元",
      "expenditure.total/government-fund/final/2023": "205 万元",
      "expenditure.by-function/government-fund/212/final/2023": "205 万元",
      "expenditure.by-function.project/government-fund/2120899/final/2023":
        "205 万元",
      "expenditure.closing-balance/government-fund/final/2023": "5 万元",
    },
  },
  {
    wording: "三公, interleaved, blank where nothing was spent",
    text: `                     财政拨款“三公”经费支出决算表
                                                                               单位：万元
                                       财政拨款“三公”经费
                                           公务用车购置及运行维护费
                      因公出国
         合计                                        公务用车       公务用车        公务接待费
                      （境）费            小计
                                                    购置费       运行维护费

   预算数        决算数   预算数   决算数   预算数        决算数   预算数   决算数   预算数   决算数   预算数    决算数
   10.80      4.20               8.30      3.90               8.30   3.90   2.50     0.30
注：本表反映部门本年度“三公”经费支出预决算情况。`,
    facts: {
      [`three-public.total/fiscal/${y}`]: "10.8 万元",
      [`three-public.total/fiscal/${f}`]: "4.2 万元",
      [`three-public.vehicles/fiscal/${y}`]: "8.3 万元",
      [`three-public.vehicles/fiscal/${f}`]: "3.9 万元",
      [`three-public.vehicle-running/fiscal/${f}`]: "3.9 万元",
      [`three-public.reception/fiscal/${f}`]: "0.3 万元",
    },
    absent: [
      `three-public.abroad/fiscal/${f}`,
      `three-public.vehicle-purchase/fiscal/${f}`,
    ],
  },
  {
    wording: "政府性基金, the total's row naming columns, basic blank",
    text: `            政府性基金预算财政拨款收入支出决算表
                                                      单位：万元
         项目
                   年初结转和                                  年末结转和
  功能分类                       本年收入           本年支出
          科目名称       结余                                     结余
  科目编码

         合计          0        302.80   合计    基本支出   项目支出      0
        文化旅游体育与传媒
 207                   0          2.80   2.80          2.80         0
        支出
 20709   旅游发展基金支出      0          2.80   2.80          2.80         0
 212     城乡社区支出        0        300.00 300.00        300.00       0
         国有土地使用权出让
 21208   收入安排的支出       0        300.00 300.00        300.00       0
注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。`,
    facts: {
      [`income.total/government-fund/${f}`]: "302.8 万元",
      [`expenditure.closing-balance/government-fund/${f}`]: "0 万元",
      [`expenditure.by-function/government-fund/207/${f}`]: "2.8 万元",
      [`expenditure.by-function.project/government-fund/20709/${f}`]:
        "2.8 万元",
      [`expenditure.by-function.project/government-fund/21208/${f}`]:
        "300 万元",
    },
    absent: [
      `expenditure.project/government-fund/${f}`,
      `expenditure.by-function.basic/government-fund/207/${f}`,
    ],
  },
  {
    wording: "总表, a class wrapped over its figures' line",
    text: `                     收入支出决算总表
                                               单位：万元
              收入                          支出
         项目        决算数               项目         决算数
一、一般公共预算财政拨款收入     307.82   一、一般公共服务支出          264.87
                            二十二、灾害防治及应急管理支
                                                         42.95
                            出
    本年收入合计         307.82          本年支出合计       307.82
         总计        307.82            总计         307.82`,
    facts: {
      [`expenditure.by-function/201/${f}`]: "264.87 万元",
      [`expenditure.by-function/224/${f}`]: "42.95 万元",
      [`expenditure.total/${f}`]: "307.82 万元",
    },
  },
  {
    wording: "基本支出表, 合计 beside 人员经费 and 公用经费",
    text: `        2023年部门一般公共预算基本支出部门预算经济分类预算表
                                                       单位：元
         项目                     一般公共预算基本支出
 类  款    经济分类科目名称     合计          人员经费         公用经费
301       工资福利支出      1,200,000.00   1,200,000.00
301  01   基本工资        1,200,000.00   1,200,000.00
302       商品和服务支出       30,000.00                  30,000.00
302  01   办公费            30,000.00                  30,000.00
          合计        1,230,000.00   1,200,000.00     30,000.00`,
    kind: "budget",
    facts: {
      [`expenditure.by-economy/${g}/301/${b}`]: "120 万元",
      [`expenditure.by-economy/${g}/30201/${b}`]: "3 万元",
      [`expenditure.personnel/${g}/${b}`]: "120 万元",
      [`expenditure.public/${g}/${b}`]: "3 万元",
    },
  },
  {
    wording: "三公 of the general budget alone",
    text: `2023年一般公共预算“三公”经费支出预算表
单位：万元
项目	预算数
合计	3.00
因公出国（境）费	0.00
公务接待费	1.00
公务用车购置及运行费	2.00
其中：公务用车购置费	0.00
公务用车运行费	2.00`,
    kind: "budget",
    facts: {
      [`three-public.total/${g}/${b}`]: "3 万元",
      [`three-public.reception/${g}/${b}`]: "1 万元",
    },
    absent: [`three-public.total/fiscal/${b}`],
  },
];
