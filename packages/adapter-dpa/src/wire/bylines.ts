import { isPersonName } from "@digest/adapter-kit";
import type { Byline } from "@digest/core";
import { findAgency } from "./agencies.ts";

/** Words a byline begins with, in the languages dpa carries. */
export const bylineWords = ["Von", "By", "Por", "Par", "Di", "Da"] as const;

/** What may stand before the names: a format, whose names follow a colon. */
export const bylineLabels = [
  "Interview",
  "Text",
  "Foto",
  "Fotos",
  "Protokoll",
  "Aufgezeichnet von",
  "Gespräch",
] as const;

/** A byline taken apart: people, and agencies named with them. */
export interface BylineReading {
  readonly bylines: readonly Byline[];
  readonly agencies: readonly string[];
}

/** A log-in name: small letters without blank, `muster.eva` or `tb`, an address, or digits. */
function isLogin(name: string): boolean {
  return /[@\d]/.test(name) || !/\p{Lu}/u.test(name);
}

function withoutLead(text: string): string {
  for (const label of bylineLabels) if (text.startsWith(`${label}:`)) return text.slice(label.length + 1).trim();
  for (const word of bylineWords) if (text.startsWith(`${word} `)) return text.slice(word.length + 1).trim();
  return text;
}

/** `Eva Muster (Text)` and `dpa-Korrespondentin Eva Muster`. */
function readPerson(part: string): Byline | undefined {
  const bracket = /^([^()]{1,80})\(([^()]{1,60})\)$/.exec(part);
  const lead = /^(dpa-[\p{L}-]{2,40}|(?:unser(?:e[mnr]?)?|our) [\p{L}-]{2,40}) (\p{Lu}.{1,79})$/u.exec(part);
  const name = (lead?.[2] ?? bracket?.[1] ?? part).trim();
  const role = (lead?.[1] ?? bracket?.[2])?.trim();
  if (name === "" || isLogin(name)) return undefined;
  return role === undefined || findAgency(role) !== undefined ? { name } : { name, role };
}

const nobody: BylineReading = { bylines: [], agencies: [] };

/** Reads a byline, `Von Eva Muster und Jan Beispiel, dpa`: people named to readers, never log-in names; agencies apart. */
export function readByline(field: string | null | undefined): BylineReading {
  if (field === undefined || field === null) return nobody;
  const text = withoutLead((field ?? "").replaceAll(/\s+/g, " ").trim()).slice(0, 1000);
  const bylines: Byline[] = [];
  const agencies: string[] = [];
  for (const part of text.split(/,|;|\/| und | and | y | et | e /)) {
    const trimmed = part
      .trim()
      .replace(/^(?:und|and|y) /, "")
      .replace(/\.$/, "");
    const agency = findAgency(trimmed);
    if (agency !== undefined) agencies.push(agency);
    else {
      const person = readPerson(trimmed);
      if (person !== undefined && !bylines.some(({ name }) => name === person.name)) bylines.push(person);
    }
  }
  return { bylines, agencies };
}

/** Whether a line of a head is a byline: it begins like one, and names of people or agencies follow, no sentence. */
export function isByline(line: string): boolean {
  const word = bylineWords.find((start) => line.startsWith(`${start} `));
  if (word === undefined) return false;
  const names = line.slice(word.length + 1).split(/,|;|\/| und | and | y /);
  return names.every((part) => part.trim() === "" || findAgency(part) !== undefined || isPersonName(part.trim()));
}
