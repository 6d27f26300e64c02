import type { ReactNode } from "react";
import { useNavigation } from "./contexts.ts";
import { ViewLink } from "./ViewLink.tsx";

interface CentreLinkProps {
  /** Its district's word. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A centre's name, which leads to its own page; on that page it leads nowhere. */
export function CentreLink({ of: focus, children }: CentreLinkProps) {
  const { address } = useNavigation();
  if (address.view === "centre" && address.focus === focus) return children;
  return (
    <ViewLink view="centre" choose={{ focus }} className="centre-link">
      {children}
    </ViewLink>
  );
}
