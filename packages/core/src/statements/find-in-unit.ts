import type { NameMention } from "../names/name-mention.ts";
import { findDemnach, findPointingBack, findWonach } from "./anaphoric.ts";
import { antecedentOf } from "./antecedent.ts";
import { findAside } from "./aside.ts";
import { findClaim } from "./claim.ts";
import { findContinuation } from "./continuation.ts";
import { findCounted } from "./counted.ts";
import { findLoneQuotations } from "./direct.ts";
import type { Draft } from "./draft.ts";
import { findHeadline } from "./headline.ts";
import { type Host, isReported } from "./host.ts";
import { findLabelled } from "./labelled.ts";
import { findNested } from "./nested.ts";
import { findNominal } from "./nominal.ts";
import { findParenthetical } from "./parenthetical.ts";
import { findPrepositional } from "./prepositional.ts";
import { findReported } from "./reported.ts";
import { chainOf } from "./sources.ts";
import { speechClause } from "./speech-clause.ts";
import { findStance, settleAct } from "./stance.ts";
import { findVerbal } from "./verbal.ts";

/** All introduced statements of one unit, in the order of their verbs. */
function findIntroduced(host: Host, before: Host | undefined, told: Draft | undefined): readonly Draft[] {
  const sources = findPrepositional(host);
  const parenthetical = findParenthetical(host);
  if (parenthetical.length > 0) return [...parenthetical, ...sources];
  const wonach = findWonach(host);
  if (wonach.length > 0) return wonach;
  const back = findPointingBack(host, before);
  if (back.length > 0) return back;
  const verbal = findVerbal(host);
  if (verbal.length > 0) return [...verbal, ...sources];
  if (sources.length > 0) return sources;
  const nominal = findNominal(host);
  if (nominal.length > 0) return nominal;
  const pronoun = findDemnach(host, told);
  return pronoun.length > 0 ? pronoun : findLabelled(host);
}

/** What was found before a unit, and the names of the document. */
export interface Surroundings {
  readonly before: Host | undefined;
  readonly last: Draft | undefined;
  /** The last statement that tells something, not one that denies, declines or evades: what "soll" and "demnach" go on with. */
  readonly told: Draft | undefined;
  readonly names: readonly NameMention[];
}

/** "Man gehe davon aus, dass …": a verb of saying in the reported mood is itself part of what was said before. */
function goesOn(host: Host, last: Draft | undefined, found: readonly Draft[]): boolean {
  const main = host.segments[0];
  if (!host.glance.says || last === undefined || host.number - last.unit > 1 || main?.kind !== "main") return false;
  if (!isReported(host, main)) return false;
  return found.every(({ fromVerb }) => fromVerb) && speechClause(host, 0) !== undefined;
}

/** Statements of a unit with all they tell, and those that lie in the quotes of others. */
export function findInUnit(host: Host, around: Surroundings): readonly Draft[] {
  const { before, last, told, names } = around;
  let found = findIntroduced(host, before, told);
  if (goesOn(host, last, found)) found = findContinuation(host, around);
  if (found.length === 0) found = findHeadline(host, names);
  if (found.length === 0) found = findLoneQuotations(host, around);
  if (found.length === 0) found = findContinuation(host, around);
  if (found.length === 0) found = findClaim(host);
  if (found.length === 0) found = findAside(host);
  if (found.length === 0) found = findReported(host);
  if (found.length === 0) found = findStance(host);
  const counted = findCounted(host, found);
  if (counted.length > 0) found = [...found, ...counted];
  if (found.length === 0) return found;
  for (const statement of found) {
    settleAct(host, statement);
    statement.antecedent = antecedentOf(host, statement, before, last);
  }
  const all = host.quotations.length === 0 ? found : [...found, ...findNested(host, found)];
  for (const statement of all) statement.sources ??= chainOf(host, statement, all, names);
  return all;
}
