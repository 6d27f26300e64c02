// The database that answers when the app is built, under the names that tests have for it.
export {
  openConnection as openTestConnection,
  openDatabase as openTestDatabase,
  publishedTables,
} from "../src/build/published-database.ts";
