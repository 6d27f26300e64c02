/** Made by build/stored-answers.ts: the app's own questions, answered by DuckDB when the app is built. */
declare module "virtual:stored-answers" {
  export const answers: import("./published-database.ts").StoredAnswers;
}
