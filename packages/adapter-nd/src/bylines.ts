import { isPersonName, splitNames } from "@digest/adapter-kit";
import type { Byline } from "@digest/core";

/** Reads a line of authors, `Von Eva Muster und Jan Beispiel, Lissabon`: a place behind the last name is where they write from. */
export function readBylines(line: string): readonly Byline[] | undefined {
  const text = line.replaceAll(/\s+/g, " ").trim();
  if (text.length > 300) return undefined;
  const bylines: Byline[] = [];
  for (const part of splitNames(text.replace(/^Von:?\s/i, ""))) {
    if (isPersonName(part) || (bylines.length === 0 && /^\p{Lu}\S{1,40}$/u.test(part))) bylines.push({ name: part });
    else if (bylines.length > 0 && /^\p{Lu}[\p{L} -]{1,40}$/u.test(part)) {
      const last = bylines.pop();
      if (last !== undefined) bylines.push({ ...last, role: part });
    } else return undefined;
  }
  return bylines.length === 0 ? undefined : bylines;
}
