import { type PayoutClass, payoutLineOf } from "./payout-lines.ts";

/** What a project is for, as its name tells. Payouts and programmes are told by the table of payout lines. */
export const projectKinds = [
  "payout",
  "programme",
  "epidemic",
  "premises",
  "platform",
  "equipment",
  "talent",
  "promotion",
  "services",
  "operations",
  "other",
] as const;
export type ProjectKind = (typeof projectKinds)[number];

/** The umbrella fund counts with the payouts that it pays. */
const payoutKinds: Readonly<Record<PayoutClass, ProjectKind>> = {
  payout: "payout",
  fund: "payout",
  programme: "programme",
};

/**
 * The words in a project's name that tell what it is for. First match decides: what a project is for
 * (人才服务基地: premises) comes before whom it serves, and what says least comes last: 工作经费 is what the
 * office itself runs on, whomever its name mentions.
 */
export const projectKindWords: readonly {
  readonly kind: ProjectKind;
  readonly words: RegExp;
}[] = [
  { kind: "epidemic", words: /疫情|新冠|防控|隔离|核酸|方舱/ },
  {
    kind: "premises",
    words:
      /基地|场地|场所|用房|房屋|租金|租赁|修整|装修|修缮|改造|物业|水电|大楼|园区|维修/,
  },
  {
    kind: "platform",
    words: /平台|系统|智能|智慧|数字|信息化|软件|网络|网站|大数据|大屏|专网/,
  },
  { kind: "equipment", words: /设备|固定资产|办公家具|购置|采购车辆/ },
  { kind: "operations", words: /(?:人才|企业|企服|服务)工作经费/ },
  {
    kind: "talent",
    words: /人才|招聘|校招|校企|引才|博士|大学生|就业|创业/,
  },
  {
    kind: "promotion",
    words: /招商|推介|宣传|公众号|新媒体|展会|博览会|论坛|品牌|营商环境/,
  },
  {
    kind: "services",
    words:
      /企业.{0,4}服务|企业.{0,4}培训|企业.{0,4}活动|帮扶|帮代办|企业调查|统计调查|课题|调研/,
  },
  {
    kind: "operations",
    words:
      /工作经费|工作专项|综合性|党建|纪检|法律顾问|法制|内部控制|绩效|档案|文明创建|综合治理|平安|安全生产|办公|培训|聘用|劳务|运行|运转|日常|会议|差旅|印刷|邮电/,
  },
];

/** A project's kind, and the words of its name that told it: none where nothing did. */
export interface ToldKind {
  readonly kind: ProjectKind;
  readonly told: string;
}

/** Where the table of payout lines knows the name, that table decides. */
export function projectKindOf(name: string): ToldKind {
  const line = payoutLineOf(name);
  const rows = line
    ? [{ kind: payoutKinds[line.class], words: line.words }]
    : projectKindWords;
  for (const { kind, words } of rows) {
    const [told] = words.exec(name) ?? [];
    if (told !== undefined) return { kind, told };
  }
  return { kind: "other", told: "" };
}
