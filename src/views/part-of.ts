import { useMemo } from "react";
import type { Address, Parameter } from "./address.ts";

/** Some of the address, the same object while these do not change: a memoised component draws for nothing else. */
export function usePartOf<P extends Parameter>(
  address: Address,
  names: readonly P[],
): Pick<Address, P> {
  const values = names.map((name) => address[name]);
  return useMemo(() => {
    const part: Partial<Pick<Address, P>> = {};
    for (const name of names) part[name] = address[name];
    return part as Pick<Address, P>; // every one of the names
    // biome-ignore lint/correctness/useExhaustiveDependencies: the values of these names, which are always the same names
  }, values);
}
