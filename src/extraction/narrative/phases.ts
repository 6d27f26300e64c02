import type { Concept, Phase } from "../../vocabulary/concept.ts";
import { ownPhase } from "../reading.ts";
import { roles, type Wording } from "../wordings.ts";
import type { Memory } from "./memory.ts";

/** How a budget, a final account or a rate announces itself. */
export type Role = (typeof roles)[number];

/** The name of a fund ends in a word for budgets, but says nothing of one. */
const fundName = /(?:一般公共|政府性基金|国有资本经营)预算$/;

export function roleAt(clause: string): Role | undefined {
  return fundName.test(clause)
    ? undefined
    : roles.find((one) => one.words.test(clause));
}

export function phaseOf(
  memory: Memory,
  role: Role["role"] | undefined,
  wording: Wording | undefined,
  between: string,
  concept?: Concept,
): Phase {
  if (memory.reading.kind === "budget" && role !== "final")
    return "initial-budget";
  if (role === "budget" || (role === undefined && /预算/.test(between))) {
    const about = concept ?? wording?.concepts[0] ?? "";
    return /^(?:three-public|project$|expenditure\.(?:meetings|training)$)/.test(
      about,
    )
      ? "full-year-budget"
      : "initial-budget";
  }
  return role ?? ownPhase(memory.reading);
}

/** "2024年度预算3.84万元" in the budget of 2025: the same, of the year before. */
export function earlierYear(memory: Memory, words: string): number | undefined {
  const { year } = memory.reading;
  const told = Number(
    /(?<!\d)(\d{4})年?度?(?:当年|本年)?(?:预算)?$/.exec(words)?.[1],
  );
  return told < year && told >= year - 5 ? told : undefined;
}
