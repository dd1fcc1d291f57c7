import type {
  Feast,
  Neighbour,
  PartOfDay,
  Reference,
  Season,
  Signal,
  TimeModifier,
  TimeRelation,
  TimeTables,
  TimeUnit,
} from "../locales/time-tables.ts";

/** All that a word may mean for times; most words have no entry. */
export interface TimeWord extends Partial<Record<Signal, true>> {
  /** What the word may be the head of. */
  heads?: readonly HeadKey[];
  weekday?: number;
  shortWeekday?: number;
  month?: number;
  shortMonth?: number;
  season?: Season;
  feast?: Feast;
  feastPhrases?: { readonly words: readonly string[]; readonly value: Feast }[];
  edge?: { readonly unit: TimeUnit; readonly modifier: "START" | "END" };
  hourNoun?: number;
  partOfDay?: PartOfDay;
  partAdverb?: PartOfDay;
  day?: number;
  dayAdjective?: number;
  neighbour?: Neighbour;
  reference?: Reference;
  phrases?: { readonly words: readonly string[]; readonly value: Reference }[];
  unit?: TimeUnit;
  count?: number;
  ordinal?: number;
  shift?: -1 | 0 | 1;
  modifier?: TimeModifier;
  direction?: -1 | 1;
  relation?: TimeRelation;
  set?: string;
  long?: { readonly unit: TimeUnit; readonly count?: number; readonly ofPerson?: true };
  hourFraction?: number;
  zone?: string;
  comparison?: TimeModifier;
  decade?: number;
  /** The decade is told with its noun: "1990er-Jahre". */
  decadeNoun?: true;
  era?: Reference;
  /** Characters that are the time, where the word goes on: "Ex-Minister". */
  prefix?: { readonly value: Reference; readonly length: number };
  /** Characters of a length at the head of a compound: "14-Tage-Frist". */
  longLength?: number;
}

/** What a time can be found by, in the order in which a word is read. */
const headKeys = [
  "phrases",
  "feastPhrases",
  "weekday",
  "month",
  "shortMonth",
  "clock",
  "hourFraction",
  "day",
  "partOfDay",
  "neighbour",
  "dayAdjective",
  "unit",
  "edge",
  "hourNoun",
  "season",
  "feast",
  "era",
  "reference",
  "prefix",
  "decade",
  "set",
  "long",
] as const satisfies readonly (keyof TimeWord)[];
export type HeadKey = (typeof headKeys)[number];

/** Notes what times a word may begin or head; most helping words none. */
export function withHeads(word: TimeWord | undefined): TimeWord | undefined {
  if (word === undefined) return undefined;
  const heads = headKeys.filter((key) => word[key] !== undefined);
  if (heads.length > 0) word.heads = heads;
  return word;
}

export type Lexicon = ReadonlyMap<string, Readonly<TimeWord>>;

const compiled = new WeakMap<TimeTables, Lexicon>();

/** The tables as one map, so that a word costs one look-up. Built once for each set of tables. */
export function lexiconOf(tables: TimeTables): Lexicon {
  const known = compiled.get(tables);
  if (known !== undefined) return known;
  const lexicon = new Map<string, TimeWord>();
  const word = (text: string): TimeWord => {
    const entry = lexicon.get(text) ?? {};
    lexicon.set(text, entry);
    return entry;
  };
  addCalendar(tables, word);
  addRelative(tables, word);
  addLengths(tables, word);
  addMarks(tables, word);
  for (const entry of lexicon.values()) withHeads(entry);
  compiled.set(tables, lexicon);
  return lexicon;
}

type Word = (text: string) => TimeWord;

function each<Value>(table: Readonly<Record<string, Value>>, visit: (text: string, value: Value) => void): void {
  for (const [text, value] of Object.entries(table)) visit(text, value);
}

