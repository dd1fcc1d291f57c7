import type { Event } from "@digest/core";
import { filesOf, type GoldEvent, namesOf, participantsFound, type Story } from "./gold.ts";
import { isTimeRight, pair } from "./pair.ts";

const shareNames = [
  "time",
  "status",
  "articles",
  "participants",
  "place",
  "origins",
  "acts",
  "contradictions",
] as const;

/** Counts over stories: of `shares` the right ones and all. */
export interface Tally {
  readonly events: {
    gold: number;
    found: number;
    paired: number;
    wrongMerges: number;
    contradictions: number;
    traps: number;
    falseAlarms: number;
  };
  readonly shares: Record<(typeof shareNames)[number], [number, number]>;
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  const none = (): [number, number] => [0, 0];
  return {
    events: { gold: 0, found: 0, paired: 0, wrongMerges: 0, contradictions: 0, traps: 0, falseAlarms: 0 },
    shares: {
      time: none(),
      status: none(),
      articles: none(),
      participants: none(),
      place: none(),
      origins: none(),
      acts: none(),
      contradictions: none(),
    },
  };
}

function hasPosition(event: Event, act: string, source: string, story: Story): boolean {
  return event.positions.some(
    (position) =>
      position.act === act &&
      position.chain.some(({ label, entityId }) =>
        [label, ...namesOf(entityId, story)].some((name) => name.includes(source)),
      ),
  );
}

function namesOfParticipants(event: Event, story: Story): string {
  return event.participants.map(({ entityId }) => namesOf(entityId, story)[0] ?? "").join(", ");
}

function positionsOf(event: Event): string {
  return event.positions.map(({ act, chain }) => `${act} (${chain.map(({ label }) => label).join(" > ")})`).join(", ");
}

/** One thing the gold says of an event, how much of it is right, and the words for a miss. */
interface Check {
  readonly share: (typeof shareNames)[number];
  readonly right: number;
  readonly of: number;
  readonly miss: string;
}

function isPlaceRight(event: Event, place: string, story: Story): boolean {
  return [event.place ?? "", ...namesOf(event.place, story)].some((name) => name.includes(place));
}

function checks(event: Event, wanted: GoldEvent, story: Story): readonly Check[] {
  const files = [...filesOf(event, story)].toSorted().join(" ");
  const { participants = [], positions = [], place, origins } = wanted;
  const one = (share: Check["share"], holds: boolean, miss: string): Check => ({
    share,
    right: holds ? 1 : 0,
    of: 1,
    miss,
  });
  return [
    one(
      "time",
      isTimeRight(event.time.edtf, wanted.time),
      `time ${event.time.edtf ?? "unknown"}, not ${wanted.time ?? "unknown"}`,
    ),
    one("status", event.status === wanted.status, `${event.status}, not ${wanted.status}`),
    one(
      "articles",
      files === wanted.articles.toSorted().join(" "),
      `articles ${files}, not ${wanted.articles.join(" ")}`,
    ),
    {
      share: "participants",
      right: participantsFound(event, wanted, story),
      of: participants.length,
      miss: `participants ${namesOfParticipants(event, story)}, not ${participants.join(", ")}`,
    },
    ...(place === undefined
      ? []
      : [
          one(
            "place",
            isPlaceRight(event, place, story),
            `place ${namesOf(event.place, story)[0] ?? event.place ?? "unknown"}, not ${place}`,
          ),
        ]),
    ...(origins === undefined
      ? []
      : [one("origins", event.origins.length === origins, `origins ${event.origins.length}, not ${origins}`)]),
    {
      share: "acts",
      right: positions.filter(({ act, source }) => hasPosition(event, act, source, story)).length,
      of: positions.length,
      miss: `acts ${positionsOf(event)}`,
    },
  ];
}

function isWrongMerge(event: Event, wanted: GoldEvent, story: Story, pairs: ReadonlyMap<number, Event>): boolean {
  const files = filesOf(event, story);
  return story.gold.events.some(
    (other, at) =>
      other !== wanted &&
      other.kind === wanted.kind &&
      !pairs.has(at) &&
      other.articles.some((file) => files.has(file)),
  );
}

function scoreEvent(wanted: GoldEvent, event: Event, story: Story, tally: Tally): readonly string[] {
  const name = `${wanted.kind} ${wanted.time ?? ""}`.trim();
  return checks(event, wanted, story).flatMap(({ share, right, of, miss }) => {
    tally.shares[share][0] += right;
    tally.shares[share][1] += of;
    return right === of ? [] : [`${name}: ${miss}`];
  });
}

function scoreContradictions({ gold, digest }: Story, pairs: ReadonlyMap<number, Event>, tally: Tally): string[] {
  tally.events.contradictions += digest.contradictions.length;
  return gold.contradictions.flatMap(({ kind, event }) => {
    const hit = digest.contradictions.some((found) => found.kind === kind && found.eventId === pairs.get(event)?.id);
    tally.shares.contradictions[0] += hit ? 1 : 0;
    tally.shares.contradictions[1] += 1;
    return hit ? [] : [`missing ${kind} contradiction`];
  });
}

/** Adds a story to the tally and gives what is wrong in it, a line each. */
export function scoreStory(story: Story, tally: Tally): readonly string[] {
  const { gold, digest } = story;
  const pairs = pair(story);
  const misses = gold.events.flatMap((wanted, index): readonly string[] => {
    const event = pairs.get(index);
    if (event === undefined) {
      tally.shares.acts[1] += wanted.positions?.length ?? 0;
      return [`missing ${wanted.kind} ${wanted.time ?? ""} (${wanted.articles.join(" ")})`];
    }
    tally.events.paired += 1;
    if (isWrongMerge(event, wanted, story, pairs)) tally.events.wrongMerges += 1;
    return scoreEvent(wanted, event, story, tally);
  });
  const paired = new Set([...pairs.values()].map(({ id }) => id));
  const extra = digest.events.filter(({ id }) => !paired.has(id));
  const traps = gold.notEvents ?? [];
  tally.events.gold += gold.events.length;
  tally.events.found += digest.events.length;
  tally.events.traps += traps.length;
  tally.events.falseAlarms += traps.filter(({ kind }) => extra.some((event) => event.kind === kind)).length;
  return [
    ...misses,
    ...extra.map(
      (event) =>
        `extra ${event.kind} ${event.time.edtf ?? ""} „${event.mentions[0]?.trigger.exact}“ (${event.status}; ${[...filesOf(event, story)].join(" ")})`,
    ),
    ...scoreContradictions(story, pairs, tally),
  ];
}
