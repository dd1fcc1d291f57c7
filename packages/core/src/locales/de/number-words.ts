const ones = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];
const tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
const ordinalStems: Readonly<Record<number, string>> = { 1: "erst", 3: "dritt", 7: "siebt", 8: "acht" };

/** The German cardinals from 0 to 99 as one word each. Source: Duden, grammar of numerals. */
function cardinal(value: number): string {
  if (value <= 12) return ones[value] ?? "";
  if (value < 20) return `${value === 16 ? "sech" : value === 17 ? "sieb" : ones[value - 10]}zehn`;
  const ten = tens[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? ten : `${ones[value % 10]}und${ten}`;
}

const upToNinetyNine = Array.from({ length: 98 }, (_, index): readonly [string, number] => [
  cardinal(index + 2),
  index + 2,
]);

/** Cardinals and halves, inflected where German inflects them. */
export const counts: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  einen: 1,
  eines: 1,
  beide: 2,
  beiden: 2,
  zweier: 2,
  dreier: 3,
  zwo: 2,
  ...Object.fromEntries(upToNinetyNine),
  dreissig: 30,
  hundert: 100,
  einhundert: 100,
  zweihundert: 200,
  dreihundert: 300,
  fünfhundert: 500,
  tausend: 1000,
  eintausend: 1000,
  zweitausend: 2000,
  dutzend: 12,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  ...Object.fromEntries(
    upToNinetyNine.filter(([, value]) => value <= 12).map(([word, value]) => [`${word}einhalb`, value + 0.5]),
  ),
  halbe: 0.5,
  halben: 0.5,
  halbes: 0.5,
  dreiviertel: 0.75,
};

/** Ordinals from first to thirty-first and two hundredth steps, with their endings. */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 31 }, (_, index) => index + 1).flatMap((value) => {
    const stem = ordinalStems[value] ?? `${cardinal(value)}${value < 20 ? "t" : "st"}`;
    return ["e", "en", "er", "es", "em"].map((ending): [string, number] => [`${stem}${ending}`, value]);
  }),
);

const decadeStems = {
  zwanzig: 1920,
  dreißig: 1930,
  vierzig: 1940,
  fünfzig: 1950,
  sechzig: 1960,
  siebzig: 1970,
  achtzig: 1980,
  neunzig: 1990,
};

/** Decades of the twentieth century in words: "achtziger", "Achtzigerjahren". */
export const decades: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(decadeStems).flatMap(([stem, first]) =>
    ["er", "ern", "erjahre", "erjahren"].map((ending): [string, number] => [stem + ending, first]),
  ),
);
