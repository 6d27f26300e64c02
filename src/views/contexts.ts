import { createContext, useContext } from "react";
import type { Database } from "../engine/database.ts";
import { type Words, zh } from "../language/zh.ts";

const WordsContext = createContext<Words>(zh);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}

const DatabaseContext = createContext<Database | undefined>(undefined);
export const DatabaseProvider = DatabaseContext.Provider;

export function useDatabase(): Database {
  const database = useContext(DatabaseContext);
  if (!database) throw new Error("No database stands above this view");
  return database;
}
