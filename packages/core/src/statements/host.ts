import { wordClass } from "../locales/syntax-tables.ts";
import { isFiniteVerb } from "../syntax/finite-verbs.ts";
import type { Parse } from "../syntax/parse.ts";
import { readPhrase } from "../syntax/phrases.ts";
import { stepOver } from "../syntax/scan.ts";
import { contentEnd, type Segment, segmentsOf } from "../syntax/segments.ts";
import { sign } from "../syntax/signs.ts";
import type { Unit } from "../syntax/units.ts";
import type { Quotation } from "../text/quotations.ts";
import { type Range, rangeOf } from "./draft.ts";
import type { Glance } from "./glance.ts";
import type { Lexicon } from "./lexicon.ts";
import type { VerbCue } from "./verb-cue.ts";

/** A clause with a verb of saying and the segment its verb stands in. */
export interface SpeechClause {
  readonly cue: VerbCue;
  readonly segment: Segment;
  readonly at: number;
  /** Its subject, once it was looked for. */
  subject: Range | "none" | undefined;
}

/** A unit where statements are looked for. It is parted when it is first asked for its parts: most are never. */
export class Host {
  readonly parse: Parse;
  readonly lexicon: Lexicon;
  readonly unit: Unit;
  readonly number: number;
  readonly glance: Glance;
  /** Clauses with a verb of saying that were looked for already, by segment. */
  readonly clauses: (SpeechClause | "none" | undefined)[] = [];
  #segments: readonly Segment[] | undefined;
  #quotations: readonly Quotation[] | undefined;
  #end = -1;

  constructor(parse: Parse, lexicon: Lexicon, unit: Unit, number: number, glance: Glance) {
    this.parse = parse;
    this.lexicon = lexicon;
    this.unit = unit;
    this.number = number;
    this.glance = glance;
  }

  get segments(): readonly Segment[] {
    this.#segments ??= segmentsOf(this.parse, this.unit);
    return this.#segments;
  }

  /** Its outermost quotations. */
  get quotations(): readonly Quotation[] {
    this.#quotations ??= this.glance.quotes ? quotationsIn(this.parse, this.unit) : noQuotations;
    return this.#quotations;
  }

  /** Where its words end, before the full stop. */
  get end(): number {
    if (this.#end < 0) this.#end = contentEnd(this.parse, this.unit);
    return this.#end;
  }
}

const noQuotations: readonly Quotation[] = [];

/** The outermost quotations that begin in a unit. */
function quotationsIn({ quotedBy, quotations }: Parse, { first, last }: Unit): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let at = first; at < last; at += 1) {
    const quoted = quotedBy[at] ?? 0;
    const quotation = quoted > 0 ? quotations[quoted - 1] : undefined;
    if (quotation === undefined) continue;
    if (quotation.first >= first) found.push(quotation);
    at = quotation.last - 1;
  }
  return found;
}

/** Whether a unit has a word with one of the bits of `sign`. */
export function holds({ glance }: Host, bits: number): boolean {
  return (glance.signs & bits) !== 0;
}

/** The noun phrase that begins at a token. */
export function phraseAt({ parse }: Host, at: number, limit: number): Range | undefined {
  const phrase = readPhrase(parse, at, limit, { joined: true });
  return phrase === undefined || phrase.pronoun ? undefined : rangeOf(phrase);
}

/** Bits of `noun` that any word of a stretch has. */
export function nounsIn({ parse, lexicon }: Host, first: number, last: number): number {
  let nouns = 0;
  for (let at = first; at < last; at += 1) {
    const token = parse.document.tokens[at];
    if (token !== undefined) nouns |= lexicon.nouns(token);
  }
  return nouns;
}

/** Ranges without what lies in `holes`; empty pieces and marks at the edges fall away. */
export function without(host: Host, ranges: readonly Range[], holes: readonly Range[]): Range[] {
  let pieces = ranges;
  for (const hole of holes) pieces = cut(pieces, hole);
  const left: Range[] = [];
  for (const piece of pieces) {
    const range = trimmed(host, piece);
    if (range.last > range.first) left.push(range);
  }
  return left;
}

function cut(pieces: readonly Range[], { first: from, last: to }: Range): readonly Range[] {
  const left: Range[] = [];
  for (const piece of pieces) {
    const { first, last } = piece;
    if (to <= first || from >= last) left.push(piece);
    else left.push({ first, last: Math.min(from, last) }, { first: Math.max(to, first), last });
  }
  return left;
}

const edges = new Set([",", ";", ":", "–", "—"]);

/** A range without the commas, colons and dashes at its edges. */
export function trimmed(host: Host, { first, last }: Range): Range {
  const { tokens } = host.parse.document;
  let from = first;
  let to = last;
  const { quotedBy } = host.parse;
  while (from < to && quotedBy[from] === 0 && edges.has(tokens[from]?.text ?? "")) from += 1;
  while (to > from && quotedBy[to - 1] === 0 && edges.has(tokens[to - 1]?.text ?? "")) to -= 1;
  return { first: from, last: to };
}

/** The quotation that fills a range but for marks at its edges. */
export function quotationFilling(host: Host, range: Range): boolean {
  const { first, last } = trimmed(host, range);
  const quoted = host.parse.quotedBy[first] ?? 0;
  const quotation = quoted > 0 ? host.parse.quotations[quoted - 1] : undefined;
  return quotation !== undefined && first === quotation.first && last === quotation.last;
}

const subjunctive = wordClass.reported | wordClass.unreal;

/** Whether a verb in the subjunctive stands in a stretch of a unit outside quotations. */
export function hasSubjunctive(host: Host, first: number, last: number): boolean {
  if ((host.glance.mood & subjunctive) === 0) return false;
  const { tags } = host.parse;
  for (let at = first; at < last; at = stepOver(host.parse, at, last)) {
    if (((tags[at] ?? 0) & subjunctive) !== 0 && isFiniteVerb(host.parse, at, first)) return true;
  }
  return false;
}

/** Whether the verb of a clause is in the mood of reported speech; "ich habe" is not. */
export function isReported({ parse }: Host, { first, last, finite }: Segment): boolean {
  if (((parse.tags[finite] ?? 0) & wordClass.reported) === 0) return false;
  for (let at = first; at < last; at = stepOver(parse, at, last))
    if (((parse.signs[at] ?? 0) & sign.firstPerson) !== 0) return false;
  return true;
}
