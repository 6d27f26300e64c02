import type { Flow } from "../document/flow.ts";
import { subjectsOf } from "./narrative/subjects.ts";

export interface FormName {
  /** Where the form's 项目名称 stands in the flow. */
  readonly at: number;
  readonly name: string;
}

/** The project of every form, called as the heading above it calls it, which is how the rest of the report does. */
export function namesOf(flow: Flow): readonly FormName[] {
  const headings = subjectsOf(flow).filter(
    ({ concept }) => concept === "project",
  );
  const fields = [
    ...flow.text.matchAll(
      /项目名称(.{0,45}?)(?:项目)?(?:项目性质|项目代码|项目编码|项目主管部门|主管部门|项目单位|实施单位)/g,
    ),
  ];
  return fields.flatMap((match, index) => {
    const from = Math.max(fields[index - 1]?.index ?? 0, match.index - 2500);
    // "51092324T000010012345-产业扶持资金": the project's number in the ledger.
    const own = (match[1] ?? "").replace(/^\d{6,}[A-Z]?\d*-/, "");
    const earlier = headings.filter(({ start }) => start < match.index);
    // A name that was wrapped around the row of its label begins above it.
    const above = flow.text.slice(Math.max(0, match.index - 45), match.index);
    const wrapped = earlier.findLast(({ name }) =>
      above.includes(name.slice(0, 5)),
    );
    if (own.length < 2)
      return wrapped === undefined
        ? []
        : [{ at: match.index, name: wrapped.name }];
    const heading = earlier.findLast(({ start }) => start > from);
    return [
      {
        at: match.index,
        name:
          heading !== undefined && alike(heading.name, own)
            ? heading.name
            : own,
      },
    ];
  });
}

/** Whether a heading calls what the form calls so: half of the shorter name's characters are the other's too. */
function alike(heading: string, own: string): boolean {
  const [short, long] =
    heading.length < own.length ? [heading, own] : [own, heading];
  const common = [...short].filter((character) => long.includes(character));
  return 2 * common.length >= short.length;
}
