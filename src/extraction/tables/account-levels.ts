import { functionalAccount } from "../../vocabulary/functional-classification.ts";
import { classOf } from "../accounts.ts";
import type { Role } from "./account-role.ts";
import type { AccountRow } from "./table.ts";

/** Columns that hold something, in order. */
export function filledRoles(
  roles: readonly (Role | undefined)[],
  { figures }: AccountRow,
): readonly Role[] {
  return roles.flatMap((role, index) =>
    role !== undefined && /[1-9]/.test(figures[index]?.text ?? "")
      ? [role]
      : [],
  );
}

export function filledAbove(
  code: string,
  filled: ReadonlyMap<string, readonly Role[]>,
): readonly Role[] | undefined {
  return [5, 3]
    .filter((length) => length < code.length)
    .map((length) => filled.get(code.slice(0, length)))
    .find((roles) => roles !== undefined);
}

/** An account has no money in a column in which the account above it has none: then its figures stand in that one's columns. */
export function within(
  roles: readonly (Role | undefined)[],
  above: readonly Role[] | undefined,
  { row, figures }: AccountRow,
): readonly (Role | undefined)[] {
  if (above === undefined || row.shape === "marked") return roles;
  const strange = roles.some(
    (role, index) =>
      role !== undefined &&
      !above.includes(role) &&
      /[1-9]/.test(figures[index]?.text ?? ""),
  );
  return strange && above.length === figures.length ? above : roles;
}

/** "203 | 示例市江南区投资促进局": a department's own code, not that of a class. */
export function namesUnit(code: string, name: string): boolean {
  const account = functionalAccount(code)?.name ?? "";
  return (
    code.length === 3 &&
    name.slice(0, 2) !== account.slice(0, 2) &&
    classOf(name) === undefined &&
    /^(?:中共|中国共产党)?[一-龥]{1,8}?[省市县区州镇乡]/.test(name)
  );
}
