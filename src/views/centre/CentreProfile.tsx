import "../quality/quality.css";
import "./centre.css";
import { Suspense, useMemo } from "react";
import type { Address } from "../address.ts";
import { useWords } from "../contexts.ts";
import { Notice } from "../Notice.tsx";
import type { ViewPageProps } from "../pages/ViewPageProps.ts";
import { TopicSection } from "../topic/TopicSection.tsx";
import { TrendFigure } from "../trend/TrendFigure.tsx";
import { Awaited } from "../ViewStateMark.tsx";
import type { CentreEntry } from "./centre-entries.ts";
import { ProfileChecks } from "./ProfileChecks.tsx";
import { ProfileFigures } from "./ProfileFigures.tsx";
import { ProfileHead } from "./ProfileHead.tsx";
import { ProfileSpending } from "./ProfileSpending.tsx";

interface CentreProfileProps extends ViewPageProps {
  readonly centre: CentreEntry;
}

/** Everything about one centre: the other views' own figures, of it alone. */
export function CentreProfile(props: CentreProfileProps) {
  const { centre, address } = props;
  const words = useWords();
  const { districtId } = centre;
  // Kept between renders: new lists would draw every chart again and lose the focused mark.
  const filters = useMemo(
    () => ({ district: [districtId], year: [], kind: "all" as const }),
    [districtId],
  );
  const own: Address = { ...address, ...filters };
  // An embedded view is one figure.
  if (address.embed) return <ProfileFigures {...props} />;
  return (
    <>
      <ProfileHead {...props} />
      <ProfileFigures {...props} />
      {centre.reports.length === 1 && <Notice>{words.centre.oneReport}</Notice>}
      <TopicSection
        {...props}
        address={{ ...own, view: "trend" }}
        Figure={TrendFigure}
      />
      <Suspense fallback={<Coming />}>
        <ProfileSpending {...props} address={own} />
      </Suspense>
      <Suspense fallback={<Coming />}>
        <ProfileChecks {...props} />
      </Suspense>
    </>
  );
}

function Coming() {
  const words = useWords();
  return (
    <p role="status">
      {words.state.loading}
      <Awaited />
    </p>
  );
}
