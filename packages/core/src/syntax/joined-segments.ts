import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "./parse.ts";
import { stepOver } from "./scan.ts";
import type { Segment } from "./segments.ts";

/**
 * A clause that an apposition or relative clause parts is one segment again: "X, Chef des Y, sagte am Montag", "wie die Ministerin, X,
 * sagte".
 */
export function joinParted(parse: Parse, segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some(isFragment)) return segments;
  const joined: Segment[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined) continue;
    const end = isFragment(segment) ? partedEnd(parse, segments, at) : -1;
    const closing = end < 0 ? undefined : segments[end];
    if (closing === undefined) {
      joined.push(segment);
      continue;
    }
    const { first, separator } = segment;
    const { last, finite } = closing;
    joined.push({ first, last, separator, kind: opensSubordinate(parse, segment) ? "subordinate" : "main", finite });
    at = end;
  }
  return joined;
}

function isFragment({ kind }: Segment): boolean {
  return kind === "fragment";
}

function opensSubordinate(parse: Parse, { first, last }: Segment): boolean {
  let at = first;
  while (at + 1 < last && ((parse.tags[at] ?? 0) & wordClass.coordinator) !== 0) at += 1;
  const tag = parse.tags[at] ?? 0;
  return (tag & wordClass.subordinator) !== 0 && (tag & (wordClass.determiner | wordClass.preposition)) === 0;
}

/** The segment in which the verb of a parted clause stands, or -1. */
function partedEnd(parse: Parse, segments: readonly Segment[], at: number): number {
  const start = segments[at];
  if (
    start === undefined ||
    (start.separator !== "" && start.separator !== "und" && start.separator !== ":" && !opensSubordinate(parse, start))
  )
    return -1;
  if ((parse.quotedBy[start.first] ?? 0) > 0) return -1;
  if (isDashed(segments, at)) return at + 2;
  for (let index = at + 1; index < Math.min(segments.length, at + 6); index += 1) {
    const segment = segments[index];
    if (segment === undefined || (segment.separator !== "," && segment.separator !== "–")) return -1;
    if (segment.kind === "main") {
      if (opensSubordinate(parse, start) && segment.finite >= segment.last - 2) return index;
      if (segment.finite !== segment.first)
        return isListEnd(parse, segment) || (index === at + 1 && isSecondName(parse, start, segment)) ? index : -1;
      return index > at + 1 || opensSubordinate(parse, start) ? index : -1;
    }
    if (segment.kind !== "fragment" && segment.kind !== "relative") return -1;
  }
  return -1;
}

/** "Holm – er leitet das Amt – sagte": a clause between dashes parts subject and verb. */
function isDashed(segments: readonly Segment[], at: number): boolean {
  const [inner, after] = [segments[at + 1], segments[at + 2]];
  if (inner === undefined || after === undefined || inner.separator !== after.separator) return false;
  return (inner.separator === "–" || inner.separator === "-") && after.kind === "main" && after.finite === after.first;
}

/** "…, Campact und LobbyControl werfen": the last part of a list that began before the comma, up to a verb in the plural. */
function isListEnd(parse: Parse, { first, finite }: Segment): boolean {
  if (finite - first > 12 || ((parse.tags[finite] ?? 0) & wordClass.plural) === 0) return false;
  let joined = false;
  for (let at = first; at < finite; at += 1) {
    const word = parse.document.tokens[at]?.lower;
    if (word === "und" || word === "sowie") joined = true;
    else if (
      ((parse.tags[at] ?? 0) & (wordClass.preposition | wordClass.subjectPronoun | wordClass.adverb)) !== 0 &&
      ((parse.tags[at] ?? 0) & wordClass.determiner) === 0
    )
      return false;
  }
  return joined;
}

/** "Ein Sprecher der Stadt, Jan Beispiel sagte": a phrase, and after the comma a name or an article with nouns right before the verb. */
function isSecondName(parse: Parse, start: Segment, { first, finite }: Segment): boolean {
  if (start.separator !== "" || finite - first > 9) return false;
  if (((parse.tags[finite] ?? 0) & (wordClass.reported | wordClass.unreal)) !== 0) return false;
  const opening = parse.tags[start.first] ?? 0;
  const opens = (opening & wordClass.determiner) !== 0 ? (opening & wordClass.nominative) !== 0 : opening === 0;
  if (!opens || parse.document.tokens[start.last - 1]?.capital !== true) return false;
  const before = parse.document.tokens[finite - 1];
  if (before?.capital !== true && before?.text !== ")") return false;
  const other = wordClass.preposition | wordClass.adverb | wordClass.subjectPronoun | wordClass.subordinator;
  for (let at = first; at < finite; at = stepOver(parse, at, finite)) {
    const tag = parse.tags[at] ?? 0;
    if ((tag & other) !== 0 && (tag & wordClass.determiner) === 0) return false;
  }
  return (
    ((parse.tags[first] ?? 0) & wordClass.determiner) === 0 || ((parse.tags[first] ?? 0) & wordClass.nominative) !== 0
  );
}
