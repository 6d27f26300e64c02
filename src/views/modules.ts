import type { ComponentType } from "react";
import type { Address } from "./address.ts";
import { moduleQuery } from "./module-query.ts";
import type { ViewPageProps } from "./pages/ViewPageProps.ts";

const pages: Readonly<
  Record<Address["view"], () => Promise<ComponentType<ViewPageProps>>>
> = {
  compare: async () => (await import("./pages/ComparePage.tsx")).ComparePage,
  centre: async () => (await import("./pages/CentrePage.tsx")).CentrePage,
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
