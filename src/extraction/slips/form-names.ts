import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding, Observation } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** The name at the head of a project's form. */
const named =
  /(?<=项目名称[:：]?)(?<name>[一-龥“”()\d·\-—]{4,40}?)(?=主管部门|项目主管|项目代码)/g;

/** A form whose project the report nowhere calls so. */
export function oddFormNames(
  reading: Reading,
  flow: Flow,
  observations: readonly Observation[],
): readonly Finding[] {
  const projects = observations.filter(({ concept }) =>
    /^(?:project|payout|evaluation\.score)$/.test(concept),
  );
  const cores = new Set(projects.map(({ name }) => coreOf(name)));
  if (cores.size === 0) return [];
  return [...flow.text.matchAll(named)].flatMap((match): Finding[] => {
    const { name = "" } = match.groups ?? {};
    const own = coreOf(name);
    const isKnown = [...cores].some(
      (core) => core !== "" && (core.includes(own) || own.includes(core)),
    );
    if (isKnown) return [];
    const at = spanIn(flow, {
      start: match.index,
      end: match.index + name.length,
    });
    const { line } = finding(reading, "project-name", at, nowhere);
    const before = projects.filter(
      (one) => one.concept === "project" && one.line < line,
    );
    const last = before.at(-1)?.name;
    return [
      finding(
        reading,
        "project-name",
        at,
        last === undefined
          ? nowhere
          : {
              zh: `同一项目在前文称为“${last}”。`,
              en: `The same project is first called ${last}.`,
            },
      ),
    ];
  });
}

const nowhere = {
  zh: "报告其他地方没有这个名称的项目。",
  en: "The report names no such project elsewhere.",
} as const;

function coreOf(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[“”"《》·\-—－、]|\([^)]*\)/g, "")
    .replace(/^(?:本级|区级|区)(?=.{4})/, "")
    .replace(/(?:项目|专项|经费|资金|费用|支出)+$/, "");
}
