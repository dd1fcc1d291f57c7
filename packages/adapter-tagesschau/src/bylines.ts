import { isPersonName, splitNames } from "@digest/adapter-kit";
import type { Byline } from "@digest/core";
import { isBroadcaster } from "./broadcasters.ts";

/** Lines of authors are short; longer ones are text. */
const longestLine = 300;

/** `Von`, also `Eine Analyse von`, at the begin of a line of authors. */
const lead = /^(?:(?:Ein|Eine|Einen) [\p{L}-]{3,30} )?[Vv]on:?\s+/u;

/** Where somebody is at the moment: `zzt. Kiew`, `z.Zt. in Rom`. */
const stay = /^(?:zzt\.|z\.\s?Zt\.|zurzeit|derzeit)\s/i;

interface Reading {
  readonly bylines: Byline[];
  /** Index of the first author whose house has not been named yet. */
  open: number;
}

function addRole(reading: Reading, role: string): void {
  for (let at = reading.open; at < reading.bylines.length; at += 1) {
    const byline = reading.bylines[at];
    if (byline !== undefined)
      reading.bylines[at] = { ...byline, role: byline.role === undefined ? role : `${byline.role}, ${role}` };
  }
}

/** `Eva Muster (NDR)`: name and house in one member. */
function bracketed(part: string): { readonly name: string; readonly role?: string } {
  const [, name, role] = /^([^()]{1,80})\s?\(([^()]{1,60})\)$/.exec(part) ?? [];
  return name === undefined || role === undefined ? { name: part } : { name: name.trim(), role: role.trim() };
}

/**
 * Reads a line of authors, `Von Eva Muster, Jan Beispiel und Ole Test, NDR`: a house behind names belongs to all names since the last
 * house. `marked` says that the page marks the line as such, so that a single word may be a name. `undefined` where the line is
 * something else.
 */
export function readBylines(line: string, marked = false): readonly Byline[] | undefined {
  const text = line.replaceAll(/\s+/g, " ").trim();
  const start = lead.exec(text);
  if (text.length > longestLine || (start === null && !marked)) return undefined;
  const reading: Reading = { bylines: [], open: 0 };
  let closed = false;
  for (const part of splitNames(text.slice(start?.[0].length ?? 0).replace(/(?<=[\p{Ll}\p{Lu}]{2})\.$/u, ""))) {
    const { name, role } = bracketed(part);
    if (stay.test(name) || isBroadcaster(name)) {
      addRole(reading, part);
      closed = true;
    } else if (isPersonName(name) || (marked && /^\p{Lu}/u.test(name))) {
      if (closed) reading.open = reading.bylines.length;
      closed = role !== undefined;
      reading.bylines.push(role === undefined ? { name } : { name, role });
    } else return undefined;
  }
  return reading.bylines.length === 0 ? undefined : reading.bylines;
}

/** A text without the line of authors at its end, `… um wie viel Geld geht es? Von E. Muster.`, and those authors. */
export function splitBylines(text: string): {
  readonly text: string;
  readonly bylines: readonly Byline[];
  readonly at: number;
} {
  const clean = text.trimEnd();
  const at = clean.lastIndexOf(" Von ");
  const bylines = at < 0 ? undefined : readBylines(clean.slice(at + 1));
  return bylines === undefined
    ? { text: clean, bylines: [], at: text.length }
    : { text: clean.slice(0, at).trimEnd(), bylines, at };
}
