/** Codes of agencies in source chains, folded to lower case, with the name we give: one agency has several codes. */
export const agencyCodes = {
  dpa: "dpa",
  "dpa-infocom": "dpa",
  "dpa-afx": "dpa-AFX",
  lno: "dpa",
  lnw: "dpa",
  afp: "AFP",
  afpd: "AFP",
  ap: "AP",
  reuters: "Reuters",
  rtr: "Reuters",
  rtrs: "Reuters",
  epd: "epd",
  kna: "KNA",
  sid: "SID",
  dapd: "dapd",
  ddp: "ddp",
  apa: "APA",
  sda: "sda",
  "keystone-sda": "sda",
  bloomberg: "Bloomberg",
  tass: "Tass",
  upi: "UPI",
  dts: "dts",
  ansa: "ANSA",
} as const satisfies Readonly<Record<string, string>>;

/** Parts of a source chain that name the paper itself. */
export const ownNames = ["welt", "die welt", "welt.de", "welt online", "welt am sonntag", "wams"] as const;

/** What a source chain says: agencies by name, and other sources as printed. Initials of editors are dropped. */
export interface SourceChain {
  readonly agencies: readonly string[];
  readonly credits: readonly string[];
}

const codes: Readonly<Record<string, string>> = agencyCodes;
const own: ReadonlySet<string> = new Set(ownNames);
const longestChain = 200;

/** Reads `dpa/ceb`, `Reuters/dpa/ceb/krott`, `mit DPA`, `WELT TV`: capitals and known codes are sources, small tails are initials. */
export function readSourceChain(text: string | undefined): SourceChain {
  if (text === undefined || text.length > longestChain) return { agencies: [], credits: [] };
  const parts = text
    .replace(/^mit\s/i, "")
    .split(/\s?[/,;+]\s?|\s(?:und|mit)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const named = parts.map((part) => codes[part.toLowerCase()]);
  const others = parts.filter(
    (part, index) => named[index] === undefined && /\p{Lu}/u.test(part) && !own.has(part.toLowerCase()),
  );
  return { agencies: [...new Set(named.filter((name) => name !== undefined))], credits: [...new Set(others)] };
}

/** Whether a line is a source chain and nothing else: it names an agency, and all else are initials. */
export function isSourceChain(line: string): boolean {
  const parts = line
    .replace(/^\((.{1,60})\)$/, "$1")
    .replace(/^mit\s/i, "")
    .split(/[/,]/);
  return (
    line.length <= 60 &&
    parts.some((part) => codes[part.trim().toLowerCase()] !== undefined) &&
    parts.every((part) => codes[part.trim().toLowerCase()] !== undefined || /^\s?[a-zäöüß]{2,8}\s?$/.test(part))
  );
}
