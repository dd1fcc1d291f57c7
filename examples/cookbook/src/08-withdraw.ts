// A cancel takes an article back, and everything that rested on it alone.
import { articleFromText, createDigester, de } from "@digest/core";

const article = articleFromText({
  source: "desk",
  url: "https://desk.example/1",
  headline: "Rücktritt",
  text: "Ministerin Anna Roth ist am Montag zurückgetreten.",
  published: "2025-03-04",
});
const digester = createDigester({ locale: de });
digester.add({ uri: "1", article });
console.log("before", digester.digest().events.length);
digester.add({
  uri: "2",
  article: {
    ...article,
    version: "2",
    status: "canceled",
    updated: { value: "2025-03-05", precision: "day", basis: "stated" },
  },
});
console.log("after", digester.digest().events.length);
