import { wordClass } from "../locales/syntax-tables.ts";
import type { Participant } from "../model/event.ts";
import { type Clause, closingParticle } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import type { NounFront } from "./noun-front.ts";
import {
  type Collect,
  collector,
  collectPrepositions,
  nobody,
  type Parties,
  phraseEnd,
  prepositionAt,
} from "./participants.ts";
import type { Unnamed } from "./parties.ts";
import type { Scene } from "./scene.ts";
import type { SlottedMention } from "./slots.ts";
import { isCoordinated, isOblique, subjectsOf } from "./subjects.ts";
import { classAt } from "./token-class.ts";

/** "hatte ein Gespräch": a form of "haben" that helps no other verb. */
function hasAsVerb(scene: Scene, clause: Clause): boolean {
  let has = false;
  for (let index = clause.first; index < clause.last; index += 1) {
    const bits = classAt(scene.text, index, index === scene.sentenceFirst);
    const word = scene.text.tokens[index]?.lower ?? "";
    if ((bits & wordClass.auxiliary) !== 0 && scene.text.grammar.helpers.having.has(word)) has = true;
    else if ((bits & wordClass.participle) !== 0 && (bits & wordClass.singular) === 0) return false;
  }
  return has || clauseHolds(scene, clause, scene.text.grammar.helpers.had);
}

function clauseHolds({ text }: Scene, { first, last }: Clause, word: string): boolean {
  for (let index = first; index < last; index += 1) if (text.tokens[index]?.lower === word) return true;
  return false;
}

/** Whether the clause's subject takes part in what the noun names: "führte ein Telefonat", "sagte in einem Interview". */
function subjectTakesPart(scene: Scene, trigger: Trigger, front: NounFront, hasOther: boolean): boolean {
  const { kind, roles } = trigger.form;
  const { words, grammar } = scene.text;
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined || roles.subject === undefined || front.genitive) return false;
  if (trigger.form.predicate) return front.preposition === undefined;
  if (front.preposition !== undefined) {
    const isInside = words.during.has(front.preposition);
    if (isNested(scene, clause, trigger.token)) return false;
    if (front.preposition === grammar.prepositions.since && kind.personal === true && !hasOther) return true;
    const beside = isInside || words.asides.has(front.preposition);
    const isNew = front.determiner === undefined || words.indefinite.has(front.determiner);
    if (kind.parties === 2 && beside && isNew && haveTogether(scene, trigger.clause)) return true;
    if (kind.mutual === true) return beside && (hasOther || (kind.parties < 2 && (isInside || isNew)));
    return isInside && kind.personal === true && kind.core.includes(roles.subject);
  }
  const particle = closingParticle(scene.text, clause);
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = scene.text.tokens[index];
    if (token === undefined || index === trigger.token || token.capital) continue;
    if (words.holding.has(token.lower) || (particle !== "" && words.holding.has(particle + token.lower))) return true;
  }
  const isIndefinite = front.determiner === undefined || words.indefinite.has(front.determiner);
  return (kind.mutual === true && hasOther && isIndefinite) || hasAsVerb(scene, clause);
}

/** "Nach langen Gesprächen haben sich die Regierung und die Front geeinigt": two that "und" joins are the subject. */
function haveTogether(scene: Scene, clause: number): boolean {
  const [first, second] = subjectsOf(scene, clause);
  return first !== undefined && second !== undefined && isCoordinated(scene, first, second);
}

/** A noun inside the phrase of another: "über ein Treffen mit ihr auf der Konferenz". */
function isNested(scene: Scene, clause: Clause, at: number): boolean {
  return scene.nouns.some((noun) => noun >= clause.first && noun < at && phraseEnd(scene, clause, noun) > at);
}

/** A genitive behind a noun is its own where no preposition and no other noun but a title stands between. */
function isOwner({ text }: Scene, noun: number, at: number): boolean {
  for (let index = noun + 1; index < at; index += 1)
    if ((classAt(text, index, true) & wordClass.preposition) !== 0) return false;
  return at - noun <= 5;
}

/** Names before and behind a noun that belong to it: genitives, "zwischen … erzielte", "seine". */
function collectOwners(scene: Scene, trigger: Trigger, front: NounFront, end: number, collect: Collect): void {
  const { between } = scene.text.grammar.prepositions;
  for (const mention of scene.mentions) {
    if (mention.clause !== trigger.clause) continue;
    const before =
      mention.last <= trigger.token && mention.first >= front.first && mention.preposition === front.preposition;
    const ahead =
      mention.genitive &&
      mention.last <= trigger.token &&
      trigger.token - mention.last <= 3 &&
      mention.preposition === undefined;
    const pronoun = before && mention.mention.by === "pronoun" && mention.last === trigger.token;
    const behind =
      mention.first > trigger.token &&
      mention.first < end &&
      mention.genitive &&
      isOwner(scene, trigger.token, mention.first);
    if (ahead || (pronoun && !trigger.form.back) || behind) collect(mention, "of");
    if (mention.preposition === between && mention.last <= trigger.token && !isOfEvent(scene, mention))
      collect(mention, "between");
  }
}

/** "Das Gespräch zwischen … brachte keine Waffenruhe": behind another noun of an event, who stands there is its. */
function isOfEvent(scene: Scene, mention: SlottedMention): boolean {
  return scene.nouns.includes(prepositionAt(scene, mention) - 1);
}

/** Participants of a noun: genitives, what hangs on it, and the subject of a verb that only says that it took place. */
export function participantsOfNoun(scene: Scene, trigger: Trigger, front: NounFront): Parties {
  const found: Participant[] = [];
  const unnamed: Unnamed[] = [];
  const { words, grammar } = scene.text;
  const { determiner, preposition } = front;
  const isInside = preposition !== undefined && words.during.has(preposition);
  const { roles, outside } = trigger.form;
  const collect = collector(scene, isInside ? roles : outside, found, unnamed);
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined) return nobody;
  const next = scene.nouns.find((at) => at > trigger.token && at < clause.last) ?? clause.last;
  const end = Math.min(next, phraseEnd(scene, clause, trigger.token));
  collectOwners(scene, trigger, front, end, collect);
  if (found.length === 0 && grammar.possessives.has(determiner ?? "")) {
    const [owner] = subjectsOf(scene, trigger.clause);
    if (owner !== undefined) collect(owner, "of"); // "ihren Besuch hat … verschoben"
  }
  if (grammar.relativeOwners.has(determiner ?? "")) {
    const owner = scene.mentions.filter(({ last }) => last <= front.first).at(-1);
    if (owner !== undefined) collect(owner, "of");
  }
  const located: Collect = (mention, slot) => {
    if (!trigger.form.located || slot !== "of" || !mention.mention.entityId.startsWith("place:"))
      collect(mention, slot);
  };
  collectPrepositions(scene, scene.mentions, trigger.token, end, located, true, false);
  if (found.length < 2 && subjectTakesPart(scene, trigger, front, found.length > 0)) {
    const [subject, ...others] = subjectsOf(scene, trigger.clause).filter(
      (one) => (one.last <= trigger.token || one.first > trigger.token) && !isOblique(scene, one, clause),
    );
    if (subject !== undefined) {
      collect(subject, "subject");
      const other = others[0];
      if (other !== undefined && isCoordinated(scene, subject, other)) collect(other, "subject");
    }
  }
  return { named: found, unnamed };
}
