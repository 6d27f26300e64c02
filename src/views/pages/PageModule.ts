import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { Database } from "../../engine/database.ts";
import type { Address } from "../address.ts";
import type { ViewPageProps } from "./ViewPageProps.ts";

/**
 * Asks what a view is drawn from, so that it is there when the view is first drawn: React keeps a view back for 300 ms
 * once something has stood in its place. What does not come is asked again, and told, by the view itself.
 */
export type AskAnswers = (
  client: QueryClient,
  database: Database,
  address: Pick<Address, "focus">,
) => Promise<unknown>;

/** A view as it is fetched. */
export interface PageModule {
  readonly Page: ComponentType<ViewPageProps>;
  /** None: the view is drawn from what the page itself brings. */
  readonly ask?: AskAnswers;
}
