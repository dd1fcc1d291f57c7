/** Words in small letters inside names of people: "Ursula von der Leyen", "Jan van den Berg". */
export const nameLinks = [
  "von",
  "van",
  "der",
  "den",
  "dem",
  "de",
  "del",
  "della",
  "di",
  "da",
  "do",
  "dos",
  "du",
  "zu",
  "zur",
  "zum",
  "vom",
  "al",
  "el",
  "bin",
  "ibn",
  "ben",
  "la",
  "le",
  "ter",
  "ten",
  "y",
  "e",
  "af",
] as const;
const links: ReadonlySet<string> = new Set(nameLinks);
const longestName = 80;

/** Whether a text has the form of one person's name: two to six words with capitals (initials too), perhaps with `von`, `de` between. */
export function isPersonName(text: string): boolean {
  if (text.length > longestName) return false;
  const words = text.split(/\s+/);
  const [first = ""] = words;
  if (words.length < 2 || words.length > 6 || links.has(first) || links.has(words.at(-1) ?? "")) return false;
  return words.every((word) => links.has(word) || /^(?:d['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word));
}

/** The members of a list of names, `A. Name, B. Name und C. Name`, in order. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[,;]\s{0,4}(?:und\s)?|\s(?:und|sowie|&|and)\s|\s\/\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
