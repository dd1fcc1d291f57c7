// Overrule the rules: an editor splits what was joined, by mention ids, and it survives the next run.
import { createDigester, de } from "@digest/core";
import { ownArticles } from "./own-articles.ts";

const items = ownArticles.map((article) => ({ uri: article.id, article }));
const plain = createDigester({ locale: de });
for (const item of items) plain.add(item);
const call = plain.digest().events.find(({ kind }) => kind === "telephone-call");
const [first, ...rest] = new Map(call?.mentions.map(({ articleId, id }) => [articleId, id])).values();
const other = rest.at(-1);

const overruled = createDigester({
  locale: de,
  overrides: first === undefined || other === undefined ? {} : { split: [[first, other]] },
});
for (const item of items) overruled.add(item);
const calls = (events: readonly { readonly kind: string }[]): number =>
  events.filter(({ kind }) => kind === "telephone-call").length;
console.log(calls(plain.digest().events), calls(overruled.digest().events));
