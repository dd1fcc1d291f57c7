import type { Evidence } from "../model/evidence.ts";
import type { Factuality, Position } from "../model/position.ts";
import type { SourceRef } from "../model/source-ref.ts";
import type { Act } from "../model/statement.ts";
import { fingerprint } from "../text/hash.ts";
import type { StatementAbout } from "./statements-about.ts";

/** How an act and its form put the happening: FactBank 1.0 values. */
export function factualityOf(act: Act, hedged: boolean): Factuality {
  if (act === "asserts") return hedged ? "PR+" : "CT+";
  if (act === "confirms") return "CT+";
  if (act === "denies") return "CT-";
  return act === "retracts" ? "PS-" : "Uu";
}

/** Where a statement stands on an event. The publishing outlet closes the chain. */
export function positionOf(
  { statement, act, about, hedged }: StatementAbout,
  outlets: readonly SourceRef[],
  eventKey: string,
): Position {
  const evidence =
    statement.cue.length > 0 ? [...statement.speaker, ...statement.cue, ...statement.quote] : statement.quote;
  return {
    id: `po:${fingerprint(statement.id, act, eventKey)}`,
    chain: withOutlets(statement.chain, outlets),
    act,
    about,
    factuality: factualityOf(act, hedged),
    statementId: statement.id,
    evidence: inOrder(evidence),
  };
}

/** The chain of a statement, closed by the outlets that carry it and are not in it yet. */
function withOutlets(chain: readonly SourceRef[], outlets: readonly SourceRef[]): readonly SourceRef[] {
  const last = chain.at(-1)?.label;
  return [...chain, ...outlets.filter(({ label }) => label !== last)];
}

/** What the outlet itself tells. */
export function outletPosition(
  outlets: readonly SourceRef[],
  hedged: boolean,
  evidence: readonly Evidence[],
  articleId: string,
  eventKey: string,
): Position {
  return {
    id: `po:${fingerprint(articleId, eventKey, "outlet")}`,
    chain: outlets,
    act: "asserts",
    about: "event",
    factuality: factualityOf("asserts", hedged),
    statementId: undefined,
    evidence,
  };
}

function byPlace(a: Evidence, b: Evidence): number {
  if (a.pointer !== b.pointer) return a.pointer < b.pointer ? -1 : 1;
  return a.start - b.start;
}

/** Each place of one article once, in order. */
function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const found: Evidence[] = [];
  for (const one of evidence.toSorted(byPlace)) {
    const last = found.findLast((other) => other.end === one.end || byPlace(other, one) !== 0);
    if (last === undefined || byPlace(last, one) !== 0) found.push(one);
  }
  return found;
}

function sourceKey({ chain, act, about }: Position): string {
  const [first] = chain;
  return `${first?.entityId ?? first?.label ?? ""} ${chain
    .map(({ label }) => label)
    .slice(1)
    .join("/")} ${act} ${about}`;
}

/** One position for each source, act and thing in one article; the first keeps its id, evidence is put together. */
export function joinPositions(positions: readonly Position[]): readonly Position[] {
  if (positions.length < 2) return positions;
  const found = new Map<string, Position>();
  for (const position of positions) {
    const key = sourceKey(position);
    const known = found.get(key);
    found.set(key, known === undefined ? position : { ...known, evidence: [...known.evidence, ...position.evidence] });
  }
  return [...found.values()];
}