function addCalendar(tables: TimeTables, word: Word): void {
  each(tables.partsOfDay, (text, part) => {
    word(text).partOfDay = part;
  });
  each(tables.partAdverbs, (text, part) => {
    word(text).partAdverb = part;
  });
  each(tables.weekdays, (text, weekday) => {
    word(text).weekday = weekday;
    Object.assign(word(`${text}s`), { weekday, set: `XXXX-WXX-${weekday}` });
    each(tables.partsOfDay, (part, partOfDay) => {
      Object.assign(word(text + part), { weekday, partOfDay });
      Object.assign(word(`${text}-${part}`), { weekday, partOfDay });
    });
  });
  each(tables.shortWeekdays, (text, weekday) => {
    word(text).shortWeekday = weekday;
  });
  each(tables.months, (text, month) => {
    word(text).month = month;
  });
  each(tables.shortMonths, (text, month) => {
    word(text).shortMonth = month;
  });
  each(tables.edges, (text, edge) => {
    word(text).edge = edge;
  });
  each(tables.hourNouns, (text, hour) => {
    word(text).hourNoun = hour;
  });
  each(tables.seasons, (text, season) => {
    word(text).season = season;
  });
  each(tables.feasts, (text, feast) => {
    word(text).feast = feast;
  });
}

function addRelative(tables: TimeTables, word: Word): void {
  const endings = ["", ...tables.adjectiveEndings];
  each(tables.days, (text, day) => {
    word(text).day = day;
  });
  each(tables.dayAdjectives, (stem, day) => {
    for (const ending of endings) word(stem + ending).dayAdjective = day;
  });
  each(tables.neighbours, (text, neighbour) => {
    word(text).neighbour = neighbour;
  });
  each(tables.references, (text, reference) => {
    word(text).reference = reference;
  });
  each(tables.feastPhrases, (text, value) => {
    const [first = "", ...words] = text.split(" ");
    const entry = word(first);
    entry.feastPhrases = [...(entry.feastPhrases ?? []), { words, value }];
  });
  each(tables.referencePhrases, (text, value) => {
    const [first = "", ...words] = text.split(" ");
    const entry = word(first);
    entry.phrases = [...(entry.phrases ?? []), { words, value }];
  });
  each(tables.shifts, (text, shift) => {
    word(text).shift = shift;
  });
}

function addLengths(tables: TimeTables, word: Word): void {
  const endings = ["", ...tables.adjectiveEndings];
  each(tables.units, (text, unit) => {
    word(text).unit = unit;
  });
  each(tables.counts, (text, count) => {
    word(text).count = count;
  });
  each(tables.ordinals, (text, ordinal) => {
    word(text).ordinal = ordinal;
  });
  each(tables.longs, (stem, unit) => {
    const ofPerson = Object.keys(tables.durationAdjectives).some((end) => stem.endsWith(end)); // "langjährig" mostly is a person
    for (const ending of endings) word(stem + ending).long = ofPerson ? { unit, ofPerson } : { unit };
  });
  each(tables.durationAdjectives, (stem, unit) => {
    each(tables.counts, (count, value) => {
      for (const ending of endings) word(count + stem + ending).long = { unit, count: value };
    });
  });
  each(tables.sets, (text, set) => {
    word(text).set = set;
  });
}

function addMarks(tables: TimeTables, word: Word): void {
  each(tables.modifiers, (text, modifier) => {
    word(text).modifier = modifier;
  });
  each(tables.relations, (text, relation) => {
    word(text).relation = relation;
  });
  each(tables.directions, (text, direction) => {
    word(text).direction = direction;
  });
  each(tables.hourFractions, (text, minutes) => {
    word(text).hourFraction = minutes;
  });
  each(tables.zones, (text, zone) => {
    word(text).zone = zone;
  });
  each(tables.comparisons, (text, comparison) => {
    word(text).comparison = comparison;
  });
  each(tables.decades, (text, decade) => {
    word(text).decade = decade;
    if (Object.keys(tables.units).some((unit) => text.endsWith(unit))) word(text).decadeNoun = true;
  });
  each(tables.eras, (text, era) => {
    word(text).era = era;
  });
  for (const [signal, texts] of Object.entries(tables.signals)) {
    for (const text of texts) Object.assign(word(text), { [signal]: true });
  }
}
