/** The reader's own languages, in their order; Chinese only when they ask for it first. */
export function browserLanguage(wished: readonly string[]): "zh" | "en" {
  for (const wish of wished) {
    const language = wish.toLowerCase().split("-")[0];
    if (language === "zh" || language === "en") return language;
  }
  return "en";
}
