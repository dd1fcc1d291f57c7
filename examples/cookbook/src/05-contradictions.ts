// Find what contradicts what: one source asserts, another denies.
import { createDigester, de } from "@digest/core";
import { ownArticles } from "./own-articles.ts";

const digester = createDigester({ locale: de });
for (const article of ownArticles) digester.add({ uri: article.id, article });
const { contradictions, events } = digester.digest();
for (const { eventId, between, reason } of contradictions) {
  const event = events.find(({ id }) => id === eventId);
  const sides = event?.positions.filter(({ id }) => between.includes(id)) ?? [];
  console.log(
    event?.kind,
    event?.status,
    sides.map(({ act, chain }) => `${chain[0]?.label ?? "?"} ${act}`).join(" / "),
    `(${reason})`,
  );
}
