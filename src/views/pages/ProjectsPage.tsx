import { useSuspenseQuery } from "@tanstack/react-query";
import { projectRows } from "../../queries/project-rows.ts";
import { useDatabase } from "../contexts.ts";
import { ProjectsView } from "../projects/ProjectsView.tsx";
import type { AskAnswers } from "./PageModule.ts";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function ProjectsPage({ address, change, language }: ViewPageProps) {
  const { data: projects } = useSuspenseQuery(projectRows(useDatabase()));
  return <ProjectsView {...{ projects, address, change, language }} />;
}

export const askProjects: AskAnswers = (client, database) =>
  client.prefetchQuery(projectRows(database));
