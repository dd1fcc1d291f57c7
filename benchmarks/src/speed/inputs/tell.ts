import { club, company, type Person, person, town } from "./population.ts";
import { pick, type Random, seeded } from "./random.ts";
import { offices, topics } from "./talk.ts";

const weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];
const months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const few = ["zwei", "drei", "vier", "fünf", "sechs", "sieben"];

/** The people, places and figures of one happening, by the words that stand for them in braces. */
export type Facts = ReadonlyMap<string, string>;

const prominent = 40;
const everybody = 1e9;

/** Some are in the news again and again, most of them once. */
function known<Value>(make: (random: Random) => Value, random: Random, share: number): Value {
  const number = random() < share ? prominent * random() : everybody * random();
  return make(seeded(Math.floor(number)));
}

function officeOf({ woman, full }: Person, random: Random): string {
  return `${pick(offices, random)[woman ? 1 : 0]} ${full}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is talked about, in the cases that sentences need. */
export function topicWords(topic: string): readonly (readonly [string, string])[] {
  return [
    ["topics", topic],
    ["topicsDative", topic.endsWith("n") ? topic : `${topic}n`],
  ];
}

/** Facts of a happening on a day, the same for every report of it. */
export function factsOf(seed: number, day: Date): Facts {
  const random = seeded(seed);
  const [a, b] = [known(person, random, 0.3), known(person, random, 0.3)];
  const topic = pick(topics, random);
  return new Map([
    ["a", a.full],
    ["A", officeOf(a, random)],
    ["b", b.full],
    ["B", officeOf(b, random)],
    ["town", known(town, random, 0.3)],
    ["near", known(town, random, 0.2)],
    ["firm", known(company, random, 0.2)],
    ["rival", known(company, random, 0.2)],
    ["club", known(club, random, 0.3)],
    ["guest", known(club, random, 0.3)],
    ...topicWords(topic),
    ["few", pick(few, random)],
    ["count", String(13 + Math.floor(random() * 80))],
    ["month", pick(months, random)],
    ["day", weekdays[day.getUTCDay()] ?? ""],
  ]);
}

/** A sentence with its braces filled in. */
export function fill(sentence: string, facts: Facts): string {
  return capital(sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts.get(name) ?? ""));
}

/** Somebody who speaks in a text: by office and full name first, then by family name. */
export interface Speaker {
  readonly introduced: string;
  readonly family: string;
}

/** One who speaks about a happening. */
export function speaker(random: Random): Speaker {
  const found = known(person, random, 0.2);
  return { introduced: officeOf(found, random), family: found.family };
}
