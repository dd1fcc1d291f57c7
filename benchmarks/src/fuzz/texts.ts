import type { Random } from "@digest/adapter-kit/testing";
import { newsText } from "../speed/inputs/news.ts";

/** What stands between words, what opens and does not close, and words that rules begin at. */
const pieces = [
  "„",
  "“",
  "»",
  "«",
  "‚",
  "‘",
  '"',
  "'",
  "(",
  ")",
  "[",
  "–",
  "-",
  "/",
  ":",
  ";",
  ",",
  ".",
  "...",
  "…",
  "!",
  "?",
  "\n",
  "\n\n",
  "\t",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u202e",
  "\u0301",
  "\ufeff",
  "\ufffd",
  "\ud83d",
  "\udc00",
  "🙂",
  "ﬁ",
  "ẞ",
  "İ",
  "0",
  "1",
  "24.",
  "31.02.",
  "31.12.9999",
  "25:61",
  "1.000.000,5",
  "10^9",
  "99999999999999999999",
  "±3",
  "§ 5",
  "50 %",
  "am Montag",
  "seit",
  "bis",
  "im Mai 2024",
  "vor zwei Jahren",
  "Ende",
  "Anfang der 90er",
  "gestern",
  "um 8 Uhr",
  "Ostern",
  "sagte",
  "sagte er",
  "laut",
  "zufolge",
  "dass",
  "ob",
  "er sei",
  "habe",
  "werde",
  "nicht",
  "weder",
  "bestätigte",
  "dementierte",
  "Ministerin",
  "Karl",
  "Olsak",
  "von der",
  "Präsident",
  "der",
  "die",
  "GmbH",
  "dpa",
  "EU",
  "Lodin",
  "Berlin (dpa) - ",
  "telefonierte mit",
  "trat zurück",
  "starb",
  "gewann gegen",
  "Verletzte",
  "Tote",
  "wurde festgenommen",
  "dabei",
  "beide",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
] as const;

function soup(random: Random): string {
  return Array.from({ length: 1 + random(120) }, () => {
    const piece = pieces[random(pieces.length)] ?? "";
    return random(4) === 0 ? piece : `${piece} `;
  }).join("");
}

function news(random: Random): string {
  return newsText(200 + random(1500), random(1_000_000)).join("\n");
}

/** Cuts, doubles and spikes a text at the level of characters. */
function spoil(text: string, random: Random): string {
  let made = text;
  for (let count = 0; count <= random(6); count += 1) {
    const at = random(made.length + 1);
    const end = Math.min(made.length, at + random(60));
    const piece = pieces[random(pieces.length)] ?? "";
    const kinds = [
      () => made.slice(0, at) + made.slice(end),
      () => made.slice(0, end) + made.slice(at),
      () => made.slice(0, at) + piece + made.slice(at),
      () => made.slice(0, at) + piece.repeat(1 + random(50)) + made.slice(at),
      () => made.slice(0, at) + made.slice(at, end).toUpperCase() + made.slice(end),
    ] as const;
    made = (kinds[random(kinds.length)] ?? kinds[0])();
  }
  return made;
}

/** A text for the analysers: invented news spoiled, or words and marks at random. */
export function randomText(random: Random): string {
  return random(2) === 0 ? soup(random) : spoil(news(random), random);
}
