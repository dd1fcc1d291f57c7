// Keep the state between runs as plain JSON; it may hold embargoed text, so store it like the wire itself.
import { createDigester, de, parseState } from "@digest/core";
import { ownArticles } from "./own-articles.ts";

const morning = createDigester({ locale: de });
for (const article of ownArticles) morning.add({ uri: article.id, article });
const stored = JSON.stringify(morning.state());

const evening = createDigester({ locale: de, state: parseState(JSON.parse(stored)) });
console.log(JSON.stringify(evening.digest()) === JSON.stringify(morning.digest()));
