import type {
  EventKind,
  EventTables,
  FigureTables,
  Roles,
  TriggerForm,
  TriggerNoun,
  TriggerVerb,
} from "../event-tables.ts";
import { wordClass } from "../syntax-tables.ts";
import { set, words } from "../word-lists.ts";
import { conjugate } from "./conjugate.ts";
import {
  againWords,
  eventFigures,
  figureComparators,
  figurePhrases,
  magnitudes,
  otherWords,
  partWords,
  peopleEndings,
  peopleNouns,
  supersededWords,
} from "./event-figures.ts";
import { accidents } from "./event-kinds/accidents.ts";
import { business } from "./event-kinds/business.ts";
import { calamities } from "./event-kinds/calamities.ts";
import { conflict } from "./event-kinds/conflict.ts";
import { crime } from "./event-kinds/crime.ts";
import { diplomacy } from "./event-kinds/diplomacy.ts";
import { emergencies } from "./event-kinds/emergencies.ts";
import { justice } from "./event-kinds/justice.ts";
import { offices } from "./event-kinds/offices.ts";
import { politics } from "./event-kinds/politics.ts";
import { society } from "./event-kinds/society.ts";
import { sport } from "./event-kinds/sport.ts";
import { counts } from "./number-words.ts";
import { germanEventWords } from "./open-event-words.ts";

/** A kind with all properties there are, so that engines see objects of one shape. */
function openKind(kind: EventKind): EventKind {
  return {
    id: kind.id,
    family: kind.family,
    rank: kind.rank,
    plover: kind.plover,
    topic: kind.topic,
    verbs: kind.verbs,
    words: kind.words,
    also: kind.also,
    nouns: kind.nouns,
    roles: kind.roles,
    parties: kind.parties,
    mutual: kind.mutual,
    core: kind.core,
    harms: kind.harms,
    named: kind.named,
    repeats: kind.repeats,
    announced: kind.announced,
    lasts: kind.lasts,
    once: kind.once,
    personal: kind.personal,
    toward: kind.toward,
    outcome: kind.outcome,
    placed: kind.placed,
    apart: kind.apart,
  };
}

/** Roles laid over others, with all places there are. */
function openRoles(kind: Roles, own: Roles | undefined, outside?: Roles): Roles {
  const roles = { ...kind, ...own, ...outside };
  return {
    subject: roles.subject,
    object: roles.object,
    dative: roles.dative,
    with: roles.with,
    between: roles.between,
    of: roles.of,
    by: roles.by,
    at: roles.at,
    for: roles.for,
    from: roles.from,
    to: roles.to,
    beside: roles.beside,
  };
}

/** Every kind of event German news is searched for. */
export const eventKinds: readonly EventKind[] = [
  ...diplomacy,
  ...politics,
  ...offices,
  ...conflict,
  ...crime,
  ...justice,
  ...calamities,
  ...accidents,
  ...emergencies,
  ...society,
  ...business,
  ...sport,
].map(openKind);

const finite = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;

function add(map: Map<string, TriggerForm[]>, form: string, reading: TriggerForm): void {
  const known = map.get(form);
  if (known === undefined) map.set(form, [reading]);
  else known.push(reading);
}

/** "ab|stürzen*": particle, base and whether the perfect is formed with "sein". */
function parts(verb: string): { readonly particle: string; readonly base: string; readonly moves: boolean } {
  const moves = verb.endsWith("*");
  const [first = "", second] = (moves ? verb.slice(0, -1) : verb).split("|");
  return second === undefined ? { particle: "", base: first, moves } : { particle: first, base: second, moves };
}

function trigger(kind: EventKind, row: TriggerVerb, form: number, particle: string, moves: boolean): TriggerForm {
  const roles = openRoles(kind.roles, row.roles);
  return {
    kind,
    by: "verb",
    form,
    particle,
    moves,
    plural: false,
    back: false,
    must: row.must ?? false,
    predicate: false,
    located: false,
    roles,
    outside: roles,
    needs: row.needs ?? [],
    not: row.not ?? [],
  };
}

