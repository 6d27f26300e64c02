import type { QueryClient } from "@tanstack/react-query";
import { views } from "./address.ts";
import { afterFirstView, savesData } from "./background-engine.ts";
import {
  optionsModule,
  pageModule,
  shareModule,
  sourceModule,
  wordsModule,
} from "./modules.ts";

/** Everything a reader may ask for next, before it is asked for; never on somebody's paid bytes. */
export function prefetchModules(client: QueryClient): void {
  if (savesData()) return;
  afterFirstView(() => {
    void client.prefetchQuery(sourceModule);
    void client.prefetchQuery(optionsModule);
    void client.prefetchQuery(shareModule);
    for (const view of views) void client.prefetchQuery(pageModule(view));
    for (const language of ["zh", "en"] as const)
      void client.prefetchQuery(wordsModule(language));
    void import("../charts/MarkTooltip.tsx").catch(() => {});
  });
}
