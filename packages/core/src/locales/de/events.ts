import type { EventKind, EventTables, FigureTables, TriggerForm, TriggerNoun, TriggerVerb } from "../event-tables.ts";
import { wordClass } from "../syntax-tables.ts";
import { conjugate } from "./conjugate.ts";
import {
  againWords,
  eventFigures,
  figureComparators,
  figurePhrases,
  magnitudes,
  partWords,
  peopleNouns,
  supersededWords,
} from "./event-figures.ts";
import { calamities } from "./event-kinds/calamities.ts";
import { conflict } from "./event-kinds/conflict.ts";
import { diplomacy } from "./event-kinds/diplomacy.ts";
import { justice } from "./event-kinds/justice.ts";
import { politics } from "./event-kinds/politics.ts";
import { society } from "./event-kinds/society.ts";
import { eventWords, prepositionSlots } from "./event-words.ts";
import { counts } from "./number-words.ts";

/** Every kind of event German news is searched for. */
export const eventKinds: readonly EventKind[] = [
  ...diplomacy,
  ...politics,
  ...conflict,
  ...justice,
  ...calamities,
  ...society,
];

const finite = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;

function words(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

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
  return {
    kind,
    by: "verb",
    form,
    particle,
    moves,
    plural: false,
    back: false,
    must: row.must ?? false,
    roles: { ...kind.roles, ...row.roles },
    outside: {},
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
    roles: { ...kind.roles, ...row.roles },
    outside: row.outside ?? {},
    needs: row.needs ?? [],
    not: row.not ?? [],
  });
  const one = words(row.one.toLowerCase());
  for (const form of one) add(map, form, made(false));
  for (const form of words(row.many?.toLowerCase() ?? "")) if (!one.includes(form)) add(map, form, made(true));
}

function set(text: string): ReadonlySet<string> {
  return new Set(words(text));
}

/** Every form of the verbs, without those that are nothing but the infinitive of another word. */
function verbForms(text: string): ReadonlySet<string> {
  return new Set(
    words(text).flatMap((verb) => {
      const particle = [
        "statt",
        "ab",
        "durch",
        "an",
        "vor",
        "teil",
        "zu",
        "ein",
        "auf",
        "aus",
        "bevor",
        "fest",
        "hin",
        "zurück",
      ].find((prefix) => verb.startsWith(prefix) && verb.length - prefix.length > 4 && prefixed.has(verb));
      const base = particle === undefined ? verb : verb.slice(particle.length);
      const forms = [...conjugate(base).keys()];
      return particle === undefined ? forms : [...forms.map((form) => particle + form), `${particle}zu${base}`];
    }),
  );
}

/** Verbs of the word lists whose particle parts from them. */
const prefixed = new Set([
  "ankündigen",
  "vorbereiten",
  "vorhaben",
  "vornehmen",
  "ansetzen",
  "anstehen",
  "bevorstehen",
  "vorsehen",
  "zusagen",
  "zustimmen",
  "einladen",
  "ausschließen",
  "anbieten",
  "auffordern",
  "vorschlagen",
  "anregen",
  "ablehnen",
  "stattfinden",
  "abhalten",
  "teilnehmen",
  "abschließen",
  "austragen",
  "durchführen",
  "andauern",
  "hinziehen",
  "zurückweisen",
  "abstreiten",
]);

function both(verbs: string, others: string): ReadonlySet<string> {
  return new Set([...verbForms(verbs), ...set(others)]);
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
    superseded: set(supersededWords),
    again: set(againWords),
    partBefore: set(partWords.before),
    partAfter: set(partWords.after),
    partDegree: set(partWords.degree),
    magnitudes: new Map(Object.entries(magnitudes)),
    numbers: new Map(Object.entries(counts)),
  };
}

/** Words about those who say something of an event. */
function sourceWords() {
  return {
    replying: verbForms(eventWords.replyVerbs),
    reports: set(eventWords.reports),
    referring: set(eventWords.referring),
    officials: set(eventWords.officials),
    officialEndings: words(eventWords.officialEndings),
    counting: verbForms(eventWords.countingVerbs),
    counted: set(eventWords.counted),
    details: set(eventWords.details),
    speakers: words(eventWords.speakers),
  };
}

/** The tables of German events, opened: every form of every verb and noun that tells of one. */
export function germanEvents(): EventTables {
  const verbs = new Map<string, TriggerForm[]>();
  const nouns = new Map<string, TriggerForm[]>();
  for (const kind of eventKinds) {
    for (const entry of kind.verbs) addVerb(verbs, kind, entry);
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
    words: {
      planning: both(eventWords.planningVerbs, eventWords.planning),
      wishing: both(eventWords.wishingVerbs, eventWords.wishing),
      conditional: set(eventWords.conditional),
      negating: set(eventWords.negating),
      habitual: eventWords.habitual,
      every: set(eventWords.every),
      strongPasts: words(eventWords.strongPasts),
      another: set(eventWords.another),
      open: eventWords.open,
      earlier: eventWords.earlier,
      calledOff: set(eventWords.calledOff),
      calledOffParted: new Map(Object.entries(eventWords.calledOffParted)),
      almost: eventWords.almost,
      postponed: set(eventWords.postponed),
      occurring: verbForms(eventWords.occurringVerbs),
      occurringPhrases: eventWords.occurringPhrases,
      delegates: set(eventWords.delegates),
      parties: set(eventWords.parties),
      holding: verbForms(eventWords.holdingVerbs),
      telling: verbForms(eventWords.tellingVerbs),
      announcing: set(eventWords.announcing),
      pair: set(eventWords.pair),
      thirdPerson: set(eventWords.thirdPerson),
      firstPerson: set(eventWords.firstPerson),
      lasting: verbForms(eventWords.lastingVerbs),
      hearsay: set(eventWords.hearsay),
      definite: set(eventWords.definite),
      indefinite: set(eventWords.indefinite),
      during: set(eventWords.during),
      preposed: set(eventWords.preposed),
      prepositionSlots: new Map(Object.entries(prepositionSlots)),
      asides: set(eventWords.asides),
      regions: set(eventWords.regions),
      placing: set(eventWords.placing),
      ...sourceWords(),
      rounds: new Map(Object.entries(eventWords.rounds)),
    },
  };
}
