import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReportEntry } from "../../queries/report-list.ts";
import { spendingRows } from "../../queries/spending-rows.ts";
import type { Address } from "../address.ts";
import { useDatabase } from "../contexts.ts";
import { centreProfiles } from "./centre-profiles.ts";
import { type Peer, type PeerGround, suggestPeers } from "./peers.ts";

interface Peers {
  readonly ground: PeerGround;
  /** Everybody with the reason; empty where all are peers, undefined while their spending is on its way. */
  readonly peers: readonly Peer[] | undefined;
  /** Whether a centre is one; nobody is while that is not known. */
  readonly isPeer: (districtId: string) => boolean;
}

const nobody: readonly Peer[] = [];

/** Who is like the centre in focus; without one, or without grounds, everybody else. */
export function usePeers(
  reports: readonly ReportEntry[],
  { focus, peers: asked }: Pick<Address, "focus" | "peers">,
): Peers {
  const ground = focus === null ? "all" : asked;
  const enabled = ground !== "all";
  const { data } = useQuery({ ...spendingRows(useDatabase()), enabled });
  return useMemo(() => {
    if (focus === null || ground === "all")
      return { ground, peers: nobody, isPeer: (id) => id !== focus };
    const peers =
      data && suggestPeers(centreProfiles(reports, data), focus, ground);
    const taken = new Set(
      (peers ?? nobody)
        .filter(({ isPeer }) => isPeer)
        .map(({ centre }) => centre.districtId),
    );
    return { ground, peers, isPeer: (id) => taken.has(id) };
  }, [data, reports, focus, ground]);
}
