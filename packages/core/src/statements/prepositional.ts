import { wordClass } from "../locales/syntax-tables.ts";
import { readPhrase } from "../syntax/phrases.ts";
import { stepOver } from "../syntax/segments.ts";
import { type Draft, draft, type Range } from "./draft.ts";
import { type Host, without } from "./host.ts";

function isSource(host: Host, first: number, last: number): boolean {
  const { sourceNouns, sourceNounEndings } = host.parse.locale.speech;
  for (let at = first; at < Math.min(last, first + 5); at += 1) {
    const token = host.parse.document.tokens[at];
    if (token === undefined || !token.capital) continue;
    if (sourceNouns.has(token.lower) || sourceNounEndings.some((ending) => token.lower.endsWith(ending))) return true;
  }
  return false;
}

/** The phrase before "zufolge": back to the last word that cannot belong to it. */
function phraseBefore(host: Host, at: number): Range | undefined {
  const { tokens } = host.parse.document;
  for (let from = Math.max(host.unit.first, at - 14); from < at; from += 1) {
    const phrase = readPhrase(host.parse, from, at, true);
    if (phrase !== undefined && phrase.last === at && !phrase.pronoun && (phrase.cases & wordClass.dative) !== 0) {
      if (
        ((host.parse.tags[from - 1] ?? 0) & wordClass.determiner) !== 0 &&
        tokens[from - 1]?.capital === false &&
        from > host.unit.first
      )
        continue;
      return [phrase.first, phrase.last];
    }
  }
  return undefined;
}

/** The part of the unit a source in it speaks for: the relative clause it stands in, else the whole unit. */
function scopeOf(host: Host, at: number): Range {
  for (const segment of host.segments) {
    if (at >= segment.first && at < segment.last && segment.kind === "relative") return [segment.first, segment.last];
  }
  return [host.unit.first, host.end];
}

function sourceAt(host: Host, at: number): { speaker: Range; cue: Range; frame: Range } | undefined {
  const { tokens } = host.parse.document;
  const word = tokens[at]?.lower;
  if (word === "zufolge") {
    const speaker = phraseBefore(host, at);
    return speaker === undefined ? undefined : { speaker, cue: [at, at + 1], frame: [speaker[0], at + 1] };
  }
  if (word !== "laut" && word !== "nach" && word !== "gemäß") return undefined;
  const phrase = readPhrase(host.parse, at + 1, host.end);
  if (phrase === undefined || phrase.pronoun) return undefined;
  if (word !== "laut" && !isSource(host, phrase.first, phrase.last)) return undefined;
  return { speaker: [phrase.first, phrase.last], cue: [at, at + 1], frame: [at, phrase.last] };
}

/** Statements whose source stands in a prepositional phrase: "laut", "nach Angaben", "zufolge", "gemäß". */
export function findPrepositional(host: Host): Draft[] {
  const found: Draft[] = [];
  for (let at = host.unit.first; at < host.end; at = stepOver(host.parse, at, host.end)) {
    const source = sourceAt(host, at);
    if (source === undefined) continue;
    const statement = draft(host.number, "indirect", without(host, [scopeOf(host, at)], [source.frame]));
    if (statement.quote.length === 0) continue;
    statement.medium = "speech-or-writing";
    statement.speaker = [source.speaker];
    statement.cue = [source.cue];
    statement.frame = [source.frame];
    found.push(statement);
    break;
  }
  return found;
}
