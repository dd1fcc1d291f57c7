import { wordClass } from "../locales/syntax-tables.ts";
import type { NameMention } from "../names/name-mention.ts";
import { readPhrase } from "../syntax/phrases.ts";
import { sign } from "../syntax/signs.ts";
import { type Draft, endOf, noRanges, type Range, rangeOf, type Source } from "./draft.ts";
import { type Host, nounsIn } from "./host.ts";
import { noun } from "./source-nouns.ts";
import type { ChainLink } from "./statement-mention.ts";

/** A source is told by its first words. */
const longestSource = 12;

/** The words of a source without article and without the noun of saying before it: "Angaben der Polizei" is the police. */
function coreOf(host: Host, { first, last }: Range): Range {
  const { tags, signs, document } = host.parse;
  let from = first;
  for (let at = first; at < Math.min(last, first + 6); at += 1) {
    if (((signs[at] ?? 0) & sign.sourceNoun) === 0) continue;
    const next = at + 1;
    if (next < last && ((signs[next] ?? 0) & sign.contentNoun) === 0) from = next;
    break;
  }
  while (from + 1 < last) {
    const tag = tags[from] ?? 0;
    const word = document.tokens[from]?.lower;
    if ((tag & wordClass.determiner) === 0 && word !== "von" && word !== "vom") break;
    from += 1;
  }
  return { first: from, last };
}

/** What kind of source a phrase names, by its nouns and the names found in it. */
export function kindOf(host: Host, range: Range, names: readonly NameMention[]): ChainLink["kind"] {
  const { tokens } = host.parse.document;
  const nouns = nounsIn(host, range.first, Math.min(range.last, range.first + longestSource));
  if ((nouns & noun.anonymous) !== 0) return "anonymous";
  if ((nouns & noun.outlet) !== 0) return "outlet";
  const start = tokens[range.first]?.start ?? 0;
  const end = tokens[range.last - 1]?.end ?? 0;
  const name = nameIn(names, start, end);
  if (name !== undefined) return name.type === "PER" ? "person" : "organisation";
  if ((nouns & noun.person) !== 0) return "person";
  return (nouns & noun.speaker) !== 0 ? "organisation" : "unknown";
}

/** Whether a phrase names a person or a body: by a noun that is known, or by a name without article. */
export function canSpeak(host: Host, range: Range): boolean {
  if (kindOf(host, range, []) !== "unknown") return true;
  const first = host.parse.document.tokens[range.first];
  const { nouns, nounEndings } = host.parse.locale.names;
  if (first?.capital !== true || ((host.parse.tags[range.first] ?? 0) & wordClass.determiner) !== 0) return false;
  return !nouns.has(first.lower) && !nounEndings.some((ending) => first.lower.endsWith(ending));
}

/** The first name that lies in `[start, end)`, by bisection. */
function nameIn(names: readonly NameMention[], start: number, end: number): NameMention | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name !== undefined && name.end <= end ? name : undefined;
}

/** Whom the frame rests on: "unter Berufung auf Insider". */
function reliedOn({ parse }: Host, frames: readonly Range[]): Range | undefined {
  const { tokens } = parse.document;
  for (const { first, last } of frames) {
    for (let at = first; at + 2 < last; at += 1) {
      if (((parse.signs[at] ?? 0) & sign.reliance) === 0 || tokens[at + 1]?.lower !== "auf") continue;
      const phrase = readPhrase(parse, at + 2, last, { joined: true });
      if (phrase !== undefined && !phrase.pronoun) return rangeOf(phrase);
    }
  }
  return undefined;
}

/** The sources of a statement, the innermost first: whom the speaker rests on, the speaker, who passes it on. */
export function chainOf(
  host: Host,
  statement: Draft,
  others: readonly Draft[],
  names: readonly NameMention[],
): readonly Source[] {
  const speaker = statement.antecedent ?? statement.speaker;
  const inner = reliedOn(host, statement.frame) ?? speaker[0];
  const chain: Source[] = inner === undefined ? [] : [sourceOf(host, inner, names)];
  for (const words of speaker) if (words !== inner) add(chain, sourceOf(host, words, names));
  for (const words of statement.through ?? noRanges) add(chain, sourceOf(host, words, names));
  for (const words of statement.addressee) {
    const source = sourceOf(host, words, names);
    if (source.kind === "outlet") add(chain, source);
  }
  for (const other of others) {
    if (other === statement || other.nested || statement.nested || !passesOn(statement, other)) continue;
    for (const words of other.speaker) add(chain, sourceOf(host, words, names));
  }
  return chain;
}

function sourceOf(host: Host, words: Range, names: readonly NameMention[]): Source {
  const range = coreOf(host, words);
  return { kind: kindOf(host, range, names), range };
}

/** Adds a source to a chain that has it not yet. */
function add(chain: Source[], source: Source): void {
  for (const { range } of chain) if (range.first === source.range.first) return;
  chain.push(source);
}

/** Whether a source stands in what a statement covers, not in the clause of another: "Laut X sind es vier, Y sprach von neun." */
function isBeside({ quote, frame, speaker, cue }: Draft, other: Draft): boolean {
  const all = [...quote, ...frame, ...speaker, ...cue];
  const first = Math.min(...all.map((range) => range.first));
  const last = endOf(all);
  return other.speaker.every((range) => range.first >= first && range.last <= last);
}

/** Whether the second statement passes the first on: a source put in beside a verb of saying. */
function passesOn(statement: Draft, other: Draft): boolean {
  return statement.fromVerb && !other.fromVerb && other.speaker.length > 0 && isBeside(statement, other);
}
