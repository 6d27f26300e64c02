import type { QueryClient } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { Address } from "./address.ts";
import { moduleQuery } from "./module-query.ts";
import type { PageModule } from "./pages/PageModule.ts";

const pages: Readonly<Record<Address["view"], () => Promise<PageModule>>> = {
  compare: async () => ({
    Page: (await import("./pages/ComparePage.tsx")).ComparePage,
  }),
  centre: async () => {
    const { CentrePage, askCentre } = await import("./pages/CentrePage.tsx");
    return { Page: CentrePage, ask: askCentre };
  },
  trend: async () => ({
    Page: (await import("./pages/TrendPage.tsx")).TrendPage,
  }),
  composition: async () => {
    const page = await import("./pages/CompositionPage.tsx");
    return { Page: page.CompositionPage, ask: page.askComposition };
  },
  budget: async () => {
    const { BudgetPage, askBudget } = await import("./pages/BudgetPage.tsx");
    return { Page: BudgetPage, ask: askBudget };
  },
  projects: async () => {
    const page = await import("./pages/ProjectsPage.tsx");
    return { Page: page.ProjectsPage, ask: page.askProjects };
  },
  quality: async () => {
    const { QualityPage, askQuality } = await import("./pages/QualityPage.tsx");
    return { Page: QualityPage, ask: askQuality };
  },
  methods: async () => {
    const { MethodsPage, askMethods } = await import("./pages/MethodsPage.tsx");
    return { Page: MethodsPage, ask: askMethods };
  },
};

export const pageModule = (view: Address["view"]) =>
  moduleQuery(view, pages[view]);

/** A view's code, and then what it is drawn from; nothing is thrown, the view itself tells what failed. */
export async function prefetchView(
  client: QueryClient,
  database: Database,
  { view, focus }: Pick<Address, "view" | "focus">,
): Promise<void> {
  await client.prefetchQuery(pageModule(view));
  const page = client.getQueryData(pageModule(view).queryKey);
  await page?.ask?.(client, database, { focus });
}

export const wordsModule = (language: "zh" | "en") =>
  moduleQuery(`words-${language}`, async () =>
    language === "zh"
      ? { language, words: (await import("../language/zh.ts")).zh }
      : { language, words: (await import("../language/en.ts")).en },
  );
