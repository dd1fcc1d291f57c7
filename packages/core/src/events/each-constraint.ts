import type { Evidence } from "../model/evidence.ts";
import type { TimeConstraint } from "../model/time.ts";

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byPlace(a: Evidence, b: Evidence): number {
  return byText(a.articleId, b.articleId) || byText(a.pointer, b.pointer) || a.start - b.start;
}

/** Each place once and in order, so that the order of articles does not show; of two with one beginning the later holds. */
function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const sorted = evidence.toSorted(byPlace);
  return sorted.filter((one, at) => {
    const next = sorted[at + 1];
    return next === undefined || byPlace(one, next) !== 0;
  });
}

function byMeaning(a: TimeConstraint, b: TimeConstraint): number {
  return byText(a.kind, b.kind) || byText(a.value, b.value);
}

/** Each constraint once, in order, with all evidence there is for it. */
export function eachConstraint(constraints: readonly TimeConstraint[]): readonly TimeConstraint[] {
  const sorted = constraints.length < 2 ? constraints : constraints.toSorted(byMeaning);
  const found: TimeConstraint[] = [];
  let end = 0;
  for (let first = sorted[end]; first !== undefined; first = sorted[end]) {
    const start = end;
    for (let next = sorted[end]; next !== undefined && byMeaning(first, next) === 0; next = sorted[end]) end += 1;
    const told = end - start === 1 ? first.evidence : sorted.slice(start, end).flatMap(({ evidence }) => evidence);
    const evidence = inOrder(told);
    found.push(evidence === first.evidence ? first : { ...first, evidence });
  }
  return found;
}
