// Hold an embargoed article until its time: the clock is handed in.
import { articleFromText, createDigester, de } from "@digest/core";

const article = {
  ...articleFromText({
    source: "desk",
    headline: "Gesperrt",
    text: "Ministerin Anna Roth ist am Montag zurückgetreten.",
    published: "2025-03-04",
  }),
  embargo: { value: "2025-03-04T12:00:00+01:00", precision: "second", basis: "stated" },
} as const;
const digester = createDigester({ locale: de });
digester.add({ uri: "1", article });
digester.advance("2025-03-04T11:59:59+01:00");
console.log(
  digester.digest().articles.length,
  digester.digest().problems.map(({ code }) => code),
);
digester.advance("2025-03-04T12:00:00+01:00");
console.log(digester.digest().articles.length);
