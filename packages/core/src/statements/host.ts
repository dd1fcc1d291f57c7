import { wordClass } from "../locales/syntax-tables.ts";
import { isFiniteVerb } from "../syntax/finite-verbs.ts";
import type { Parse } from "../syntax/parse.ts";
import { readPhrase } from "../syntax/phrases.ts";
import { stepOver } from "../syntax/scan.ts";
import { contentEnd, type Segment, segmentsOf } from "../syntax/segments.ts";
import type { Unit } from "../syntax/units.ts";
import type { Quotation } from "../text/quotations.ts";
import type { FormNotes } from "../text/vocabulary.ts";
import type { Range } from "./draft.ts";
import type { VerbCue } from "./verb-cue.ts";

/** A clause with a verb of saying and the segment its verb stands in. */
export interface SpeechClause {
  readonly cue: VerbCue;
  readonly segment: Segment;
  readonly at: number;
}

/** A unit with its segments: where statements are looked for. */
export interface Host {
  readonly parse: Parse;
  readonly unit: Unit;
  readonly number: number;
  readonly segments: readonly Segment[];
  /** Bits of `wordClass` that any of its words has, or the word before it. */
  readonly tags: number;
  /** Bits of `sign` that any of its words has. */
  readonly signs: number;
  /** Its outermost quotations. */
  readonly quotations: readonly Quotation[];
  /** Where its words end, before the full stop. */
  readonly end: number;
  /** Clauses with a verb of saying that were looked for already, by segment. */
  readonly clauses: Map<number, SpeechClause | undefined>;
  /** The noun phrase that begins at a token, as a range. */
  phraseAt(at: number, limit: number): Range | undefined;
}

/** Opens a unit. */
export function hostOf(parse: Parse, unit: Unit, number: number, signsOf: FormNotes<number>): Host {
  const { tags, signs, quotations } = featuresOf(parse, unit, signsOf);
  const phraseAt = (at: number, limit: number): Range | undefined => {
    const phrase = readPhrase(parse, at, limit, { joined: true });
    return phrase === undefined || phrase.pronoun ? undefined : [phrase.first, phrase.last];
  };
  return {
    parse,
    unit,
    number,
    segments: segmentsOf(parse, unit),
    tags,
    signs,
    quotations,
    end: contentEnd(parse, unit),
    clauses: new Map(),
    phraseAt,
  };
}

/** What all words of a unit have between them, and its outermost quotations. */
function featuresOf(parse: Parse, unit: Unit, signsOf: FormNotes<number>): Pick<Host, "tags" | "signs" | "quotations"> {
  let tags = parse.tags[unit.first - 1] ?? 0;
  let signs = 0;
  const quotations: Quotation[] = [];
  let last = -1;
  for (let at = unit.first; at < unit.last; at += 1) {
    const token = parse.document.tokens[at];
    tags |= parse.tags[at] ?? 0;
    if (token !== undefined) signs |= signsOf(token);
    const number = parse.quotedBy[at] ?? 0;
    if (number === 0 || number === last) continue;
    const quotation = parse.quotations[number - 1];
    if (quotation !== undefined && quotation.first >= unit.first) quotations.push(quotation);
    last = number;
  }
  return { tags, signs, quotations };
}

/** Ranges without what lies in `holes`; empty pieces and marks at the edges fall away. */
export function without(host: Host, ranges: readonly Range[], holes: readonly Range[]): Range[] {
  let pieces: Range[] = [...ranges];
  for (const [from, to] of holes) {
    pieces = pieces.flatMap(([first, last]): Range[] =>
      to <= first || from >= last
        ? [[first, last]]
        : [
            [first, Math.min(from, last)],
            [Math.max(to, first), last],
          ],
    );
  }
  return pieces.map((piece) => trimmed(host, piece)).filter(([first, last]) => last > first);
}

const edges = new Set([",", ";", ":", "–", "—"]);

/** A range without the commas, colons and dashes at its edges. */
export function trimmed(host: Host, [first, last]: Range): Range {
  const { tokens } = host.parse.document;
  let from = first;
  let to = last;
  const { quotedBy } = host.parse;
  while (from < to && quotedBy[from] === 0 && edges.has(tokens[from]?.text ?? "")) from += 1;
  while (to > from && quotedBy[to - 1] === 0 && edges.has(tokens[to - 1]?.text ?? "")) to -= 1;
  return [from, to];
}

/** The quotation that fills a range but for marks at its edges. */
export function quotationFilling(host: Host, range: Range): boolean {
  const [first, last] = trimmed(host, range);
  const quoted = host.parse.quotedBy[first] ?? 0;
  const quotation = quoted > 0 ? host.parse.quotations[quoted - 1] : undefined;
  return quotation !== undefined && first === quotation.first && last === quotation.last;
}

/** Whether a verb in the subjunctive stands in a stretch outside quotations. */
export function hasSubjunctive(host: Host, first: number, last: number): boolean {
  const { tags } = host.parse;
  for (let at = first; at < last; at = stepOver(host.parse, at, last)) {
    if (((tags[at] ?? 0) & (wordClass.reported | wordClass.unreal)) !== 0 && isFiniteVerb(host.parse, at, first))
      return true;
  }
  return false;
}

/** Whether the verb of a clause is in the mood of reported speech; "ich habe" is not. */
export function isReported({ parse }: Host, { first, last, finite }: Segment): boolean {
  if (((parse.tags[finite] ?? 0) & wordClass.reported) === 0) return false;
  const { firstPerson } = parse.locale.speech.words;
  for (let at = first; at < last; at = stepOver(parse, at, last))
    if (firstPerson.has(parse.document.tokens[at]?.lower ?? "")) return false;
  return true;
}
