import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import type { Engine } from "../engine/engine.ts";
import { App } from "./App.tsx";

interface RootProps {
  readonly engine: Engine;
  readonly client: QueryClient;
  readonly browserLanguage: "zh" | "en";
}

/** The same for the build and the browser, so that what one draws the other takes over. */
export function Root({ engine, client, browserLanguage }: RootProps) {
  return (
    <StrictMode>
      <NuqsAdapter>
        <QueryClientProvider client={client}>
          <App engine={engine} browserLanguage={browserLanguage} />
        </QueryClientProvider>
      </NuqsAdapter>
    </StrictMode>
  );
}
