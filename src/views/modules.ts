import { queryOptions } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { Address } from "./address.ts";
import type { ViewPageProps } from "./pages/ViewPageProps.ts";

/** Code that comes when it is needed: asked for like data, so that a failure is shown and tried again. */
function moduleQuery<T>(name: string, load: () => Promise<T>) {
  return queryOptions({
    queryKey: [moduleKey, name],
    queryFn: load,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

export const moduleKey = "module";

const pages: Readonly<
  Record<Address["view"], () => Promise<ComponentType<ViewPageProps>>>
> = {
  compare: async () => (await import("./pages/ComparePage.tsx")).ComparePage,
  trend: async () => (await import("./pages/TrendPage.tsx")).TrendPage,
  composition: async () =>
    (await import("./pages/CompositionPage.tsx")).CompositionPage,
  budget: async () => (await import("./pages/BudgetPage.tsx")).BudgetPage,
  projects: async () => (await import("./pages/ProjectsPage.tsx")).ProjectsPage,
  quality: async () => (await import("./pages/QualityPage.tsx")).QualityPage,
  methods: async () => (await import("./pages/MethodsPage.tsx")).MethodsPage,
};

export const pageModule = (view: Address["view"]) =>
  moduleQuery(view, pages[view]);

export const wordsModule = (language: "zh" | "en") =>
  moduleQuery(`words-${language}`, async () =>
    language === "zh"
      ? { language, words: (await import("../language/zh.ts")).zh }
      : { language, words: (await import("../language/en.ts")).en },
  );

export const optionsModule = moduleQuery(
  "options",
  async () => (await import("./Options.tsx")).Options,
);

export const sourceModule = moduleQuery(
  "source",
  async () => (await import("./source/SourcePanel.tsx")).SourcePanel,
);

export const shareModule = moduleQuery(
  "share",
  async () => (await import("./share/ShareDialog.tsx")).ShareDialog,
);
