import { agencyNames, isPersonName, splitNames } from "@digest/adapter-kit";
import type { Contributor } from "@digest/core";

/** Marks of lines that end a piece, with what the people behind them did. */
export const contributionMarks = {
  "Mitarbeit:": undefined,
  "Übersetzung:": "translation",
  "Aus dem Englischen von": "translation",
  "Aus dem Französischen von": "translation",
  "Aus dem Spanischen von": "translation",
  "Protokoll:": "transcript",
  "Redaktion:": "editing",
} as const satisfies Readonly<Record<string, string | undefined>>;

/** Words for agencies without their name, folded to lower case. */
export const agencyWords = ["agenturen", "agentur", "mit agenturen", "mit agenturmaterial"] as const;

const agencies: ReadonlySet<string> = new Set(agencyNames);
const words: ReadonlySet<string> = new Set(agencyWords);

/** What the last lines of a piece tell beside its text. */
export interface ClosingLine {
  readonly contributors: readonly Contributor[];
  readonly agencies: readonly string[];
  /** Initials that sign a column. */
  readonly initials?: string;
}

function readContributors(text: string): ClosingLine | undefined {
  const found = Object.entries(contributionMarks).find(([mark]) => text.startsWith(mark));
  if (found === undefined) return undefined;
  const [mark, role] = found;
  const names = splitNames(text.slice(mark.length).replace(/\.$/, "").trim());
  if (names.length === 0 || !names.every((name) => isPersonName(name) || /^\p{Lu}\S{0,30}$/u.test(name)))
    return undefined;
  return { contributors: names.map((name) => (role === undefined ? { name } : { name, role })), agencies: [] };
}

/** `dpa/nd`, `Mit Agenturen`, `AFP, dpa`: agencies, the paper itself and words for agencies, nothing else. */
function readAgencies(text: string): ClosingLine | undefined {
  const links = text
    .replace(/^\(|\)$|\.$/g, "")
    .split(/\s?\/\s?|,\s?|\sund\s/)
    .map((link) => link.trim());
  const isKnown = (link: string) =>
    agencies.has(link.toLowerCase()) || words.has(link.toLowerCase()) || link === "nd" || link === "»nd«";
  const named = links.filter((link) => agencies.has(link.toLowerCase()));
  const counts = named.length > 0 || links.some((link) => words.has(link.toLowerCase()));
  return counts && links.length <= 6 && links.every(isKnown) ? { contributors: [], agencies: named } : undefined;
}

/** Reads a line that ends a piece: contributors, agencies, initials. `undefined` where it is text. */
export function readClosingLine(text: string): ClosingLine | undefined {
  if (text.length > 160) return undefined;
  const known = readContributors(text) ?? readAgencies(text);
  if (known !== undefined) return known;
  return /^[a-zäöü]{2,4}$/.test(text) ? { contributors: [], agencies: [], initials: text } : undefined;
}