function addVerb(map: Map<string, TriggerForm[]>, kind: EventKind, entry: string | TriggerVerb): void {
  const row: TriggerVerb = typeof entry === "string" ? { verb: entry } : entry;
  const { particle, base, moves } = parts(row.verb);
  const made = (form: number, waitsFor: string): TriggerForm => trigger(kind, row, form, waitsFor, moves);
  for (const [form, bits] of conjugate(base)) {
    if (particle === "") add(map, form, made(bits, ""));
    else {
      if ((bits & finite) !== 0) add(map, form, made(bits & finite, particle));
      add(map, particle + form, made(bits, ""));
      if ((bits & wordClass.infinitive) !== 0) add(map, `${particle}zu${form}`, made(wordClass.zuInfinitive, ""));
    }
  }
}

function addNoun(map: Map<string, TriggerForm[]>, kind: EventKind, entry: string | TriggerNoun): void {
  const row: TriggerNoun = typeof entry === "string" ? { one: entry } : entry;
  const made = (plural: boolean): TriggerForm => ({
    kind,
    by: "noun",
    form: 0,
    particle: "",
    moves: false,
    plural,
    back: row.back ?? false,
    must: false,
    predicate: row.predicate ?? false,
    located: row.located ?? false,
    roles: openRoles(kind.roles, row.roles),
    outside: openRoles(kind.roles, row.roles, row.outside),
    needs: row.needs ?? [],
    not: row.not ?? [],
  });
  const one = words(row.one.toLowerCase());
  for (const form of one) add(map, form, made(false));
  for (const form of words(row.many?.toLowerCase() ?? ""))
    if (!one.includes(form)) add(map, form, made(row.round !== true));
}

/** "Beim Entgleisen des Zuges": the infinitive of a verb with one meaning, as a noun. */
function addNominalised(map: Map<string, TriggerForm[]>, kind: EventKind, entry: string | TriggerVerb): void {
  const row: TriggerVerb = typeof entry === "string" ? { verb: entry } : entry;
  if (row.needs !== undefined) return;
  const { particle, base } = parts(row.verb);
  addNoun(map, kind, { one: `${particle}${base} ${particle}${base}s` });
}

function germanFigures(): FigureTables {
  return {
    rows: eventFigures.map(({ name, nouns, before = "", people, phrases, kinds }) => ({
      name,
      nouns: set(nouns),
      before: set(before),
      people: set(people),
      phrases,
      kinds: set(kinds),
    })),
    atLeast: set(figureComparators.atLeast),
    atMost: set(figureComparators.atMost),
    about: set(figureComparators.about),
    atLeastPhrases: figurePhrases.atLeast,
    atMostPhrases: figurePhrases.atMost,
    peopleNouns: set(peopleNouns),
    peopleEndings: words(peopleEndings),
    superseded: set(supersededWords),
    again: set(againWords),
    others: set(otherWords),
    partBefore: set(partWords.before),
    partAfter: set(partWords.after),
    partDegree: set(partWords.degree),
    magnitudes: new Map(Object.entries(magnitudes)),
    numbers: new Map(Object.entries(counts)),
  };
}

/** The tables of German events, opened: every form of every verb and noun that tells of one. */
export function germanEvents(): EventTables {
  const verbs = new Map<string, TriggerForm[]>();
  const nouns = new Map<string, TriggerForm[]>();
  for (const kind of eventKinds) {
    for (const entry of kind.verbs) addVerb(verbs, kind, entry);
    for (const entry of kind.verbs) if (kind.harms === true) addNominalised(nouns, kind, entry);
    for (const entry of kind.nouns) addNoun(nouns, kind, entry);
    for (const row of kind.words ?? []) add(verbs, row.verb, trigger(kind, row, wordClass.participle, "", true));
  }
  return {
    kinds: eventKinds,
    verbForms: verbs,
    verbBits: new Map([...verbs].map(([form, readings]) => [form, readings.reduce((bits, one) => bits | one.form, 0)])),
    nounForms: nouns,
    nounLengths: [...new Set([...nouns.keys()].map((form) => form.length))].toSorted((a, b) => b - a),
    figures: germanFigures(),
    words: germanEventWords(),
  };
}
