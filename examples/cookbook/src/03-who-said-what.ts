// List who said what, with the exact words.
import { createDigester, de } from "@digest/core";
import { ownArticles } from "./own-articles.ts";

const digester = createDigester({ locale: de });
for (const article of ownArticles) digester.add({ uri: article.id, article });
for (const { act, speaker, quote } of digester.digest().statements) {
  console.log(`${speaker[0]?.exact ?? "?"} (${act}): ${quote.map(({ exact }) => exact).join(" … ")}`);
}
