import {
  type Item,
  linesUnder,
  nameOf,
  sum,
  type Truth,
  threePublicTotal,
  totalOf,
  under,
  vehicleKinds,
} from "./made-truth.ts";

/** The sentences of a final account as one province words them. */
export type Voice = (
  truth: Truth,
  say: (yuan: number) => string,
) => readonly string[];

const general = (item: Item) => item.basic + item.project;
const fiscal = (item: Item) => general(item) + item.fund + item.capital;
const percent = (part: number, whole: number) =>
  ((100 * part) / whole).toFixed(2);

interface Parts {
  readonly total: number;
  readonly grand: number;
  readonly income: number;
  readonly fiscalIn: number;
  readonly fiscalOut: number;
  readonly g: number;
  readonly basic: number;
  readonly project: number;
  readonly own: number;
  readonly business: number;
  readonly budget: number;
  readonly personnel: number;
  readonly publicCost: number;
  readonly shown: readonly Item[];
  readonly classes: readonly {
    readonly code: string;
    readonly amount: number;
  }[];
  readonly procured: number;
  readonly cars: number;
  readonly carList: string;
  readonly spent: number;
  readonly budgeted: number;
}

function partsOf(truth: Truth): Parts {
  const { items, opening, closing, spent, budgeted } = truth;
  const all = (amount: (item: Item) => number) => under(items, "", amount);
  const total = totalOf(items);
  const shown = items.filter((item) => general(item) > 0);
  const codes = [...new Set(shown.map(({ code }) => code.slice(0, 3)))];
  return {
    total,
    grand: total + closing,
    income: total + closing - opening,
    fiscalIn: all(fiscal) + closing - opening,
    fiscalOut: all(fiscal),
    g: all(general),
    basic: all((item) => item.basic + item.own),
    project: all((item) => item.project + item.fund + item.capital),
    own: all((item) => item.own),
    business: all((item) => item.business),
    budget: sum(shown.map((item) => item.budget)),
    personnel: linesUnder(truth, "301", "303"),
    publicCost: linesUnder(truth, "302", "310"),
    shown,
    classes: codes.map((code) => ({
      code,
      amount: under(items, code, general),
    })),
    procured:
      truth.procurement.goods +
      truth.procurement.works +
      truth.procurement.services,
    cars: sum(truth.vehicles),
    carList: vehicleKinds
      .map((kind, at) => `${kind}${truth.vehicles[at]}辆`)
      .join("、"),
    spent: threePublicTotal(spent),
    budgeted: threePublicTotal(budgeted),
  };
}

const path = (code: string) =>
  `${nameOf(code.slice(0, 3))}（类）${nameOf(code.slice(0, 5))}（款）${nameOf(code)}（项）`;

function rise(
  now: number,
  before: number,
  say: (yuan: number) => string,
  down = "下降",
): string {
  const more = now >= before;
  return `${more ? "增加" : "减少"}${say(Math.abs(now - before))}万元，${more ? "增长" : down}${percent(Math.abs(now - before), before)}%`;
}

const national = (
  truth: Truth,
  p: Parts,
  say: (yuan: number) => string,
): string =>
  `${truth.year}年度政府采购支出总额${say(p.procured)}万元，其中：政府采购货物支出${say(truth.procurement.goods)}万元、政府采购工程支出${say(truth.procurement.works)}万元、政府采购服务支出${say(truth.procurement.services)}万元。授予中小企业合同金额${say(truth.procurement.sme)}万元，占政府采购支出总额的${percent(truth.procurement.sme, p.procured)}%，其中：授予小微企业合同金额${say(truth.procurement.smallMicro)}万元，占授予中小企业合同金额的${percent(truth.procurement.smallMicro, truth.procurement.sme)}%。`;

