import { createContext, useContext } from "react";
import type { Database } from "../engine/database.ts";
import type { Words } from "../language/zh.ts";
import type { Address } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";

const WordsContext = createContext<Words | undefined>(undefined);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("No words stand above this view");
  return words;
}

const DatabaseContext = createContext<Database | undefined>(undefined);
export const DatabaseProvider = DatabaseContext.Provider;

export function useDatabase(): Database {
  const database = useContext(DatabaseContext);
  if (!database) throw new Error("No database stands above this view");
  return database;
}

/** Where the reader is, and the way elsewhere. */
interface Navigation {
  readonly address: Address;
  readonly change: ChangeAddress;
  /** Fetches a view, and what it is drawn from, before it is asked for. */
  readonly prepare: (there: Pick<Address, "view" | "focus">) => void;
}

const NavigationContext = createContext<Navigation | undefined>(undefined);
export const NavigationProvider = NavigationContext.Provider;

/** For what leads to another view from anywhere; everything else is given its address. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("No address stands above this view");
  return navigation;
}
