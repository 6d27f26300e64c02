import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** What is wrong with a reason by itself, before anything it explains. */
export function oddReasons(reading: Reading, flow: Flow): readonly Finding[] {
  return [...firstWithoutSecond(reading, flow), ...moreThanAll(reading, flow)];
}

/** 主要原因一是…: reasons that are counted, and end with the first. */
const first = /原因(?:是|为)?[:：,]?一是/g;
/** How far a second may be. */
const reach = 400;

function firstWithoutSecond(reading: Reading, flow: Flow): Finding[] {
  return [...flow.text.matchAll(first)].flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const rest = flow.text.slice(end, end + reach);
    // The next reason or item begins a count of its own.
    const own = rest.split(/原因|。\d{1,2}[.、]|\n/)[0] ?? "";
    if (/[二2]是|其二|(?:^|[;。])2[.、]|\(2\)/.test(own)) return [];
    return [
      finding(reading, "lone-item", spanIn(flow, { start: match.index, end }), {
        zh: "只有“一是”，没有“二是”。",
        en: "Reasons are counted, and there is only a first.",
      }),
    ];
  });
}

/** 增加159.08万元,增长2.35%,主要原因一是…31.39万元,二是…: every reason with its amount. */
const change =
  /(?<way>增加|减少)(?<by>\d[\d,]*(?:\.\d+)?)万元(?:,(?:增长|下降|降低)\d+(?:\.\d+)?%)?,(?:主要|增长|下降|增加|减少)?原因(?:是|为)?[:：,]?(?<reasons>一是(?:[^。;]|;(?=[二三四五六]是)){4,300})/g;
const part = /(?<before>[^\d]{0,24})(?<by>\d[\d,]*(?:\.\d+)?)万元/g;

/** Reasons of one direction that add up to more than what they explain: something is not told. */
function moreThanAll(reading: Reading, flow: Flow): Finding[] {
  return [...flow.text.matchAll(change)].flatMap((match): Finding[] => {
    const { way, by = "", reasons = "" } = match.groups ?? {};
    const told = reasons.split(/[;,](?=[二三四五六]是)/);
    const amounts = told.map((one) => [...one.matchAll(part)]);
    if (amounts.some((own) => own.length !== 1)) return [];
    const parts = amounts.flat().map(({ groups }) => groups ?? {});
    const isOther = ({ before = "" }: Record<string, string | undefined>) =>
      before.includes(way === "增加" ? "减少" : "增加");
    if (parts.some(isOther)) return [];
    const sum = parts.reduce((all, one) => all + hundredths(one.by), 0);
    if (sum <= hundredths(by) + parts.length) return [];
    const start = match.index + match[0].length - reasons.length;
    const terms = parts.map((one) => one.by).join(" + ");
    return [
      finding(
        reading,
        "reason-amounts",
        spanIn(flow, { start, end: start + reasons.length }),
        {
          zh: `各项原因 ${terms} = ${sum / 100} 万元，多于所说明的 ${by} 万元。`,
          en: `The reasons make ${terms} = ${sum / 100} (in 万元), more than the ${by} that they explain.`,
        },
      ),
    ];
  });
}

function hundredths(digits = ""): number {
  return Math.round(Number(digits.replaceAll(",", "")) * 100);
}
