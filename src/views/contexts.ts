import { createContext, useContext } from "react";
import type { Database } from "../engine/database.ts";
import type { Words } from "../language/zh.ts";

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
