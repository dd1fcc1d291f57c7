import type { EventWords } from "../event-tables.ts";
import { set, words } from "../word-lists.ts";
import { conjugate } from "./conjugate.ts";
import { eventWords, prepositionSlots } from "./event-words.ts";

/** Every form of the verbs; a separable particle is parted by "|" and joined to each. */
function verbForms(text: string): ReadonlySet<string> {
  return new Set(
    words(text).flatMap((verb) => {
      const [particle, base] = verb.includes("|") ? verb.split("|") : ["", verb];
      const forms = [...conjugate(base ?? "").keys()].map((form) => particle + form);
      return particle === "" ? forms : [...forms, `${particle}zu${base}`];
    }),
  );
}

function both(verbs: string, others: string): ReadonlySet<string> {
  return new Set([...verbForms(verbs), ...set(others)]);
}

/** Words about those who say something of an event. */
function sourceWords() {
  return {
    replying: verbForms(eventWords.replyVerbs),
    reports: set(eventWords.reports),
    referring: set(eventWords.referring),
    officials: set(eventWords.officials),
    officialEndings: words(eventWords.officialEndings),
    matters: set(eventWords.matters),
    goingOn: set(eventWords.goingOn),
    becoming: set(eventWords.becoming),
    blaming: set(eventWords.blaming),
    counting: verbForms(eventWords.countingVerbs),
    counted: set(eventWords.counted),
    details: set(eventWords.details),
    speakers: words(eventWords.speakers),
  };
}

/** Prepositions by what they make of the event behind them. */
function prepositionWords() {
  return {
    during: set(eventWords.during),
    presupposing: set(eventWords.presupposing),
    inside: set(eventWords.inside),
    topical: set(eventWords.topical),
    told: set(eventWords.told),
    bringing: set(eventWords.bringing),
    ending: set(eventWords.ending),
    starting: set(eventWords.starting),
    citing: set(eventWords.citing),
    sited: set(eventWords.sited),
    unawareOf: set(eventWords.unawareOf),
    declinedOn: set(eventWords.declinedOn),
    preposed: set(eventWords.preposed),
    prepositionSlots: new Map(Object.entries(prepositionSlots)),
    asides: set(eventWords.asides),
    placing: set(eventWords.placing),
  };
}

/** The words about how events are told, opened: all forms of the verbs among them. */
export function germanEventWords(): EventWords {
  return {
    planning: both(eventWords.planningVerbs, eventWords.planning),
    calling: verbForms(eventWords.callingVerbs),
    agreeing: verbForms(eventWords.agreeingVerbs),
    wishing: both(eventWords.wishingVerbs, eventWords.wishing),
    conditional: set(eventWords.conditional),
    negating: set(eventWords.negating),
    habitual: eventWords.habitual,
    happening: set(eventWords.happening),
    takingPlace: set(eventWords.takingPlace),
    anew: eventWords.anew,
    explaining: eventWords.explaining,
    every: set(eventWords.every),
    strongPasts: words(eventWords.strongPasts),
    another: set(eventWords.another),
    open: eventWords.open,
    earlier: eventWords.earlier,
    failing: verbForms(eventWords.failingVerbs),
    calledOff: both(eventWords.callingOffVerbs, eventWords.calledOff),
    dreading: verbForms(eventWords.dreadingVerbs),
    almost: eventWords.almost,
    postponed: set(eventWords.postponed),
    occurring: verbForms(eventWords.occurringVerbs),
    occurringPhrases: eventWords.occurringPhrases,
    delegates: set(eventWords.delegates),
    delegating: set(eventWords.delegating),
    parties: set(eventWords.parties),
    noParties: set(eventWords.noParties),
    holding: verbForms(eventWords.holdingVerbs),
    telling: verbForms(eventWords.tellingVerbs),
    announcing: set(eventWords.announcing),
    pair: set(eventWords.pair),
    pairNouns: new Map(
      (["person", "organisation", "place"] as const).flatMap((kind) =>
        words(eventWords.pairNouns[kind]).map((noun) => [noun, kind] as const),
      ),
    ),
    thirdPerson: set(eventWords.thirdPerson),
    firstPerson: set(eventWords.firstPerson),
    judging: verbForms(eventWords.judgingVerbs),
    lasting: verbForms(eventWords.lastingVerbs),
    ongoing: verbForms(eventWords.ongoingVerbs),
    ongoingPhrases: eventWords.ongoingPhrases,
    hearsay: set(eventWords.hearsay),
    definite: set(eventWords.definite),
    indefinite: set(eventWords.indefinite),
    ...prepositionWords(),
    regions: set(eventWords.regions),
    ...sourceWords(),
    rounds: new Map(Object.entries(eventWords.rounds)),
  };
}
