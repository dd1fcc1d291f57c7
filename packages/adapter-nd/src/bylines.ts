import { readAuthorLine } from "@digest/adapter-kit";
import type { Byline } from "@digest/core";

/** Names in place of an author that name the paper. */
export const houseNames = [
  "nd",
  "nd-aktuell.de",
  "nd-aktuell",
  "neues deutschland",
  "redaktion nd",
  "nd-redaktion",
] as const;
const houses: ReadonlySet<string> = new Set(houseNames);

/** Whom a line of authors names. */
export interface Authors {
  readonly bylines: readonly Byline[];
  readonly agencies: readonly string[];
}

/** Reads a line of authors, `Von Eva Muster und Jan Beispiel, Lissabon`: a place behind the last name is where they write from. */
export function readAuthors(line: string): Authors | undefined {
  const read = readAuthorLine(line.replace(/\/nd$/, ""));
  const bylines = read?.people.filter(({ name }) => !houses.has(name.toLowerCase())) ?? [];
  return bylines.length === 0 && (read === undefined || read.agencies.length === 0)
    ? undefined
    : { bylines, agencies: read?.agencies ?? [] };
}
