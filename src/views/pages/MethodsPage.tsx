import { glossaryTerms } from "../../queries/glossary-terms.ts";
import { MethodsView } from "../methods/MethodsView.tsx";
import type { AskAnswers } from "./PageModule.ts";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function MethodsPage(props: ViewPageProps) {
  return <MethodsView {...props} />;
}

export const askMethods: AskAnswers = (client, database) =>
  client.prefetchQuery(glossaryTerms(database));
