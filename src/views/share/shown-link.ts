import { type Address, writeAddress } from "../address.ts";

/** The address of a view as it is shown: whoever opens it sees the same, language and theme included. */
export function shownLink(address: Address): string {
  return `${location.origin}${location.pathname}${writeAddress(address)}`;
}
