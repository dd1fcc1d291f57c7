// Read an item of a wire: the adapter finds the format, bad input is a problem and never a throw.
import { dpa } from "@digest/adapter-dpa";
import { readWith } from "@digest/core";

const item = {
  format: "digitalwires@0.9.1",
  urn: "urn:newsml:dpa.com:20090101:250304-930-000009",
  version: 1,
  version_created: "2025-03-04T10:00:00+01:00",
  updated: "2025-03-04T09:00:05Z",
  pubstatus: "usable",
  language: "de",
  urgency: 4,
  headline: "Roth und Berg telefonieren",
  dateline: "Bonn (dpa) - ",
  article_html: '<section class="main"><p>Die Minister haben am Montag telefoniert.</p></section>',
  categories: [],
  associations: [],
  ednotes: [],
};
const { items, problems } = await readWith([dpa], {
  uri: "item.json",
  bytes: new TextEncoder().encode(JSON.stringify(item)),
});
for (const { article } of items) console.log(article.id, article.headline, article.updated?.value);
for (const { code, message, remedy } of problems) console.error(code, message, remedy);
