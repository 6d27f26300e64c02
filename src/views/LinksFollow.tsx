import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import type { Address } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { NavigationProvider, useDatabase } from "./contexts.ts";
import { prefetchView } from "./modules.ts";

interface LinksFollowProps {
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly children: ReactNode;
}

/** Where links lead follows a frame after what the reader chose: there are dozens, and none is pressed so soon. */
export function LinksFollow({ address, change, children }: LinksFollowProps) {
  const client = useQueryClient();
  const database = useDatabase();
  const here = useMemo(
    () => ({
      address,
      change,
      prepare: (there: Pick<Address, "view" | "focus">) =>
        void prefetchView(client, database, there),
    }),
    [address, change, client, database],
  );
  const followed = useDeferredValue(here);
  // Another view begins with its own.
  const isAnother = followed.address.view !== address.view;
  return (
    <NavigationProvider value={isAnother ? here : followed}>
      {children}
    </NavigationProvider>
  );
}
