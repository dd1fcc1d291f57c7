// Everything one person took part in, in order of time.
import { createDigester, de } from "@digest/core";
import { ownArticles } from "./own-articles.ts";

const digester = createDigester({ locale: de });
for (const article of ownArticles) digester.add({ uri: article.id, article });
const { entities, events } = digester.digest();
const roth = entities.find(({ name }) => name === "Anna Roth");
for (const { kind, participants, time, status } of events) {
  if (participants.some(({ entityId }) => entityId === roth?.id)) console.log(time.edtf ?? "?", kind, status);
}
