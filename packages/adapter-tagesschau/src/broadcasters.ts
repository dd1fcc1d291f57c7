/**
 * First words of the houses, studios and desks that stand behind the name of an author, folded to lower case: `NDR`, `SWR
 * Recherche`, `ARD-Studio Washington`, `MDR Data`, `tagesschau.de`.
 */
export const broadcasters = [
  "ard",
  "ard-aktuell",
  "br",
  "hr",
  "mdr",
  "ndr",
  "rbb",
  "rbb24",
  "sr",
  "swr",
  "wdr",
  "radio bremen",
  "butenunbinnen",
  "bremen zwei",
  "deutschlandfunk",
  "deutschlandradio",
  "dlf",
  "deutsche welle",
  "dw",
  "zdf",
  "arte",
  "phoenix",
  "kika",
  "funk",
  "3sat",
  "orf",
  "srf",
  "hessenschau",
  "tagesschau",
  "tagesschau24",
  "tagesthemen",
  "nachtmagazin",
  "sportschau",
  "monitor",
  "panorama",
  "kontraste",
  "fakt",
  "report",
  "plusminus",
  "weltspiegel",
  "faktenfinder",
  "inforadio",
  "boerse",
  "börse",
  "ap",
  "afp",
  "dpa",
  "reuters",
] as const;

/** Parts of words that name an office of a broadcaster: `Hauptstadtstudio`, `Rechtsredaktion`, `Landesfunkhaus`. */
export const officeWords = ["studio", "redaktion", "funkhaus", "korrespondent", "recherche", "rundfunk"] as const;

const names: ReadonlySet<string> = new Set(broadcasters);

/** Whether a member of a byline is a broadcaster, studio or desk, no person. */
export function isBroadcaster(text: string): boolean {
  const folded = text.toLowerCase().trim();
  const [first = "", second = ""] = folded.split(/[\s/-]+/);
  if (names.has(first) || names.has(folded) || names.has(`${first} ${second}`) || names.has(`${first}-${second}`))
    return true;
  return first.startsWith("tagesschau.") || officeWords.some((word) => folded.includes(word));
}
