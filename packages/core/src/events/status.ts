import type { EventStatus } from "../model/event.ts";
import type { Position } from "../model/position.ts";

/** What the status rules look at. */
export interface StatusFacts {
  readonly held: boolean;
  readonly planned: boolean;
  readonly calledOff: boolean;
  /** Every text tells of it as hearsay, or through a source that claims it. */
  readonly hearsay: boolean;
  /** Those that still stand: a denial whose source confirmed later does not. */
  readonly positions: readonly Position[];
  /** Ids of positions on a detail, which say nothing of whether it took place: "wollte sich zur Ursache nicht äußern". */
  readonly onDetails: ReadonlySet<string>;
  /** Entity ids of those who take part. */
  readonly participants: ReadonlySet<string>;
  /** Entity ids of those who do it alone, and so know: who resigns, buys or is to blame. */
  readonly actors: ReadonlySet<string>;
  /** The position is that of an authority that speaks in its own field. */
  readonly isOfficial: (position: Position) => boolean;
}

interface Known extends StatusFacts {
  readonly asserted: boolean;
  readonly confirmed: boolean;
  readonly denied: boolean;
  readonly withheld: boolean;
  readonly claimed: boolean;
}

function isOutlet({ chain }: Position): boolean {
  return chain[0]?.kind === "outlet" && chain[0].evidence.length === 0;
}

function know(facts: StatusFacts): Known {
  const { positions } = facts;
  const own = positions.filter((position) => !isOutlet(position));
  const parties = new Set(
    own
      .filter(({ act, chain }) => act === "asserts" && facts.participants.has(chain[0]?.entityId ?? ""))
      .map(({ chain }) => chain[0]?.entityId),
  );
  const asserting = own.filter(({ act }) => act === "asserts");
  const plain = positions.some((position) => isOutlet(position) && position.factuality === "CT+");
  return {
    ...facts,
    asserted: positions.some(({ act, factuality }) => act === "asserts" && factuality !== "CT-"),
    confirmed:
      own.some(({ act }) => act === "confirms") ||
      parties.size > 1 ||
      asserting.some(
        (position) =>
          facts.isOfficial(position) ||
          (position.factuality === "CT+" && facts.actors.has(position.chain[0]?.entityId ?? "")),
      ),
    denied: own.some(({ act }) => act === "denies"),
    withheld: own.some(
      ({ act, id }) => (act === "declines" || act === "unaware" || act === "evades") && !facts.onDetails.has(id),
    ),
    claimed:
      facts.hearsay ||
      (asserting.length > 0 && !plain && asserting.every(({ chain }) => chain[0]?.kind === "anonymous")),
  };
}

/** The rules in their order; the first that holds gives the status. The documentation prints this table. */
export const statusRules: readonly {
  readonly status: EventStatus;
  readonly when: string;
  readonly holds: (known: Known) => boolean;
}[] = [
  {
    status: "called-off",
    when: "it was to take place, and a text says that it will not",
    holds: ({ calledOff, held }) => calledOff && !held,
  },
  {
    status: "disputed",
    when: "somebody asserts or confirms it and somebody else denies it",
    holds: ({ denied, asserted, confirmed }) => denied && (asserted || confirmed),
  },
  { status: "denied", when: "somebody denies it and nobody asserts it", holds: ({ denied }) => denied },
  { status: "planned", when: "no text says that it took place", holds: ({ held }) => !held },
  {
    status: "confirmed",
    when: "somebody confirms it, an authority in charge or who did it asserts it, or two of those who take part do",
    holds: ({ confirmed }) => confirmed,
  },
  {
    status: "unconfirmed",
    when: "it is told as a claim or hearsay, or those asked decline, do not know or evade",
    holds: ({ claimed, withheld }) => claimed || withheld,
  },
  { status: "reported", when: "texts tell it as a fact and nobody else speaks to it", holds: () => true },
];

/** The status that positions give an event. */
export function statusOf(facts: StatusFacts): EventStatus {
  const known = know(facts);
  return statusRules.find(({ holds }) => holds(known))?.status ?? "reported";
}
