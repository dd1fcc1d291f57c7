// Tell what changed since yesterday's digest.
import { createDigester, de, diffDigests } from "@digest/core";
import { ownArticles } from "./own-articles.ts";

const digester = createDigester({ locale: de });
const [first, ...later] = ownArticles;
if (first !== undefined) digester.add({ uri: first.id, article: first });
const yesterday = digester.digest();
for (const article of later) digester.add({ uri: article.id, article });
for (const { subject, kind, to } of diffDigests(yesterday, digester.digest())) console.log(kind, subject, to.length);
