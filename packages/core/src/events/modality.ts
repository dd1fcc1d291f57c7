import type { TriggerForm } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Modality } from "../model/event.ts";
import type { TextDocument } from "../text/document.ts";
import { type Clause, classOf, clauseText, isFiniteVerb } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";

/** How a clause tells of an event. */
export interface Telling {
  readonly modality: Modality;
  readonly passive: boolean;
  /** Told as hearsay or by a claim: "soll getan haben", "angeblich". */
  readonly hearsay: boolean;
  /** Told in the past perfect: background. */
  readonly background: boolean;
  readonly calledOff: boolean;
  readonly postponed: boolean;
  /** Planned by what the clause itself is ahead of: "will das Urteil verkünden". */
  readonly ahead?: boolean | undefined;
}

/** The finite helpers of a clause, sorted by what they do. */
export interface Helpers {
  readonly auxiliaries: readonly string[];
  readonly modals: readonly string[];
  readonly verbs: readonly string[];
}

/** A plain statement of fact. */
export const plainTelling: Telling = {
  modality: "actual",
  passive: false,
  hearsay: false,
  background: false,
  calledOff: false,
  postponed: false,
};

/** "Ließ ihn festnehmen" tells as a fact what "will ihn festnehmen" does not. */
export const causative: ReadonlySet<string> = new Set(["lässt", "läßt", "lassen", "ließ", "ließen"]);

/** The helpers and other verbs of a clause. */
export function helpersOf(document: TextDocument, clause: Clause, locale: Locale, sentenceFirst: number): Helpers {
  const auxiliaries: string[] = [];
  const modals: string[] = [];
  const verbs: string[] = [];
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = document.tokens[index];
    if (token === undefined) continue;
    const bits = classOf(token, locale, index === sentenceFirst);
    if (causative.has(token.lower)) continue;
    if ((bits & wordClass.modal) !== 0) modals.push(token.lower);
    else if ((bits & wordClass.auxiliary) !== 0) auxiliaries.push(token.lower);
    else if (bits !== 0) verbs.push(token.lower);
  }
  return { auxiliaries, modals, verbs };
}

/** The clause whose helper a participle or infinitive without one belongs to: the nearest before it that has a helper. */
function helperClause(clauses: readonly Clause[], at: number, has: (clause: Clause) => boolean): Clause | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause !== undefined && has(clause)) return clause;
  }
  return undefined;
}

const claims = new Set(["will", "wollen"]);
const hearsays = new Set(["soll", "sollen", "solle"]);
/** Modals of a plan. */
export const intentions = new Set(["will", "wollen", "wolle", "wollte", "wollten", "soll", "sollen", "solle"]);
/** Past modals tell what was done. */
export const pastAbility = new Set(["konnte", "konnten", "musste", "mussten", "durfte", "durften"]);
/** Modals of a duty. */
export const duties: ReadonlySet<string> = new Set(["muss", "müssen", "müsse"]);
const unreal = new Set(["wäre", "wären", "hätte", "hätten", "würde", "würden"]);
const passives = new Set(["wird", "werden", "wurde", "wurden", "worden", "werde"]);
const futures = new Set(["wird", "werden", "werde"]);
/** Auxiliaries of the past perfect. */
export const pluperfect = new Set(["hatte", "hatten", "war", "waren"]);
const being = new Set(["ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären"]);

/** Whether a clause says no: "nicht", "kein", but not "nicht nur", nor "ohne" inside it: "ist ohne Fahrgäste entgleist". */
export function isNegated(text: string, locale: Locale): boolean {
  const { negating } = locale.events.words;
  return text
    .trim()
    .split(" ")
    .some((word, index, all) => negating.has(word) && all[index + 1] !== "nur" && (word !== "ohne" || index === 0));
}

/** Modality of a participle by its helpers: "hat telefoniert", "wurde verhaftet", "soll gewarnt haben", "wird verurteilt werden". */
function ofParticiple({ auxiliaries, modals }: Helpers, { moves, must }: TriggerForm): Telling {
  const passive =
    auxiliaries.some((word) => passives.has(word)) ||
    (!moves && auxiliaries.some((word) => being.has(word)) && !auxiliaries.some((word) => word.startsWith("ha")));
  const perfectInfinitive =
    auxiliaries.includes("haben") || auxiliaries.includes("sein") || auxiliaries.includes("worden");
  const background = auxiliaries.some((word) => pluperfect.has(word)) && (!passive || auxiliaries.includes("worden"));
  const modal = modals[0];
  if (modal === undefined) {
    const future = auxiliaries.filter((word) => futures.has(word)).length > 1;
    const unreal = auxiliaries.some((word) => word === "würde" || word === "würden");
    return { ...plainTelling, passive, background, modality: unreal ? "hypothetical" : future ? "planned" : "actual" };
  }
  if (must && duties.has(modal)) return { ...plainTelling, passive };
  if (perfectInfinitive && (hearsays.has(modal) || claims.has(modal)))
    return { ...plainTelling, passive, hearsay: true };
  if (pastAbility.has(modal)) return { ...plainTelling, passive };
  return { ...plainTelling, passive, modality: intentions.has(modal) ? "planned" : "hypothetical" };
}

