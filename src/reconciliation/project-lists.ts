import { type Amount, absolute } from "../vocabulary/amount.ts";
import type { Finding } from "../vocabulary/fact.ts";
import type { Draft } from "./draft.ts";
import type { Ledger } from "./ledger.ts";
import { amountWords } from "./names.ts";
import { projectLists } from "./projects.ts";

/**
 * Two lists that divide the same project expenditure, where the text has fewer projects than are evaluated.
 * One that itemises a project further is no other division.
 */
export function listsThatDiffer(
  ledger: Ledger,
  values: (id: string) => Amount | undefined,
): readonly Finding[] {
  const total = ledger.projectTotal();
  const whole = total === undefined ? undefined : values(total)?.grains;
  const [told, judged] = projectLists(ledger);
  if (whole === undefined || told === undefined || judged === undefined)
    return [];
  const dividesAll = (items: readonly Draft[]) => {
    const sum = items.reduce(
      (grains, { id }) => grains + (values(id)?.grains ?? 0n),
      0n,
    );
    // Either may be off by its last digits: what is asked is whether it leaves a project out.
    return 200n * absolute(sum - whole) <= whole;
  };
  if (told.items.length >= judged.items.length) return [];
  if (!dividesAll(told.items) || !dividesAll(judged.items)) return [];
  const own = told.items.filter((item) => !judged.items.includes(item));
  const others = judged.items.filter((item) => !told.items.includes(item));
  const [first] = own;
  const at = first?.observations[0];
  if (first === undefined || at === undefined) return [];
  const [left, right] = [own, others].map((items) =>
    items.map(({ id, subject: { name } }) => ({
      name,
      amount: amountWords(values(id)),
    })),
  );
  const zh = (items: typeof left) =>
    items?.map(({ name, amount }) => `${name} ${amount.zh}`).join("、");
  const en = (items: typeof left) =>
    items?.map(({ name, amount }) => `${name} ${amount.en}`).join(", ");
  return [
    {
      code: "project-lists",
      line: at.line,
      printed: at.printed,
      message: {
        zh: `正文把项目支出分为 ${told.items.length} 个项目，绩效自评分为 ${judged.items.length} 个：${zh(left)}，自评为${zh(right)}。`,
        en: `The text divides project expenditure into ${told.items.length} projects, the evaluations into ${judged.items.length}: ${en(left)} against ${en(right)}.`,
      },
    },
  ];
}
