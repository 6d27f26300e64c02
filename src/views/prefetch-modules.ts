import type { QueryClient } from "@tanstack/react-query";
import { views } from "./address.ts";
import { afterFirstView, savesData, whenIdle } from "./background-engine.ts";
import { pageModule, wordsModule } from "./modules.ts";
import { optionsModule, shareModule, sourceModule } from "./sheet-modules.ts";

/** Everything a reader may ask for next, before it is asked for; never on somebody's paid bytes. */
export async function prefetchModules(client: QueryClient): Promise<void> {
  if (savesData()) return;
  const asked: readonly (() => Promise<unknown>)[] = [
    () => client.prefetchQuery(sourceModule),
    () => client.prefetchQuery(optionsModule),
    () => import("../charts/MarkTooltip.tsx").catch(() => {}),
    () => client.prefetchQuery(shareModule),
    ...views.map((view) => () => client.prefetchQuery(pageModule(view))),
    () => client.prefetchQuery(wordsModule("zh")),
    () => client.prefetchQuery(wordsModule("en")),
  ];
  await new Promise<void>(afterFirstView);
  // One after the other: scripts that run at once are one long task.
  for (const ask of asked) {
    await ask();
    await new Promise<void>(whenIdle);
  }
}
