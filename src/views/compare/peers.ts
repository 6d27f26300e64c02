import type { CentreProfile } from "./centre-profiles.ts";

/** On what grounds centres are suggested as peers; `all` suggests none. */
export const peerGrounds = ["all", "city", "size", "mix", "duties"] as const;
export type PeerGround = (typeof peerGrounds)[number];

/** What was found when a centre was held against the one in focus. */
export type PeerReason =
  | { readonly ground: "city"; readonly city: string }
  /** How many times the size of the one in focus. */
  | { readonly ground: "size"; readonly times: number; readonly total: number }
  /** How much of the two centres' spending goes to the same classes, in percent. */
  | { readonly ground: "mix"; readonly overlap: number }
  | {
      readonly ground: "duties";
      readonly shared: readonly string[];
      readonly of: number;
    }
  /** Its report does not print what the ground needs. */
  | { readonly ground: "unknown" };

export interface Peer {
  readonly centre: CentreProfile;
  readonly isPeer: boolean;
  readonly reason: PeerReason;
}

/** Two sizes are similar when neither is more than this many times the other. */
export const similarSize = 2;
/** Two mixes are similar when this much of the money goes to the same classes. */
export const similarMix = 70;
/** Duties are the same kind when this share of all sections either has is common to both. */
export const similarDuties = 0.5;

type Held = Omit<Peer, "centre">;
const unknown: Held = { isPeer: false, reason: { ground: "unknown" } };

const grounds: Readonly<
  Record<
    Exclude<PeerGround, "all">,
    (centre: CentreProfile, focus: CentreProfile) => Held
  >
> = {
  city: ({ city }, focus) => ({
    isPeer: city !== "" && city === focus.city,
    reason: { ground: "city", city },
  }),
  size: ({ total }, focus) => {
    if (!total || !focus.total) return unknown;
    const times = total / focus.total;
    return {
      isPeer: times <= similarSize && times >= 1 / similarSize,
      reason: { ground: "size", times, total },
    };
  },
  mix: ({ shares }, focus) => {
    if (shares.size === 0 || focus.shares.size === 0) return unknown;
    const overlap = [...shares].reduce(
      (sum, [code, share]) =>
        sum + Math.min(share, focus.shares.get(code) ?? 0),
      0,
    );
    return {
      isPeer: overlap >= similarMix,
      reason: { ground: "mix", overlap },
    };
  },
  duties: ({ duties }, focus) => {
    if (duties.size === 0 || focus.duties.size === 0) return unknown;
    const shared = [...duties].filter((code) => focus.duties.has(code));
    const of = new Set([...duties, ...focus.duties]).size;
    return {
      isPeer: shared.length / of >= similarDuties,
      reason: { ground: "duties", shared: shared.toSorted(), of },
    };
  },
};

/** Every other centre held against the one in focus; none when that one is not there. */
export function suggestPeers(
  profiles: readonly CentreProfile[],
  focus: string,
  ground: PeerGround,
): readonly Peer[] {
  const held = profiles.find(({ districtId }) => districtId === focus);
  if (!held || ground === "all") return [];
  return profiles
    .filter((centre) => centre !== held)
    .map((centre) => ({ centre, ...grounds[ground](centre, held) }));
}
