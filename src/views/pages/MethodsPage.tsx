import { MethodsView } from "../methods/MethodsView.tsx";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function MethodsPage({ address, language }: ViewPageProps) {
  return <MethodsView address={address} language={language} />;
}
