/** Agencies that dpa names or carries, in the spelling kept, with other spellings in small letters. */
export const agencies = {
  dpa: ["deutsche presse-agentur", "dpa-infocom", "dpa-spe", "dpa-euro", "dpa-afx"],
  AP: ["associated press", "the associated press"],
  AFP: ["agence france-presse", "agence france presse"],
  Reuters: ["rtr", "thomson reuters"],
  APA: ["austria presse agentur"],
  "Keystone-SDA": ["sda", "keystone-sda"],
  "Europa Press": ["europapress"],
  EFE: [],
  ANSA: [],
  Belga: [],
  PA: ["pa media", "press association"],
  epd: [],
  KNA: [],
  SID: [],
  dsv: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** dpa's services for the states, as datelines name them behind dpa. They are no agencies of their own. */
export const regionalServices = [
  "lsw",
  "lby",
  "lbn",
  "lbb",
  "lhe",
  "lni",
  "lnw",
  "lno",
  "lrs",
  "lsn",
  "lah",
  "lth",
  "lmv",
] as const;
const regional: ReadonlySet<string> = new Set(regionalServices);

const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries(agencies).flatMap(([name, others]) =>
    [name.toLowerCase(), ...others].map((other) => [other, name] as const),
  ),
);

/** The usual spelling of an agency, `undefined` for what is none of the table. */
export function findAgency(name: string): string | undefined {
  return spellings.get(name.trim().toLowerCase());
}

/** Names without repetition, agencies in their usual spelling, in the order they first came in; empty ones and services for states go. */
export function distinctNames(names: readonly (string | null | undefined)[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const trimmed = name?.trim() ?? "";
    const usual = findAgency(trimmed) ?? trimmed;
    if (usual !== "" && !regional.has(usual) && !kept.has(usual.toLowerCase())) kept.set(usual.toLowerCase(), usual);
  }
  return [...kept.values()];
}

/** The agencies of a credit line, `Eva Muster/AP/dpa`; names of photographers are none. */
export function creditAgencies(creditline: string | undefined): readonly string[] {
  return (creditline ?? "").split("/").flatMap((part) => findAgency(part) ?? []);
}
