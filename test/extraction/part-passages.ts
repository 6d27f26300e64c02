import type { Passage } from "./passages.ts";

const f = "final/2023";
const b = "initial-budget/2023";
const g = "general-public-budget";

/** Parts and counts that stand beside the amounts: of the three public expenses, of staff, of units. */
export const partPassages: readonly Passage[] = [
  {
    wording: "三公：团组、人次、购置数，燃料费、保险费",
    text: `七、一般公共预算财政拨款“三公”经费支出决算情况说明
（二）一般公共预算财政拨款“三公”经费支出决算情况。
2023年度“三公”经费财政拨款支出决算为6.50万元，其中：
1.因公出国（境）费支出决算为1.50万元。全年因公出国（境）团组1个，累计2人次。其中：住宿费0.60万元、国际旅费0.70万元、培训费0.20万元。
2.公务用车购置及运行费支出决算为4.00万元，其中：
（1）公务用车购置费0万元。本年度购置（更新）公务用车0辆。
（2）公务用车运行费4.00万元，其中：燃料费2.50万元；维修费1.00万元；保险费0.50万元。截止2023年12月31日，开支财政拨款的公务用车保有量2辆。
3.公务接待费支出决算为1.00万元。其中：国内接待费0.80万元，接待12批次，96人次（其中：陪同20人次）；外事接待费0.20万元。`,
    facts: {
      [`three-public.abroad/${g}/${f}`]: "1.5 万元",
      [`three-public.groups/${f}`]: "1 个",
      [`three-public.travellers/${f}`]: "2 个",
      [`three-public.abroad/${g}/住宿费/${f}`]: "0.6 万元",
      [`three-public.abroad/${g}/国际旅费/${f}`]: "0.7 万元",
      [`three-public.abroad/${g}/培训费/${f}`]: "0.2 万元",
      [`three-public.vehicles-bought/${f}`]: "0 个",
      [`three-public.vehicle-running/${g}/${f}`]: "4 万元",
      [`three-public.vehicle-running/${g}/燃料费/${f}`]: "2.5 万元",
      [`three-public.vehicle-running/${g}/维修费/${f}`]: "1 万元",
      [`three-public.vehicle-running/${g}/保险费/${f}`]: "0.5 万元",
      [`assets.vehicles/财政拨款开支/${f}`]: "2 个",
      [`three-public.reception/${g}/${f}`]: "1 万元",
      [`three-public.reception/${g}/国内接待费/${f}`]: "0.8 万元",
      [`three-public.reception/${g}/外事接待费/${f}`]: "0.2 万元",
      [`three-public.receptions/国内/${f}`]: "12 个",
      [`three-public.guests/国内/${f}`]: "96 个",
      [`three-public.guests/陪同/${f}`]: "20 个",
    },
    absent: [
      `expenditure.training/${f}`,
      `expenditure.by-economy/${g}/30216/${f}`,
    ],
  },
  {
    wording: "会议费、培训费与三公同列",
    text: `五、一般公共预算“三公”经费支出预算情况
2023年“三公”经费预算数为3.00万元。其中：因公出国（境）费0万元，公务用车购置及运行费2.00万元，公务接待费1.00万元。
会议费预算1.20万元。培训费预算2.30万元。`,
    kind: "budget",
    facts: {
      [`three-public.total/${g}/${b}`]: "3 万元",
      [`expenditure.meetings/${g}/${b}`]: "1.2 万元",
      [`expenditure.training/${g}/${b}`]: "2.3 万元",
    },
    absent: [`expenditure.by-economy/${g}/30215/${b}`],
  },
  {
    wording: "参照公务员法管理的人数，下属单位数",
    text: `三、部门人员构成
本部门总编制人数30人，其中：行政编制10人，事业编制20人（其中：参照公务员法管理5人）。在职实有人数28人，其中：行政实有9人，事业实有19人（其中：参照公务员法管理4人）。
纳入编制范围的预算单位包括本级机关及下属2个二级单位。`,
    kind: "budget",
    facts: {
      [`staff.authorised/${b}`]: "30 人",
      [`staff.authorised/事业/${b}`]: "20 人",
      [`staff.authorised/参照公务员法管理/事业/${b}`]: "5 人",
      [`staff.active/参照公务员法管理/事业/${b}`]: "4 人",
      [`units.count/二级单位/${b}`]: "2 个",
    },
  },
  {
    wording: "原因里写明项目、科目比上年预算增加多少",
    text: `三、部门收支预算总体安排情况
（一）2023年部门预算总收入1,000.00万元。比2022年预算增加60.00万元，增长6.38%，主要原因：一是人员增加而增加的工资福利支出15.00万元，二是智慧园区专项经费增加50.00万元，三是设备更新项目减少5.00万元；上年结转0万元。`,
    kind: "budget",
    facts: {
      [`income.total/${b}`]: "1000 万元",
      [`expenditure.by-economy.increase/301/${b}`]: "15 万元",
      [`project.increase/智慧园区专项经费/${b}`]: "50 万元",
      [`project.decrease/设备更新项目/${b}`]: "5 万元",
      [`income.opening-balance/${b}`]: "0 万元",
    },
  },
  {
    wording: "与预算相比的原因不是比上年的变动",
    text: `五、一般公共预算财政拨款支出决算情况说明
2023年度一般公共预算财政拨款支出年初预算为100.00万元，支出决算为160.00万元，完成年初预算的160.00%，支出决算数大于年初预算数的主要原因是年中调整预算，招商引资专项资金增加60.00万元。`,
    facts: {
      [`expenditure.total/${g}/${f}`]: "160 万元",
    },
    absent: [`project.increase/招商引资专项资金/${f}`],
  },
  {
    wording: "项目支出绩效目标申报表，各栏以空格对齐",
    text: `第六部分 附件
财政项目支出绩效目标申报表
（2023年度）
项目名称：招商引资工作经费
        一级指标      二级指标          三级指标            指标目标值
        产出指标      数量指标       招商推介活动次数            ≥12次
                                 走访重点企业、上市后备
                                 企业及规上企业            ≥1.5万家次
                                       家次
                  质量指标       资金使用合规率            =100%
                  时效指标       项目完成时间             12月底前
                  成本指标       项目成本              ≤150万元
        效益指标      社会效益指标     带动就业人数             ≥300人
        满意度指标     服务对象满意度指标  企业满意度             90%-95%
说明：本表由单位填报。`,
    kind: "budget",
    facts: {
      [`evaluation.indicator/招商推介活动次数/招商引资工作经费/${b}`]: "12 个",
      [`evaluation.indicator/走访重点企业、上市后备企业及规上企业家次/招商引资工作经费/${b}`]:
        "15000 个",
      [`evaluation.indicator/资金使用合规率/招商引资工作经费/${b}`]: "100 %",
      [`evaluation.indicator/项目成本/招商引资工作经费/${b}`]: "150 万元",
      [`evaluation.indicator/带动就业人数/招商引资工作经费/${b}`]: "300 个",
      [`evaluation.indicator/企业满意度/招商引资工作经费/${b}`]: "90 %",
      [`evaluation.indicator/企业满意度(上限)/招商引资工作经费/${b}`]: "95 %",
    },
  },
  {
    wording: "工作成效里的数量，按所在的句子命名",
    text: `第四部分 2023年重点工作完成情况
一、充分发挥中心职能作用，服务企业发展。
全年走访企业1,250余家次，为56家企业提供贷款9,500余万元，点击量达15万次，企业满意率98%以上，引进人才12名。第3次会议于5月12日召开，发布“1+8+N”政策。`,
    facts: {
      [`told/全年走访企业…余家次/${f}`]: "1250 个",
      [`told/为…家企业提供贷款/${f}`]: "56 个",
      [`told/为56家企业提供贷款…余万元/${f}`]: "9500 万元",
      [`told/点击量达…万次/${f}`]: "150000 个",
      [`told/企业满意率…%以上/${f}`]: "98 %",
      [`told/引进人才…名/${f}`]: "12 人",
    },
    absent: [`told/第…次会议于/${f}`],
  },
  {
    wording: "同一句话两处数字不同，各自成一项",
    text: `第四部分 2023年重点工作完成情况
举办沙龙20场。服务企业300家。又，举办沙龙22场。`,
    facts: {
      [`told/举办沙龙20场/${f}`]: "20 个",
      [`told/举办沙龙22场/${f}`]: "22 个",
      [`told/服务企业…家/${f}`]: "300 个",
    },
  },
  {
    wording: "比年初预算增加、减少，增加(减少)0万元",
    text: `七、一般公共预算财政拨款“三公”经费支出决算情况说明
1.公务用车运行费年初预算为1.00万元，支出决算为1.64万元，比年初预算增加0.64万元，主要原因是新增车辆。
2.公务接待费年初预算为0.45万元，支出决算为0.06万元，比年初预算减少0.39万元。
3.因公出国（境）费支出决算为0万元。2023年度因公出国（境）支出决算比2022年度增加（减少）0万元，增长（下降）0%。`,
    facts: {
      [`three-public.vehicle-running.over-budget/${g}/initial-budget/2023`]:
        "0.64 万元",
      [`three-public.reception.under-budget/${g}/initial-budget/2023`]:
        "0.39 万元",
      [`three-public.abroad.increase/${g}/${f}`]: "0 万元",
      [`three-public.abroad.increase-rate/${g}/${f}`]: "0 %",
    },
  },
];
