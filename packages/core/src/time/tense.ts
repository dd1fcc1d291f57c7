import type { VerbForms } from "../locales/time-tables.ts";
import { type Scan, tokenAt, wordAt } from "./scan.ts";

export type Tense = "past" | "future";

const reach = 30;
const clauseMarks = new Set([",", ";", ":", "–", "(", ")", "„", "“", "”", "»", "«", '"', "?", "!"]);

/**
 * What the small verbs of a clause say of its time: "wird", "will", "soll" tell of what is to come, "hatte", "wurde" and the perfect "soll … haben" of
 * what was. `undefined` where there is none. Looks at the clause alone, thirty tokens to each side at most.
 */
export function tenseAt(scan: Scan, at: number): Tense | undefined {
  let isAhead = false;
  for (const step of [-1, 1]) {
    for (let index = at + step; Math.abs(index - at) <= reach; index += step) {
      const token = tokenAt(scan, index);
      if (token.kind === "mark") {
        if (token.text === "" || isClauseEnd(scan, index)) break;
        continue;
      }
      const { past, future } = scan.meaningOf(token);
      if (past) return "past";
      if (future) isAhead = true;
    }
  }
  return isAhead ? "future" : undefined;
}

/**
 * The tense a time stands in: that of its clause, else a future that the sentence began with and no verb form of its own clause ends. In
 * front of a noun, "die am Freitag beschlossene Reform", it is past.
 */
export function tenseOf(scan: Scan, first: number, last: number, before: Tense | undefined): Tense | undefined {
  if (wordAt(scan, first - 1).preposition && wordAt(scan, first - 2).determiner) return "past";
  const own = tenseAt(scan, last);
  return own ?? (before === "future" && !hasParticiple(scan, last) ? "future" : undefined);
}

function isClauseEnd(scan: Scan, at: number): boolean {
  const { text, kind, spaced } = tokenAt(scan, at);
  if (kind !== "mark") return false;
  if (text === "-") return spaced; // wires set a dash as a hyphen
  if (text === ".") return tokenAt(scan, at + 1).capital && tokenAt(scan, at - 1).kind === "word";
  return clauseMarks.has(text);
}

const label = 16;

/** "Kiel / Umgebung:", "Ort:": a sentence that opens with a label of names is the next item of a listing. */
export function opensWithLabel(scan: Scan, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + label); at += 1) {
    const token = tokenAt(scan, at);
    if (token.text === ":") return at > first;
    if (token.kind === "number" || (token.kind === "word" && !token.capital)) return false;
  }
  return false;
}

function isPastForm(lower: string, forms: VerbForms): boolean {
  if (lower.length < shortestForm) return false;
  if (lower.endsWith(forms.pastEnding)) return !lower.endsWith(forms.notPast);
  if (!forms.participleEndings.some((ending) => lower.endsWith(ending))) return false;
  return lower.includes(forms.participleInfix) || forms.participlePrefixes.some((prefix) => lower.startsWith(prefix));
}

const shortestForm = 5;

/** Whether a participle or weak past form follows in the clause: "ist heute nach Kiel gereist" tells of today, "ist heute ein Museum" of these days. */
export function hasParticiple(scan: Scan, at: number): boolean {
  for (let index = at + 1; index - at <= reach; index += 1) {
    const { text, lower, capital, kind } = tokenAt(scan, index);
    if (text === "" || isClauseEnd(scan, index)) return false;
    if (kind === "word" && !capital && isPastForm(lower, scan.tables.verbForms)) return true;
  }
  return false;
}
