import { happeningKinds } from "./happenings.ts";
import { pick, type Random, seeded } from "./random.ts";
import { aftermath, background, claims, quotes, reasons, reports, topics } from "./talk.ts";
import { type Facts, factsOf, fill, type Speaker, speaker, topicWords } from "./tell.ts";
import { topicKinds } from "./topic-kinds.ts";

/** Something in the news and the day it is of. */
interface Happening {
  readonly seed: number;
  readonly day: Date;
}

/** One item: a report of a happening, which others may report too. */
export interface NewsItem {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly published: Date;
}

const dayLength = 86_400_000;
const hour = 3_600_000;
const firstDay = Date.UTC(2024, 0, 1);

/*
 * How dense the texts are was fitted to what the analysis finds in real ones, on 1,000 characters each:
 *
 *                                           statements  events  words that tell of events  entities  times
 *   items of a wire in German (public
 *     test data of dpa, mean 2,300 long)          4.7      0.5                        3.5       4.7    2.7
 *   five long articles about one story            5.7      1.4                        6.9       4.2    2.4
 *   these texts as items of a wire                5.6      0.8                        2.9       4.0    3.9
 */

/** Characters between two people who speak, and between two other happenings a text mentions. */
const perSpeaker = 600;
const perAside = 1700;
/** Of all sentences behind the lead, so many give somebody's words; of the others, so many go on about the news. */
const spoken = 0.45;
const detailed = 0.45;
/** Of the clauses somebody says, so many have a reason behind them. */
const reasoned = 0.5;

/** Share of items that tell of nothing that happened. */
const topical = 0.35;

function kindOf({ seed }: Happening): typeof happeningKinds {
  return seeded(seed + 11)() < topical ? topicKinds : happeningKinds;
}

function telling(happening: Happening) {
  const facts = factsOf(happening.seed, happening.day);
  return { facts, kind: pick(kindOf(happening), seeded(happening.seed + 5)) };
}

/** Another happening, told in passing: of the days before. */
function aside({ seed, day }: Happening, at: number): string {
  const other = { seed: seed * 31 + at, day: new Date(day.getTime() - (1 + (at % 4)) * dayLength) };
  const kind = pick(happeningKinds, seeded(other.seed + 5));
  return fill(pick(kind.leads, seeded(other.seed)), factsOf(other.seed, other.day));
}

/** The facts with something else that is talked about. */
function aboutSomething(facts: Facts, random: Random): Map<string, string> {
  return new Map([...facts, ...topicWords(pick(topics, random)), ["count", String(13 + Math.floor(random() * 80))]]);
}

function utterance(facts: Facts, { introduced, family }: Speaker, isNew: boolean, random: Random): string {
  const own = aboutSomething(facts, random);
  const inner = (clauses: readonly string[]): string => fill(pick(clauses, random), own);
  const claim = inner(claims) + (random() < reasoned ? inner(reasons) : "");
  own.set("quote", inner(quotes));
  own.set(
    "claim",
    claim.startsWith(own.get("topics") ?? claim) ? claim : claim.charAt(0).toLowerCase() + claim.slice(1),
  );
  own.set("speaker", isNew ? introduced : family);
  return fill(pick(reports, random), own);
}

/** Sentences of a text about a happening, the lead first. */
function sentencesOf(happening: Happening, characters: number, random: Random): readonly string[] {
  const { facts, kind } = telling(happening);
  const speakers = Array.from({ length: 1 + Math.floor(characters / perSpeaker) }, () => speaker(random));
  const heard = new Set<Speaker>();
  const sentences = [fill(pick(kind.leads, random), facts)];
  const details = [...kind.details];
  let length = sentences[0]?.length ?? 0;
  for (let asides = 0; length < characters; ) {
    const drawn = random();
    let sentence: string;
    if (length > (asides + 1) * perAside) {
      asides += 1;
      sentence = aside(happening, asides);
    } else if (drawn < spoken) {
      const who = pick(speakers, random);
      sentence = utterance(facts, who, !heard.has(who), random);
      heard.add(who);
    } else {
      const more = drawn < spoken + (1 - spoken) * detailed ? (details.shift() ?? pick(aftermath, random)) : undefined;
      sentence = fill(more ?? pick(background, random), aboutSomething(new Map([...facts, ["it", kind.it]]), random));
    }
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  return sentences;
}

function paragraphsOf(sentences: readonly string[], random: Random): readonly string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; ) {
    const size = 1 + Math.floor(random() * 3);
    paragraphs.push(sentences.slice(at, at + size).join(" "));
    at += size;
  }
  return paragraphs;
}

/** How many reports there are of one happening, by share: most stand alone. */
const runs: readonly (readonly [count: number, share: number])[] = [
  [1, 0.5],
  [2, 0.25],
  [3, 0.13],
  [4, 0.08],
  [5, 0.04],
];
const meanRun = runs.reduce((sum, [count, share]) => sum + count * share, 0);

function runOf(random: Random): number {
  let drawn = random();
  for (const [count, share] of runs) {
    if (drawn < share) return count;
    drawn -= share;
  }
  return 1;
}

interface Report {
  readonly happening: Happening;
  readonly published: Date;
  readonly seed: number;
}

/** So many reports in order of time, `perDay` on a day; those of one happening follow within hours, then days. */
function reportsOf(count: number, perDay: number): readonly Report[] {
  const found: Report[] = [];
  for (let number = 1; found.length < count * 1.1 + 20; number += 1) {
    const random = seeded(number * 7919);
    const start = firstDay + Math.floor((number * meanRun * dayLength) / perDay + random() * hour);
    const happening = { seed: number * 104_729, day: new Date(start) };
    let published = start;
    for (let report = 0, run = runOf(random); report < run; report += 1) {
      found.push({ happening, published: new Date(published), seed: number * 16 + report });
      published += Math.ceil((0.5 + random()) * hour * 3 ** report);
    }
  }
  return found.toSorted((a, b) => a.published.getTime() - b.published.getTime()).slice(0, count);
}

/** How long items of a wire are (half of real ones have under 950 characters, the mean is 2,300), and how many of them: `eil` of a sentence or two up to the report of the day. */
const wireLengths: readonly (readonly [characters: number, share: number])[] = [
  [340, 0.2],
  [900, 0.35],
  [2600, 0.25],
  [6200, 0.2],
];

function lengthOf(random: Random): number {
  let drawn = random();
  for (const [characters, share] of wireLengths) {
    if (drawn < share) return characters;
    drawn -= share;
  }
  return 900;
}

/**
 * The news in order of time: `count` items, `perDay` on a day. `characters` is how long each is; without it they are as long as items of a wire.
 * One happening is in up to five of them, in other words.
 */
export function newsStream(count: number, perDay: number, characters?: number): readonly NewsItem[] {
  return reportsOf(count, perDay).map(({ happening, published, seed }) => {
    const random = seeded(seed);
    const { facts, kind } = telling(happening);
    const headline = fill(pick(kind.headlines, random), facts);
    return {
      headline,
      paragraphs: paragraphsOf(sentencesOf(happening, characters ?? lengthOf(random), random), random),
      published,
    };
  });
}

/** Paragraphs of invented news, about `characters` long; the same for the same seed. */
export function newsText(characters: number, seed: number): readonly string[] {
  const random = seeded(seed);
  return paragraphsOf(sentencesOf({ seed: seed * 7919, day: new Date(firstDay) }, characters, random), random);
}
