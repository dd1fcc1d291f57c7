// Follow evidence back to the article: the words are exactly there.
import { createDigester, de, valueAt } from "@digest/core";
import { ownArticles } from "./own-articles.ts";

const digester = createDigester({ locale: de });
for (const article of ownArticles) digester.add({ uri: article.id, article });
const { articles, events } = digester.digest();
for (const { kind, mentions } of events) {
  for (const { trigger } of mentions) {
    const article = articles.find(({ id }) => id === trigger.articleId);
    const text = String(valueAt(article, trigger.pointer));
    console.log(kind, text.slice(trigger.start, trigger.end) === trigger.exact, trigger.exact);
  }
}
