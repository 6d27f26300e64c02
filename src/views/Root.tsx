import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import type { Engine } from "../engine/engine.ts";
import { App } from "./App.tsx";
import type { OfflineCopy } from "./offline/offline-copy.ts";

interface RootProps {
  readonly engine: Engine;
  readonly client: QueryClient;
  readonly browserLanguage: "zh" | "en";
  readonly copy: OfflineCopy;
}

/** The same for the build and the browser, so that what one draws the other takes over. */
export function Root({ client, ...app }: RootProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App {...app} />
      </QueryClientProvider>
    </StrictMode>
  );
}
