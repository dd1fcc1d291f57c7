// Digest texts of your own: no adapter is needed.
import { createDigester, de } from "@digest/core";
import { renderText } from "@digest/render";
import { ownArticles } from "./own-articles.ts";

const digester = createDigester({ locale: de });
for (const article of ownArticles) digester.add({ uri: article.id, article });
console.log(renderText(digester.digest()));
