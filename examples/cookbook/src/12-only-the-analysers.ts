// Use the analysers by themselves: spans of a plain text.
import { de, findNames, findStatements, findTimes, plainDocument } from "@digest/core";

const document = plainDocument("„Die Brücke ist zu“, sagte Ministerin Anna Roth am Montag in Kiel.", de);
const published = { value: "2025-03-05", precision: "day", basis: "stated" } as const;
const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  document.text.slice(start, end);
const names = findNames(document, { locale: de });
console.log(names.map((name) => `${name.type} ${words(name)}`));
console.log(findTimes(document, { locale: de, published }).map((time) => `${words(time)} = ${time.value}`));
console.log(
  findStatements(document, { locale: de, names }).map(
    ({ manner, speaker }) => `${manner}: ${speaker.map(([start, end]) => words({ start, end })).join(" ")}`,
  ),
);
