import type { Words } from "../../language/zh.ts";
import { CentreLink } from "../CentreLink.tsx";
import { useWords } from "../contexts.ts";
import type { Peer, PeerGround, PeerReason } from "./peers.ts";

interface PeerListProps {
  readonly ground: Exclude<PeerGround, "all">;
  readonly peers: readonly Peer[];
}

function reasonWords(reason: PeerReason, words: Words): string {
  const said = words.compare.reason;
  const { number } = words;
  switch (reason.ground) {
    case "city":
      return said.city(words.cityName(reason.city));
    case "size":
      return said.size(number.money(reason.total), number.plain(reason.times));
    case "mix":
      return said.mix(number.percent(reason.overlap));
    case "duties":
      return said.duties(reason.shared, number.plain(reason.of));
    case "unknown":
      return said.unknown;
  }
}

/** Who was taken for a peer and who was not, each with the reason. */
export function PeerList({ ground, peers }: PeerListProps) {
  const words = useWords();
  const said = words.compare;
  const sorted = peers.toSorted((a, b) => Number(b.isPeer) - Number(a.isPeer));
  return (
    <section className="peer-list" aria-label={said.peers}>
      <p>
        <b>{said.grounds[ground]}</b>
        {words.colon}
        {said.groundMeaning[ground]}
        {!peers.some(({ isPeer }) => isPeer) && ` ${said.noPeer}`}
      </p>
      <ul>
        {sorted.map(({ centre, isPeer, reason }) => (
          <li
            key={centre.districtId}
            className={isPeer ? "is-peer" : undefined}
          >
            <b>
              <CentreLink of={centre.districtId}>
                {words.districtName(centre.districtId, centre.district)}{" "}
                {centre.year}
              </CentreLink>
            </b>{" "}
            {isPeer ? said.isPeer : said.isNoPeer}
            {words.colon}
            {reasonWords(reason, words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
