import type { TriggerForm } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Modality } from "../model/event.ts";
import type { TextDocument } from "../text/document.ts";
import { type ClauseWords, type Helpers, hint, isAlmost, isHabitual, isNegated } from "./clause-words.ts";
import type { Clause } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import { isFiniteVerb } from "./token-class.ts";

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

/** A plain statement of fact. */
export const plainTelling: Telling = {
  modality: "actual",
  passive: false,
  hearsay: false,
  background: false,
  calledOff: false,
  postponed: false,
};

function hasHelper({ words }: Clause): boolean {
  const { auxiliaries, modals } = words().helpers;
  return auxiliaries.length + modals.length > 0;
}

/** The clause whose helper a participle or infinitive without one belongs to: the nearest before it that has a helper. */
function helperClause(clauses: readonly Clause[], at: number): Clause | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause !== undefined && hasHelper(clause)) return clause;
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
const passives = new Set(["wird", "werden", "wurde", "wurden", "worden", "werde"]);
const futures = new Set(["wird", "werden", "werde"]);
/** Auxiliaries of the past perfect. */
export const pluperfect = new Set(["hatte", "hatten", "war", "waren"]);
const being = new Set(["ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären"]);

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
function ofZuInfinitive(clauses: readonly Clause[]): Telling {
  const hints = clauses.reduce((all, { words }) => all | words().hints, 0);
  const planned = (hints & hint.wishing) === 0 && (hints & hint.planning) !== 0;
  return { ...plainTelling, modality: planned ? "planned" : "hypothetical" };
}

/** What adverbs and conjunctions of the clause add to a reading. */
function withAdverbs(telling: Telling, words: ClauseWords, opener: string | undefined, locale: Locale): Telling {
  const hearsay = telling.hearsay || (words.hints & hint.hearsay) !== 0;
  const with_ = hearsay === telling.hearsay ? telling : { ...telling, hearsay };
  if (opener !== undefined && locale.events.words.conditional.has(opener))
    return { ...with_, modality: "hypothetical" };
  if (isHabitual(words, locale)) return { ...with_, modality: "habitual" };
  if (isAlmost(words, locale)) return { ...with_, modality: "hypothetical" };
  if (isNegated(words, locale)) return { ...with_, modality: with_.modality === "actual" ? "negated" : "hypothetical" };
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
): Telling {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return plainTelling;
  const words = clause.words();
  const own = words.helpers;
  const bare = !hasHelper(clause);
  const { form } = trigger.form;
  const isParticiple =
    (form & wordClass.participle) !== 0 &&
    ((form & wordClass.singular) === 0 || (bare && isElliptic(document, clause, trigger.token, locale)));
  const isInfinitive = (form & wordClass.infinitive) !== 0;
  const zu = (form & wordClass.zuInfinitive) !== 0 || document.tokens[trigger.token - 1]?.lower === "zu";
  if (zu) {
    const before = clauses.slice(Math.max(0, trigger.clause - 1), trigger.clause + 1);
    return withAdverbs(ofZuInfinitive(before), words, clause.opener, locale);
  }
  const helped =
    bare && isParticiple && clause.opener === undefined ? helperClause(clauses, trigger.clause) : undefined;
  const helpers = helped === undefined ? own : helped.words().helpers;
  const both = (form & wordClass.participle) !== 0 && helpers.auxiliaries.length > 0;
  if (isParticiple || both) {
    const none = helpers.auxiliaries.length + helpers.modals.length === 0;
    const read = none ? { ...plainTelling, passive: !trigger.form.moves } : ofParticiple(helpers, trigger.form);
    return withAdverbs(read, words, clause.opener, locale);
  }
  const read = isInfinitive && !bare ? ofInfinitive(own, trigger.form) : plainTelling;
  return withAdverbs(read, words, clause.opener, locale);
}
