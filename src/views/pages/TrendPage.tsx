import { TrendFigure } from "../TrendFigure.tsx";
import { TopicSection } from "../topic/TopicSection.tsx";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function TrendPage(props: ViewPageProps) {
  return <TopicSection {...props} Figure={TrendFigure} />;
}