export const voices: Readonly<Record<string, Voice>> = {
  湖北: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收、支总计均为${say(p.grand)}万元。与${t.year - 1}年度相比，收、支总计各${rise(p.grand, t.before.total, say)}，主要原因是项目变动。`,
      "二、收入决算情况说明",
      `${t.year}年度收入合计${say(p.income)}万元，其中：财政拨款收入${say(p.fiscalIn)}万元，占本年收入${percent(p.fiscalIn, p.income)}%。`,
      "三、支出决算情况说明",
      `${t.year}年度支出合计${say(p.total)}万元，其中：基本支出${say(p.basic)}万元，占本年支出${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占本年支出${percent(p.project, p.total)}%。`,
      "五、一般公共预算财政拨款支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款支出年初预算为${say(p.budget)}万元，支出决算为${say(p.g)}万元，完成年初预算的${percent(p.g, p.budget)}%。其中：`,
      ...p.shown.map(
        (item, at) =>
          `${at + 1}.${path(item.code)}。年初预算为${say(item.budget)}万元，支出决算为${say(general(item))}万元${item.budget === 0 ? "" : `，完成年初预算的${percent(general(item), item.budget)}%`}。`,
      ),
      "六、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款基本支出${say(p.personnel + p.publicCost)}万元，其中：人员经费${say(p.personnel)}万元，主要包括：基本工资。公用经费${say(p.publicCost)}万元，主要包括：办公费。`,
      "十、机关运行经费支出情况",
      `${t.year}年度机关运行经费支出${say(t.agency)}万元。`,
      "十一、政府采购支出情况",
      national(t, p, say),
      "十二、国有资产占用情况说明",
      `截至${t.year}年12月31日，共有车辆${p.cars}辆，其中，${p.carList}。`,
    ];
  },
  北京: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收、支总计${say(p.grand)}万元，比上年${rise(p.grand, t.before.total, say)}。`,
      "（一）收入决算说明",
      `${t.year}年度本年收入合计${say(p.income)}万元，其中：财政拨款收入${say(p.fiscalIn)}万元，占收入合计的${percent(p.fiscalIn, p.income)}%。`,
      "（二）支出决算说明",
      `${t.year}年度本年支出合计${say(p.total)}万元，其中：基本支出${say(p.basic)}万元，占支出合计的${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占支出合计的${percent(p.project, p.total)}%；上缴上级支出0.00万元，占支出合计的0.00%；经营支出${say(p.business)}万元，占支出合计的${percent(p.business, p.total)}%。`,
      "三、一般公共预算财政拨款支出决算情况说明",
      "（一）一般公共预算财政拨款支出决算总体情况",
      `${t.year}年度一般公共预算财政拨款支出${say(p.g)}万元，主要用于以下方面（按大类）：${p.classes.map(({ code, amount }) => `“${nameOf(code)}”（类）${say(amount)}万元，占本年财政拨款支出${percent(amount, p.g)}%`).join("；")}。`,
      "（二）一般公共预算财政拨款支出决算具体情况",
      `一般公共预算财政拨款支出${t.year}年年初预算为${say(p.budget)}万元，${t.year}年度决算${say(p.g)}万元。`,
      ...p.shown.map(
        (item, at) =>
          `${at + 1}、“${nameOf(item.code.slice(0, 3))}”（类）“${nameOf(item.code.slice(0, 5))}”（款）“${nameOf(item.code)}”（项）${t.year}年度决算${say(general(item))}万元，${t.year}年年初预算${say(item.budget)}万元。`,
      ),
      "六、财政拨款基本支出决算情况说明",
      `${t.year}年度使用一般公共预算财政拨款安排基本支出${say(p.personnel + p.publicCost)}万元，（1）人员经费${say(p.personnel)}万元，包括基本工资；（2）公用经费${say(p.publicCost)}万元，包括办公费。`,
      "第四部分 其他重要事项的情况说明",
      "一、机关运行经费支出情况",
      `${t.year}年机关运行经费支出合计${say(t.agency)}万元，比上年增加1.00万元。`,
      "二、政府采购支出情况",
      national(t, p, say),
      "三、国有资产占用情况",
      `车辆${p.cars}辆，其中：${p.carList}。`,
    ];
  },
  广东: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${unitless(t)}${t.year}年度总收入${say(p.grand)}万元，其中本年收入${say(p.income)}万元；年初结转和结余${say(t.opening)}万元。`,
      `${unitless(t)}${t.year}年度总支出${say(p.grand)}万元，其中本年支出${say(p.total)}万元；年末结转和结余${say(t.closing)}万元。`,
      "二、收入决算情况说明",
      `本年收入合计${say(p.income)}万元，其中：财政拨款收入${say(p.fiscalIn)}万元，占${percent(p.fiscalIn, p.income)}%；事业收入${say(p.own)}万元，占${percent(p.own, p.income)}%；经营收入${say(p.business)}万元，占${percent(p.business, p.income)}%。`,
      "三、支出决算情况说明",
      `本年支出合计${say(p.total)}万元，其中：基本支出${say(p.basic)}万元，占${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占${percent(p.project, p.total)}%；经营支出${say(p.business)}万元，占${percent(p.business, p.total)}%。`,
      "五、一般公共预算财政拨款支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款支出决算为${say(p.g)}万元，与年初预算${say(p.budget)}万元相比有所变动。按功能分类科目，具体情况如下：`,
      ...p.shown.map(
        (item, at) =>
          `${at + 1}.${path(item.code)}。年初预算${say(item.budget)}万元，支出决算${say(general(item))}万元。决算数与预算数存在差异的主要原因是年中调整。`,
      ),
      "六、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款基本支出决算为${say(p.personnel + p.publicCost)}万元，其中：人员经费${say(p.personnel)}万元，公用经费${say(p.publicCost)}万元。`,
      "八、其他重要事项的情况说明",
      "（一）机关运行经费支出情况。",
      `本部门${t.year}年度机关运行经费支出${say(t.agency)}万元。`,
      "（二）政府采购支出情况。",
      national(t, p, say),
      "（三）国有资产占用情况。",
      `截至${t.year}年12月31日，共有车辆${p.cars}辆，其中，${p.carList}。`,
    ];
  },
  浙江: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收入总计${say(p.grand)}万元，支出总计${say(p.grand)}万元，与${t.year - 1}年度相比，各${rise(p.grand, t.before.total, say)}。主要原因是工作安排变动。`,
      "二、收入决算情况说明",
      `本年收入合计${say(p.income)}万元；包括财政拨款收入${say(p.fiscalIn)}万元，占收入合计${percent(p.fiscalIn, p.income)}%；事业收入${say(p.own)}万元，占收入合计${percent(p.own, p.income)}%。`,
      "三、支出决算情况说明",
      `本年支出合计${say(p.total)}万元，其中基本支出${say(p.basic)}万元，占${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占${percent(p.project, p.total)}%。`,
      "五、一般公共预算财政拨款支出决算总体情况",
      `${t.year}年度一般公共预算财政拨款支出年初预算为${say(p.budget)}万元，支出决算为${say(p.g)}万元，完成年初预算的${percent(p.g, p.budget)}%，其中：`,
      ...p.shown.map(
        (item, at) =>
          `${at + 1}.${path(item.code)}。年初预算为${say(item.budget)}万元，支出决算为${say(general(item))}万元，决算数${general(item) > item.budget ? "大于" : "小于"}预算数的主要原因是年中调整。`,
      ),
      "六、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款基本支出${say(p.personnel + p.publicCost)}万元，其中：人员经费${say(p.personnel)}万元，主要包括基本工资；公用经费${say(p.publicCost)}万元，主要包括办公费。`,
      "十、其他重要事项的情况说明",
      "（一）机关运行经费支出情况",
      `${t.year}年度机关运行经费支出${say(t.agency)}万元，比年初预算数增加0.00万元。`,
      "（二）政府采购支出情况",
      national(t, p, say),
      "（三）国有资产占有使用情况",
      `截至${t.year}年12月31日，共有车辆${p.cars}辆，其中，${p.carList}。`,
    ];
  },
  江苏: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收入、支出决算总计${say(p.grand)}万元。与上年相比，收、支总计各${rise(p.grand, t.before.total, say, "减少")}。其中：`,
      `（一）收入决算总计${say(p.grand)}万元。包括：`,
      `1.本年收入决算合计${say(p.income)}万元。`,
      `（二）支出决算总计${say(p.grand)}万元。包括：`,
      `1.本年支出决算合计${say(p.total)}万元。`,
      "二、收入决算情况说明",
      `${t.year}年度本年收入决算合计${say(p.income)}万元，其中：财政拨款收入${say(p.fiscalIn)}万元，占${percent(p.fiscalIn, p.income)}%；上级补助收入0万元，占0%。`,
      "三、支出决算情况说明",
      `${t.year}年度本年支出决算合计${say(p.total)}万元，其中：基本支出${say(p.basic)}万元，占${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占${percent(p.project, p.total)}%；经营支出${say(p.business)}万元，占${percent(p.business, p.total)}%。`,
      "六、一般公共预算财政拨款支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款支出决算${say(p.g)}万元。`,
      ...p.classes.flatMap(({ code }, at) => [
        `（${"一二三四五六七八九十"[at] ?? "十"}）${nameOf(code)}（类）`,
        ...p.shown
          .filter((item) => item.code.startsWith(code))
          .map(
            (item, index) =>
              `${index + 1}.${nameOf(item.code.slice(0, 5))}（款）${nameOf(item.code)}（项）。年初预算${say(item.budget)}万元，支出决算${say(general(item))}万元。决算数与年初预算数的差异主要原因：年中调整。`,
          ),
      ]),
      "七、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款基本支出决算${say(p.personnel + p.publicCost)}万元，其中：`,
      `（一）人员经费${say(p.personnel)}万元。主要包括：基本工资。`,
      `（二）公用经费${say(p.publicCost)}万元。主要包括：办公费。`,
      "十一、机关运行经费支出决算情况说明",
      `${t.year}年度机关运行经费支出决算${say(t.agency)}万元（与部门决算中行政单位和参照公务员法管理事业单位的公用经费支出口径一致）。`,
      "十二、政府采购支出决算情况说明",
      national(t, p, say),
      "十三、国有资产占用情况说明",
      `截至${t.year}年12月31日，本单位共有车辆${p.cars}辆，其中，${p.carList}。`,
    ];
  },
  四川: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收、支总计均为${say(p.grand)}万元。与${t.year - 1}年度相比，收、支总计各${rise(p.grand, t.before.total, say)}。主要变动原因是项目变动。`,
      "二、收入决算情况说明",
      `${t.year}年度本年收入合计${say(p.income)}万元，其中：一般公共预算财政拨款收入${say(p.g + t.closing - t.opening)}万元，占${percent(p.g + t.closing - t.opening, p.income)}%；事业收入${say(p.own)}万元，占${percent(p.own, p.income)}%。`,
      "三、支出决算情况说明",
      `${t.year}年度本年支出合计${say(p.total)}万元，其中：基本支出${say(p.basic)}万元，占${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占${percent(p.project, p.total)}%。`,
      "五、一般公共预算财政拨款支出决算情况说明",
      "（二）一般公共预算财政拨款支出决算结构情况",
      `${t.year}年度一般公共预算财政拨款支出${say(p.g)}万元，主要用于以下方面：${p.classes.map(({ code, amount }) => `${nameOf(code)}（类）${say(amount)}万元，占${percent(amount, p.g)}%`).join("；")}。`,
      "（三）一般公共预算财政拨款支出决算具体情况",
      `${t.year}年度一般公共预算支出决算数为${say(p.g)}万元，完成预算100%。其中：`,
      ...p.shown.map(
        (item, at) =>
          `${at + 1}.${path(item.code)}：支出决算为${say(general(item))}万元，完成预算100%。`,
      ),
      "六、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款基本支出${say(p.personnel + p.publicCost)}万元，其中：人员经费${say(p.personnel)}万元，主要包括：基本工资。公用经费${say(p.publicCost)}万元，主要包括：办公费。`,
      "十、其他重要事项的情况说明",
      "（一）机关运行经费支出情况",
      `${t.year}年度，本部门机关运行经费支出${say(t.agency)}万元，比${t.year - 1}年度增加1.00万元。`,
      "（二）政府采购支出情况",
      national(t, p, say),
      "（三）国有资产占有使用情况",
      `截至${t.year}年12月31日，本部门共有车辆${p.cars}辆，其中：${p.carList}。`,
    ];
  },
  福建: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收、支总计${say(p.grand)}万元，与${t.year - 1}年度相比，收支${rise(p.grand, t.before.total, say)}。`,
      "二、收入决算情况说明",
      `${t.year}年本年收入${say(p.income)}万元，具体情况如下：`,
      `（一）财政拨款收入${say(p.fiscalIn)}万元。`,
      `（二）事业收入${say(p.own)}万元。`,
      "三、支出决算情况说明",
      `${t.year}年本年支出${say(p.total)}万元，具体情况如下：`,
      `（一）基本支出${say(p.basic)}万元。`,
      `（二）项目支出${say(p.project)}万元。`,
      "五、一般公共预算财政拨款支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款支出${say(p.g)}万元，具体情况如下（按项级科目分类统计）：`,
      ...p.shown.map(
        (item, at) =>
          `（${"一二三四五六七八九十"[at] ?? `十${"一二三四五六七八九"[at - 10]}`}）${item.code}-${nameOf(item.code)}${say(general(item))}万元，较上年决算数增加1.00万元。`,
      ),
      "六、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款基本支出${say(p.personnel + p.publicCost)}万元，其中：`,
      `（一）人员经费${say(p.personnel)}万元，主要包括：基本工资。`,
      `（二）公用经费${say(p.publicCost)}万元，主要包括：办公费。`,
      "十、其他重要事项情况说明",
      "（一）机关运行经费支出情况说明",
      `${t.year}年度机关运行经费支出${say(t.agency)}万元。`,
      "（二）政府采购情况",
      national(t, p, say),
      "（三）国有资产占用情况",
      `截至${t.year}年12月31日，共有车辆${p.cars}辆，其中：${p.carList}。`,
    ];
  },
  山东: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收、支总计均为${say(p.grand)}万元。与${t.year - 1}年度相比，收、支总计各${rise(p.grand, t.before.total, say)}，主要原因是项目变动。`,
      "二、收入决算情况说明",
      "（一）收入决算结构情况",
      `本年收入合计${say(p.income)}万元，其中：财政拨款收入${say(p.fiscalIn)}万元，占${percent(p.fiscalIn, p.income)}%；上级补助收入0万元，占0%；事业收入${say(p.own)}万元，占${percent(p.own, p.income)}%。`,
      "三、支出决算情况说明",
      "（一）支出决算结构情况",
      `本年支出合计${say(p.total)}万元，其中：基本支出${say(p.basic)}万元，占${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占${percent(p.project, p.total)}%。`,
      "五、一般公共预算财政拨款支出决算情况说明",
      "（三）一般公共预算财政拨款支出决算具体情况",
      `${t.year}年度一般公共预算财政拨款支出年初预算为${say(p.budget)}万元，支出决算为${say(p.g)}万元，完成年初预算的${percent(p.g, p.budget)}%。其中：`,
      ...p.shown.map(
        (item, at) =>
          `${at + 1}.${path(item.code)}。主要用于日常支出。年初预算为${say(item.budget)}万元，支出决算为${say(general(item))}万元。决算数${general(item) > item.budget ? "大于" : "小于"}年初预算数的主要原因是年中调整。`,
      ),
      "六、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款基本支出${say(p.personnel + p.publicCost)}万元，其中：`,
      `人员经费${say(p.personnel)}万元，主要包括：基本工资。`,
      `公用经费${say(p.publicCost)}万元，主要包括：办公费。`,
      "十、机关运行经费支出决算情况说明",
      `${t.year}年度机关运行经费支出${say(t.agency)}万元，比年初预算增加1.00万元。`,
      "十一、政府采购支出决算情况说明",
      national(t, p, say),
      "十二、国有资产占用情况说明",
      `截至${t.year}年12月31日，共有车辆${p.cars}辆，其中，${p.carList}。`,
    ];
  },
  湖南: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收入总计${say(p.grand)}万元，支出总计${say(p.grand)}万元。与上年相比，${rise(p.grand, t.before.total, say)}，主要是因为项目变动。`,
      "二、收入决算情况说明",
      `${t.year}年度收入合计${say(p.income)}万元，其中：财政拨款收入${say(p.fiscalIn)}万元，占${percent(p.fiscalIn, p.income)}%；其他收入0.00万元，占0.00%。`,
      "三、支出决算情况说明",
      `${t.year}年度支出合计${say(p.total)}万元，其中：基本支出${say(p.basic)}万元，占${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占${percent(p.project, p.total)}%。`,
      "五、一般公共预算财政拨款支出决算情况说明",
      "（三）财政拨款支出决算具体情况",
      `${t.year}年度财政拨款支出年初预算数为${say(p.budget)}万元，支出决算数为${say(p.g)}万元，完成年初预算的${percent(p.g, p.budget)}%，其中：`,
      ...p.shown.map(
        (item, at) =>
          `${at + 1}、${path(item.code)}。年初预算为${say(item.budget)}万元，支出决算为${say(general(item))}万元${item.budget === 0 ? "，由于年初预算为0.00万元，无法计算完成率" : `，完成年初预算的${percent(general(item), item.budget)}%`}，决算数${general(item) > item.budget ? "大于" : "小于"}年初预算数的主要原因是：年中调整。`,
      ),
      "六、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度财政拨款基本支出${say(p.personnel + p.publicCost)}万元，其中：人员经费${say(p.personnel)}万元，占基本支出的${percent(p.personnel, p.personnel + p.publicCost)}%，主要包括基本工资；公用经费${say(p.publicCost)}万元，占基本支出的${percent(p.publicCost, p.personnel + p.publicCost)}%，主要包括办公费。`,
      "十、关于机关运行经费支出说明",
      `本部门${t.year}年度机关运行经费支出${say(t.agency)}万元。`,
      "十二、关于政府采购支出说明",
      national(t, p, say),
      "十三、关于国有资产占用情况说明",
      `截至${t.year}年12月31日，本单位共有车辆${p.cars}辆，其中，${p.carList}。`,
    ];
  },
  陕西: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收入、支出总计均为${say(p.grand)}万元，与上年相比收、支总计各${rise(p.grand, t.before.total, say)}，主要是项目变动。`,
      "二、收入决算情况说明",
      `${t.year}年度收入合计${say(p.income)}万元，其中：财政拨款收入${say(p.fiscalIn)}万元，占${percent(p.fiscalIn, p.income)}%；事业收入${say(p.own)}万元，占${percent(p.own, p.income)}%。`,
      "三、支出决算情况说明",
      `${t.year}年度支出合计${say(p.total)}万元，其中：基本支出${say(p.basic)}万元，占${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占${percent(p.project, p.total)}%；经营支出${say(p.business)}万元，占${percent(p.business, p.total)}%。`,
      "五、一般公共预算财政拨款支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款支出年初预算${say(p.budget)}万元，支出决算${say(p.g)}万元，完成年初预算的${percent(p.g, p.budget)}%。按照政府功能分类科目，其中：`,
      ...p.shown.map(
        (item, at) =>
          `${at + 1}.${path(item.code)}。年初预算${say(item.budget)}万元，支出决算${say(general(item))}万元，决算数${general(item) > item.budget ? "大于" : "小于"}年初预算数的主要原因是年中调整。`,
      ),
      "六、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款基本支出${say(p.personnel + p.publicCost)}万元，包括人员经费支出${say(p.personnel)}万元和公用经费支出${say(p.publicCost)}万元。`,
      "十、机关运行经费支出情况说明",
      `${t.year}年度机关运行经费预算${say(t.agency)}万元，支出决算${say(t.agency)}万元，完成预算的100%。`,
      "十一、政府采购支出情况说明",
      national(t, p, say),
      "十二、国有资产占用及购置情况说明",
      `截至${t.year}年末，本部门机关及所属单位共有车辆${p.cars}辆，其中${p.carList}。`,
    ];
  },
  重庆: (t, say) => {
    const p = partsOf(t);
    return [
      "（一）收入支出决算总体情况说明",
      `1.总体情况。${t.year}年度收入总计${say(p.grand)}万元，支出总计${say(p.grand)}万元。收支较上年决算数${rise(p.grand, t.before.total, say)}，主要原因是项目变动。`,
      `2.收入情况。${t.year}年度收入合计${say(p.income)}万元，较上年决算数增加1.00万元。其中：财政拨款收入${say(p.fiscalIn)}万元，占${percent(p.fiscalIn, p.income)}%。此外，年初结转和结余${say(t.opening)}万元。`,
      `3.支出情况。${t.year}年度支出合计${say(p.total)}万元，较上年决算数增加1.00万元。其中：基本支出${say(p.basic)}万元，占${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占${percent(p.project, p.total)}%。`,
      `4.结转结余情况。${t.year}年度年末结转和结余${say(t.closing)}万元。`,
      "（三）一般公共预算财政拨款收支决算情况说明",
      `2.支出情况。${t.year}年度一般公共预算财政拨款支出${say(p.g)}万元。`,
      `4.比较情况。${t.year}年度一般公共预算财政拨款支出主要用于以下几个方面：`,
      ...p.classes.map(
        ({ code, amount }, at) =>
          `（${at + 1}）${nameOf(code)}${say(amount)}万元，占${percent(amount, p.g)}%。`,
      ),
      "（四）一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共财政拨款基本支出${say(p.personnel + p.publicCost)}万元。其中：人员经费${say(p.personnel)}万元，较上年决算数增加1.00万元。公用经费${say(p.publicCost)}万元，较上年决算数增加1.00万元。`,
      "四、其他需要说明的事项",
      "（二）机关运行经费情况说明。",
      `${t.year}年度本部门机关运行经费支出${say(t.agency)}万元，主要用于开支办公费。`,
      "（三）国有资产占用情况说明。",
      `截至${t.year}年12月31日，本部门共有车辆${p.cars}辆，其中，${p.carList}。`,
      "（四）政府采购支出情况说明。",
      national(t, p, say),
    ];
  },
  安徽: (t, say) => {
    const p = partsOf(t);
    return [
      "一、收入支出决算总体情况说明",
      `${t.year}年度收入总计${say(p.grand)}万元、支出总计${say(p.grand)}万元。与${t.year - 1}年度相比，收、支总计各${rise(p.grand, t.before.total, say)}，主要原因：项目变动。`,
      "二、收入决算情况说明",
      `${t.year}年度收入合计${say(p.income)}万元，其中：财政拨款收入${say(p.fiscalIn)}万元，占${percent(p.fiscalIn, p.income)}%；事业收入${say(p.own)}万元，占${percent(p.own, p.income)}%；经营收入${say(p.business)}万元，占${percent(p.business, p.income)}%。`,
      "三、支出决算情况说明",
      `${t.year}年度支出合计${say(p.total)}万元，其中：基本支出${say(p.basic)}万元，占${percent(p.basic, p.total)}%；项目支出${say(p.project)}万元，占${percent(p.project, p.total)}%；经营支出${say(p.business)}万元，占${percent(p.business, p.total)}%。`,
      "五、一般公共预算财政拨款支出决算情况说明",
      "（三）一般公共预算财政拨款支出决算具体情况",
      `${t.year}年度一般公共预算财政拨款支出年初预算为${say(p.budget)}万元，支出决算为${say(p.g)}万元，完成年初预算的${percent(p.g, p.budget)}%。决算数${p.g > p.budget ? "大于" : "小于"}预算数的主要原因：一是年中调整。`,
      ...p.shown.map(
        (item, at) =>
          `${at + 1}.${path(item.code)}。年初预算为${say(item.budget)}万元，支出决算为${say(general(item))}万元${item.budget === 0 ? "" : `，完成年初预算的${percent(general(item), item.budget)}%`}，决算数${general(item) > item.budget ? "大于" : "小于"}预算数的主要原因是年中调整。`,
      ),
      "六、一般公共预算财政拨款基本支出决算情况说明",
      `${t.year}年度一般公共预算财政拨款基本支出${say(p.personnel + p.publicCost)}万元，其中：人员经费${say(p.personnel)}万元，主要包括：基本工资；公用经费${say(p.publicCost)}万元，主要包括：办公费。`,
      "十、其他重要事项情况说明",
      "（一）机关运行经费支出情况。",
      `${t.year}年度机关运行经费支出${say(t.agency)}万元，比${t.year - 1}年增加1.00万元。`,
      "（二）政府采购支出情况。",
      national(t, p, say),
      "（三）国有资产占用情况。",
      `截至${t.year}年12月31日，共有车辆${p.cars}辆，其中：${p.carList}。`,
    ];
  },
};

function unitless({ unit }: Truth): string {
  return unit;
}