/** Modality of an infinitive by its helpers: "will treffen", "wird reisen", "könnte fallen". */
function ofInfinitive({ auxiliaries, modals }: Helpers, { must }: TriggerForm): Telling {
  const modal = modals[0];
  if (modal !== undefined) {
    if (must && duties.has(modal)) return plainTelling;
    if (pastAbility.has(modal)) return plainTelling;
    return { ...plainTelling, modality: intentions.has(modal) ? "planned" : "hypothetical" };
  }
  if (auxiliaries.some((word) => futures.has(word))) return { ...plainTelling, modality: "planned" };
  if (auxiliaries.some((word) => word === "würde" || word === "würden"))
    return { ...plainTelling, modality: "hypothetical" };
  return plainTelling;
}

/** "… , mit ihm zu sprechen": what governs the infinitive says whether it is a plan or a wish. */
function ofZuInfinitive(before: string, locale: Locale): Telling {
  const { planning, wishing } = locale.events.words;
  const words = before.split(" ");
  if (words.some((word) => wishing.has(word))) return { ...plainTelling, modality: "hypothetical" };
  if (words.some((word) => planning.has(word))) return { ...plainTelling, modality: "planned" };
  return { ...plainTelling, modality: "hypothetical" };
}

/** "Wäre fast entgleist", "beinahe hätte …": it did not happen. */
export function isAlmost(text: string, { events }: Locale): boolean {
  return (
    events.words.almost.some((phrase) => text.includes(` ${phrase} `)) &&
    text.split(" ").some((word) => unreal.has(word))
  );
}

/** What adverbs and conjunctions of the clause add to a reading. */
function withAdverbs(telling: Telling, text: string, opener: string | undefined, locale: Locale): Telling {
  const { words } = locale.events;
  const hearsay = telling.hearsay || text.split(" ").some((word) => words.hearsay.has(word));
  const with_ = { ...telling, hearsay };
  if (opener !== undefined && words.conditional.has(opener)) return { ...with_, modality: "hypothetical" };
  if (words.habitual.some((phrase) => text.includes(` ${phrase} `))) return { ...with_, modality: "habitual" };
  if (isAlmost(text, locale)) return { ...with_, modality: "hypothetical" };
  if (isNegated(text, locale)) return { ...with_, modality: with_.modality === "actual" ? "negated" : "hypothetical" };
  return with_;
}

/** "Bankier zu sieben Jahren Haft verurteilt": at the end of a main clause of more than two words, a form that may be both is a participle. */
function isElliptic({ tokens }: TextDocument, { first, last, opener }: Clause, at: number, locale: Locale): boolean {
  if (opener !== undefined || at - first < 3) return false;
  for (let index = at + 1; index < last; index += 1) if (tokens[index]?.kind === "word") return false;
  for (let index = first; index < at; index += 1) if (isFiniteVerb(tokens[index], locale)) return false;
  return true;
}

/** How a verb tells of its event. */
export function verbTelling(
  document: TextDocument,
  clauses: readonly Clause[],
  trigger: Trigger,
  locale: Locale,
  sentenceFirst: number,
): Telling {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return plainTelling;
  const text = clauseText(document.tokens, clause.first, clause.last);
  const own = helpersOf(document, clause, locale, sentenceFirst);
  const bare = own.auxiliaries.length + own.modals.length === 0;
  const { form } = trigger.form;
  const isParticiple =
    (form & wordClass.participle) !== 0 &&
    ((form & wordClass.singular) === 0 || (bare && isElliptic(document, clause, trigger.token, locale)));
  const isInfinitive = (form & wordClass.infinitive) !== 0;
  const zu = (form & wordClass.zuInfinitive) !== 0 || document.tokens[trigger.token - 1]?.lower === "zu";
  if (zu) {
    const before = clauses.slice(Math.max(0, trigger.clause - 1), trigger.clause + 1);
    const read = ofZuInfinitive(
      before.map(({ first, last }) => clauseText(document.tokens, first, last)).join(""),
      locale,
    );
    return withAdverbs(read, text, clause.opener, locale);
  }
  const has = (other: Clause): boolean => {
    const found = helpersOf(document, other, locale, sentenceFirst);
    return found.auxiliaries.length + found.modals.length > 0;
  };
  const helped =
    bare && isParticiple && clause.opener === undefined ? helperClause(clauses, trigger.clause, has) : undefined;
  const helpers = helped === undefined ? own : helpersOf(document, helped, locale, sentenceFirst);
  const both = (form & wordClass.participle) !== 0 && helpers.auxiliaries.length > 0;
  if (isParticiple || both) {
    const none = helpers.auxiliaries.length + helpers.modals.length === 0;
    const read = none ? { ...plainTelling, passive: !trigger.form.moves } : ofParticiple(helpers, trigger.form);
    return withAdverbs(read, text, clause.opener, locale);
  }
  return withAdverbs(
    isInfinitive && !bare ? ofInfinitive(own, trigger.form) : plainTelling,
    text,
    clause.opener,
    locale,
  );
}
