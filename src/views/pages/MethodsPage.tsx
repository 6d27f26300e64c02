import { MethodsView } from "../methods/MethodsView.tsx";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function MethodsPage(props: ViewPageProps) {
  return <MethodsView {...props} />;
}
