import { TopicSection } from "../topic/TopicSection.tsx";
import { TrendFigure } from "../trend/TrendFigure.tsx";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function TrendPage(props: ViewPageProps) {
  return <TopicSection {...props} Figure={TrendFigure} />;
}
