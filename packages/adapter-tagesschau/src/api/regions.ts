/** The federal states by the number the API gives them; 0 is none. */
export const regions = {
  1: "Baden-Württemberg",
  2: "Bayern",
  3: "Berlin",
  4: "Brandenburg",
  5: "Bremen",
  6: "Hamburg",
  7: "Hessen",
  8: "Mecklenburg-Vorpommern",
  9: "Niedersachsen",
  10: "Nordrhein-Westfalen",
  11: "Rheinland-Pfalz",
  12: "Saarland",
  13: "Sachsen",
  14: "Sachsen-Anhalt",
  15: "Schleswig-Holstein",
  16: "Thüringen",
} as const satisfies Readonly<Record<number, string>>;

/** Houses whose pieces the API carries, by the code in `tracking`. */
export const carriedHouses = {
  br: "BR",
  hr: "HR",
  mdr: "MDR",
  ndr: "NDR",
  rb: "Radio Bremen",
  rbb: "rbb",
  sr: "SR",
  swr: "SWR",
  wdr: "WDR",
} as const satisfies Readonly<Record<string, string>>;

/** The name of a state; absent where the number is none of a state. */
export function regionName(id: number): string | undefined {
  const known: Readonly<Record<number, string>> = regions;
  return Object.hasOwn(known, id) ? known[id] : undefined;
}

/** The broadcaster a piece was taken over from; absent for pieces of the house itself. */
export function carriedFrom(code: string | undefined): string | undefined {
  const known: Readonly<Record<string, string>> = carriedHouses;
  return code !== undefined && Object.hasOwn(known, code) ? known[code] : undefined;
}
