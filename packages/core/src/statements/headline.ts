import { wordClass } from "../locales/syntax-tables.ts";
import type { NameMention } from "../names/name-mention.ts";
import { type Draft, draft, none, type Range } from "./draft.ts";
import { longestLabel, mayBeLabelled } from "./glance.ts";
import { type Host, phraseAt, trimmed } from "./host.ts";
import { kindOf } from "./sources.ts";

/** Whether words before a colon name who says what follows: a person, or a report. */
function saysIt(host: Host, { first, last }: Range, names: readonly NameMention[]): boolean {
  const { tokens } = host.parse.document;
  const { reportNouns } = host.parse.locale.speech;
  if (last - first === 1 && reportNouns.has(tokens[first]?.lower ?? "")) return true;
  return kindOf(host, { first, last }, names) === "person";
}

/** "Ministerin Paus: Familien entlasten", "Bericht: Minister plant Rückzug": a headline with its speaker before a colon. */
export function findHeadline(host: Host, names: readonly NameMention[]): readonly Draft[] {
  if (!mayBeLabelled(host)) return none;
  const [label, ...rest] = host.segments;
  const [next] = rest;
  if (label?.kind !== "fragment" || next?.separator !== ":" || label.last - label.first > longestLabel) return none;
  if (next.kind === "quotation" || ((host.parse.tags[label.first] ?? 0) & wordClass.determiner) !== 0) return none;
  const phrase = phraseAt(host, label.first, label.last);
  if (phrase === undefined || phrase.last !== label.last || !saysIt(host, phrase, names)) return none;
  if (rest.every(({ kind }) => kind === "fragment")) return none;
  const statement = draft(host.number, "indirect", [trimmed(host, { first: next.first, last: host.end })]);
  statement.speaker = [phrase];
  statement.frame = [{ first: label.first, last: next.first }];
  return [statement];
}
