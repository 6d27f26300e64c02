import { moduleQuery } from "./module-query.ts";

/* Lists, sheets and dialogs: what any view may open. Apart from the views themselves, which import it. */

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
