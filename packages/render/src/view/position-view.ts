import type { Position, SourceRef } from "@digest/core";
import type { Words } from "../words/words.ts";
import { wordsOf } from "./clean.ts";
import type { DigestIndex } from "./digest-index.ts";
import { type QuoteView, readableQuotes } from "./quotes.ts";

/** Where a source stands, in words. */
export interface PositionView {
  readonly id: string;
  readonly act: Position["act"];
  readonly actWords: string;
  /** Innermost source first. */
  readonly chain: readonly string[];
  /** The innermost source and through whom it is known: "drei Eingeweihte (laut Washington Post, laut ippen)". */
  readonly who: string;
  readonly aboutReport: boolean;
  /** Several outlets that merely tell it share this row. */
  readonly shared: boolean;
  readonly quotes: readonly QuoteView[];
}

function linkLabel(link: SourceRef, { entities, words }: DigestIndex): string {
  const entity = link.entityId === undefined ? undefined : entities.get(link.entityId);
  return wordsOf(entity?.name ?? link.label) || words.labels.someone;
}

function whoWords([innermost, ...through]: readonly string[], { labels }: Words): string {
  if (innermost === undefined) return labels.someone;
  const by = through.map((label) => `${labels.accordingTo} ${label}`).join(", ");
  return by === "" ? innermost : `${innermost} (${by})`;
}

/** Sources that are not named are several, unless an article says that it is one: "zwei Beamte", "ein Insider". */
function isOne(label: string, { oneOf }: Words): boolean {
  return oneOf.includes(label.split(" ")[0]?.toLowerCase() ?? "");
}

/** People say what outlets report. */
function actWords({ act, chain: [innermost] }: Position, { words, entities }: DigestIndex): string {
  const { acts, asserting } = words;
  if (act !== "asserts" || innermost === undefined) return acts[act];
  const { kind, label, entityId } = innermost;
  if (kind === "anonymous") return isOne(label, words) ? asserting.person : asserting.people;
  const isPerson = kind === "unknown" && entityId !== undefined && entities.get(entityId)?.kind === "person";
  if (kind === "person" || isPerson) return asserting.person;
  return kind === "organisation" ? asserting.organisation : acts[act];
}

export function positionView(position: Position, index: DigestIndex): PositionView {
  const chain = position.chain.map((link) => linkLabel(link, index));
  return {
    id: position.id,
    act: position.act,
    actWords: actWords(position, index),
    chain,
    who: whoWords(chain, index.words),
    aboutReport: position.about === "report",
    shared: false,
    quotes: readableQuotes(position.evidence, index.articles),
  };
}

/** What readers want first: who confirms and denies, then who keeps silent, then who says so. */
const actOrder: readonly Position["act"][] = [
  "confirms",
  "denies",
  "retracts",
  "declines",
  "unaware",
  "evades",
  "asserts",
];

/** An outlet that tells it in its own words, without a source. */
function isPlain({ act, chain }: Position): boolean {
  return act === "asserts" && chain.length === 1 && chain[0]?.kind === "outlet";
}

/** Positions in the order of interest; outlets that merely tell it share one row at the end. */
export function readablePositions(positions: readonly Position[], index: DigestIndex): readonly PositionView[] {
  const [plain, own] = [positions.filter(isPlain), positions.filter((position) => !isPlain(position))];
  const views = own
    .toSorted((a, b) => actOrder.indexOf(a.act) - actOrder.indexOf(b.act))
    .map((position) => positionView(position, index));
  const told = plain.map((position) => positionView(position, index));
  const [first] = told;
  if (first === undefined) return views;
  const outlets = [...new Set(told.flatMap(({ chain }) => chain))].join(", ");
  const quotes = [
    ...new Map(told.flatMap(({ quotes: all }) => all.slice(0, 1)).map((quote) => [quote.source, quote])).values(),
  ];
  return [...views, { ...first, chain: [outlets], who: outlets, quotes, shared: told.length > 1 }];
}
