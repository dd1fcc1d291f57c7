import type { TriggerForm } from "../locales/event-tables.ts";
import type { HelperForms } from "../locales/grammar-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Modality } from "../model/event.ts";
import { type Helpers, isAlmost, isHabitual, isNegated } from "./clause-words.ts";
import type { Clause } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import type { Trigger } from "./find-triggers.ts";
import { hint } from "./hints.ts";
import { firstFinite } from "./token-class.ts";

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
  readonly ahead: boolean;
}

/** A plain statement of fact. */
export const plainTelling: Telling = {
  modality: "actual",
  passive: false,
  hearsay: false,
  background: false,
  calledOff: false,
  postponed: false,
  ahead: false,
};

function hasHelper({ helpers }: Clause): boolean {
  return helpers.auxiliaries.length + helpers.modals.length > 0;
}

/** The clause whose helper a participle or infinitive without one belongs to: the nearest before it that has a helper. */
function helperClause(clauses: readonly Clause[], at: number): Clause | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause !== undefined && hasHelper(clause)) return clause;
  }
  return undefined;
}

/** Modality of a participle by its helpers: "hat telefoniert", "wurde verhaftet", "soll gewarnt haben", "wird verurteilt werden". */
function ofParticiple({ auxiliaries, modals }: Helpers, { moves, must }: TriggerForm, helpers: HelperForms): Telling {
  const has = (forms: ReadonlySet<string>): boolean => auxiliaries.some((word) => forms.has(word));
  const passive = has(helpers.passive) || (!moves && has(helpers.being) && !has(helpers.having));
  const wasPassive = auxiliaries.includes(helpers.passivePerfect);
  const background = has(helpers.pluperfect) && (!passive || wasPassive);
  const modal = modals[0];
  if (modal === undefined) {
    const future = auxiliaries.filter((word) => helpers.future.has(word)).length > 1;
    const unreal = has(helpers.conditional);
    return { ...plainTelling, passive, background, modality: unreal ? "hypothetical" : future ? "planned" : "actual" };
  }
  if (must && helpers.duty.has(modal)) return { ...plainTelling, passive };
  if ((has(helpers.perfect) || wasPassive) && (helpers.hearsay.has(modal) || helpers.claiming.has(modal)))
    return { ...plainTelling, passive, hearsay: true };
  if (helpers.pastAbility.has(modal)) return { ...plainTelling, passive };
  return { ...plainTelling, passive, modality: helpers.intending.has(modal) ? "planned" : "hypothetical" };
}

/** Modality of an infinitive by its helpers: "will treffen", "wird reisen", "könnte fallen". */
function ofInfinitive({ auxiliaries, modals }: Helpers, { must }: TriggerForm, helpers: HelperForms): Telling {
  const modal = modals[0];
  if (modal !== undefined) {
    if (must && helpers.duty.has(modal)) return plainTelling;
    if (helpers.pastAbility.has(modal)) return plainTelling;
    return { ...plainTelling, modality: helpers.intending.has(modal) ? "planned" : "hypothetical" };
  }
  if (auxiliaries.some((word) => helpers.future.has(word))) return { ...plainTelling, modality: "planned" };
  if (auxiliaries.some((word) => helpers.conditional.has(word))) return { ...plainTelling, modality: "hypothetical" };
  return plainTelling;
}

/** "… , mit ihm zu sprechen": what governs the infinitive says whether it is a plan or a wish. */
function ofZuInfinitive(clauses: readonly Clause[]): Telling {
  const hints = clauses.reduce((all, clause) => all | clause.hints, 0);
  const planned = (hints & hint.wishing) === 0 && (hints & hint.planning) !== 0;
  return { ...plainTelling, modality: planned ? "planned" : "hypothetical" };
}

/** What adverbs and conjunctions of the clause add to a reading. */
function withAdverbs(telling: Telling, text: EventText, clause: Clause): Telling {
  const hearsay = telling.hearsay || (clause.hints & hint.hearsay) !== 0;
  const told = hearsay === telling.hearsay ? telling : { ...telling, hearsay };
  if (clause.opener !== undefined && text.words.conditional.has(clause.opener))
    return { ...told, modality: "hypothetical" };
  if (isHabitual(text, clause)) return { ...told, modality: "habitual" };
  if (isAlmost(text, clause)) return { ...told, modality: "hypothetical" };
  if (isNegated(text, clause)) return { ...told, modality: told.modality === "actual" ? "negated" : "hypothetical" };
  return told;
}

/** "Bankier zu sieben Jahren Haft verurteilt": at the end of a main clause of more than two words, a form that may be both is a participle. */
function isElliptic(text: EventText, { first, last, opener }: Clause, at: number): boolean {
  if (opener !== undefined || at - first < 3) return false;
  for (let index = at + 1; index < last; index += 1) if (text.tokens[index]?.kind === "word") return false;
  return firstFinite(text, first, at) === at;
}

/** How a verb tells of its event. */
export function verbTelling(text: EventText, clauses: readonly Clause[], trigger: Trigger): Telling {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return plainTelling;
  const own = clause.helpers;
  const bare = !hasHelper(clause);
  const { form } = trigger.form;
  const isParticiple =
    (form & wordClass.participle) !== 0 &&
    ((form & wordClass.singular) === 0 || (bare && isElliptic(text, clause, trigger.token)));
  const isInfinitive = (form & wordClass.infinitive) !== 0;
  const zu =
    (form & wordClass.zuInfinitive) !== 0 || text.tokens[trigger.token - 1]?.lower === text.grammar.infinitiveMark;
  if (zu) {
    const before = clauses.slice(Math.max(0, trigger.clause - 1), trigger.clause + 1);
    return withAdverbs(ofZuInfinitive(before), text, clause);
  }
  const helped =
    bare && isParticiple && clause.opener === undefined ? helperClause(clauses, trigger.clause) : undefined;
  const helpers = helped === undefined ? own : helped.helpers;
  const both = (form & wordClass.participle) !== 0 && helpers.auxiliaries.length > 0;
  if (isParticiple || both) {
    const none = helpers.auxiliaries.length + helpers.modals.length === 0;
    const read = none
      ? { ...plainTelling, passive: !trigger.form.moves }
      : ofParticiple(helpers, trigger.form, text.grammar.helpers);
    return withAdverbs(read, text, clause);
  }
  const read = isInfinitive && !bare ? ofInfinitive(own, trigger.form, text.grammar.helpers) : plainTelling;
  return withAdverbs(read, text, clause);
}
