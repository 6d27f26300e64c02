import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** Sentences of the forms that name the unit that reports, with its name. */
const sentences: readonly RegExp[] = [
  /(?<=\d{4}年度?)([一-龥()]{4,30}?)(?=机关运行经费|政府采购支出|政府采购预算|“三公”经费|部门决算|单位决算|部门预算|单位预算)/g,
  /(?<=截[至止]\d{4}年\d{1,2}月\d{1,2}日,)([一-龥()]{4,30}?)(?=共有车辆)/g,
  /(?<=从单位构成看,)([一-龥()]{4,30}?)(?=(?:部门|单位)(?:决算|预算))/g,
  /(?<=。)([一-龥()]{4,30}?)(?=在职实有人数|有一般公共预算财政拨款预算安排)/g,
];
const isUnit =
  /(?:中心|局|委员会|办公室|办事处|学院|学校|医院|图书馆|文化馆|大队|支队|联合会|协会|管理所|服务站)$/;

/** A sentence that speaks of another unit: text copied from its report. */
export function otherUnits(
  reading: Reading,
  flow: Flow,
  centre: string,
): readonly Finding[] {
  const own = coreOf(centre);
  if (own.length < 3) return [];
  return sentences.flatMap((sentence) =>
    [...flow.text.matchAll(sentence)].flatMap((match) => {
      const name = match[1] ?? "";
      const core = coreOf(name);
      if (!isUnit.test(core) || isAlike(own, core)) return [];
      if (!isOdd(flow.text, own, core)) return [];
      const at = spanIn(flow, {
        start: match.index,
        end: match.index + name.length,
      });
      return [
        finding(reading, "other-unit", at, {
          zh: `这里应是${centre}。`,
          en: `${centre} belongs here.`,
        }),
      ];
    }),
  );
}

/** A name that the text seldom prints, where it often prints its own: parts of a report may tell of either. */
function isOdd(text: string, own: string, other: string): boolean {
  const times = (name: string) => text.split(name).length - 1;
  return times(own) >= 3 && times(own) > 3 * times(other);
}

/** The name without its places and what stands in brackets. */
function coreOf(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\([^)]*\)?/g, "")
    .replace(
      /^(?:[一-龥]{2,8}?(?:省|自治区|市))?(?:[一-龥]{1,5}?(?:区|县|市))?/,
      "",
    );
}

/** Renamed, cut or with a word more: most of the shorter name's characters stand in the longer one. */
function isAlike(left: string, right: string): boolean {
  const [short, long] =
    left.length < right.length ? [left, right] : [right, left];
  const shared = [...short].filter((one) => long.includes(one)).length;
  return long.includes(short) || shared >= 0.7 * short.length;
}
