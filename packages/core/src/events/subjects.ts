import { wordClass } from "../locales/syntax-tables.ts";
import { type Clause, isPartOf } from "./clauses.ts";
import { pairIn, speakerIn } from "./implied.ts";
import { unnamedWord } from "./parties.ts";
import { isTime, type Scene } from "./scene.ts";
import type { SlottedMention } from "./slots.ts";
import { classAt, firstFinite, isFiniteVerb, isVerb } from "./token-class.ts";

function bare({ preposition, genitive }: SlottedMention): boolean {
  return preposition === undefined && !genitive;
}

function isNamed({ mention }: SlottedMention): boolean {
  return unnamedWord(mention.entityId) === undefined;
}

/** Subject and objects of a clause: mentions on no preposition, in order; pronouns count. */
function bareOf(scene: Scene, clause: number): readonly SlottedMention[] {
  return scene.mentions.filter((mention) => isPartOf(scene.clauses, mention.clause, clause) && bare(mention));
}

/** "…, Musterstadt beschossen zu haben": a group without a finite verb whose infinitive has "zu". */
function isInfinitive({ text }: Scene, { first, last, opener }: Clause): boolean {
  const { tokens, grammar } = text;
  if (opener !== undefined && !grammar.infinitiveOpeners.has(opener)) return false;
  let zu = false;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (
      (token?.lower === grammar.infinitiveMark && !token.capital && isVerb(text, index + 1)) ||
      (classAt(text, index) & wordClass.zuInfinitive) !== 0
    )
      zu = true;
    else if (isFiniteVerb(text, index) && (classAt(text, index) & wordClass.infinitive) === 0) return false;
  }
  return zu;
}

/** Whether a clause takes its subject from the one before: an infinitive group, or one that "und" joins without a new subject. */
function continues(scene: Scene, clause: Clause): boolean {
  const { first, opener, verbal } = clause;
  const { infinitiveOpeners, joining } = scene.text.grammar;
  if (opener !== undefined) return infinitiveOpeners.has(opener);
  if (!verbal) return false;
  if (isInfinitive(scene, clause)) return true;
  const head = scene.text.tokens[first]?.lower ?? "";
  return joining.has(head) || !isFiniteVerb(scene.text, first);
}

/**
 * "Petra Sommer, 45, wurde …", "Der Chef, Karl Winter, hat …", "Petra Sommer, die in Kiel lebt, wurde …": a clause that goes on with its verb behind
 * an apposition or a relative clause has its subject before that, at the start of the sentence.
 */
function appositionBefore(scene: Scene, number: number): readonly SlottedMention[] {
  const clause = scene.clauses[number];
  if (clause === undefined || number < 1 || number > 3 || clause.opener !== undefined) return [];
  if (!isFiniteVerb(scene.text, clause.first)) return [];
  if (scene.text.tokens[clause.first - 1]?.text !== ",") return [];
  const before = scene.clauses.slice(0, number);
  const { relativeSubjects } = scene.text.grammar;
  if (
    before[0]?.opener !== undefined ||
    before.some(({ verbal, opener }) => verbal && !relativeSubjects.has(opener ?? ""))
  )
    return [];
  const heads = before.flatMap((one, index) => (one.verbal ? [] : bareOf(scene, index)));
  const person = heads.find(({ mention }) => mention.entityId.startsWith("person:")) ?? heads[0];
  return person === undefined ? [] : [person];
}

/** "die Spitzen *von* Union", "die Regierung Karvoniens": the name is of those whom the noun before it means. */
function hangsOnDelegates({ text }: Scene, { first, genitive }: SlottedMention): boolean {
  for (let at = first - 1; at >= first - 3; at -= 1) {
    const word = text.tokens[at]?.lower ?? "";
    if (text.words.delegates.has(word)) return at < first - 1 || genitive;
    if (!text.words.delegating.has(word)) return false;
  }
  return false;
}

/** "Die Spitzen von Union und Liste haben …": names before the verb that hang on a noun through which they act, and those joined to them. */
function delegatesOf(scene: Scene, number: number, { first, last }: Clause): readonly SlottedMention[] {
  const { text, mentions } = scene;
  const verb = firstFinite(text, first, last);
  const found: SlottedMention[] = [];
  for (const mention of mentions) {
    if (mention.clause !== number || mention.last > verb) continue;
    const owned = hangsOnDelegates(scene, mention);
    const previous = found.at(-1);
    if (owned || (previous !== undefined && isCoordinated(scene, previous, mention))) found.push(mention);
  }
  return found;
}

/** "gegen den Halter, der …": no other noun stands between a name and the relative clause. */
function reaches(scene: Scene, { last }: SlottedMention, { first }: Clause): boolean {
  for (let index = last; index < first; index += 1)
    if (scene.text.tokens[index]?.capital === true && !isTime(scene, index)) return false;
  return true;
}

/** Who does it: in the clause, else the antecedent of its relative pronoun, "ich", "die beiden", or the subject it continues. */
export function subjectsOf(scene: Scene, at: number): readonly SlottedMention[] {
  const number = scene.clauses[at]?.parts?.[0] ?? at;
  const clause = scene.clauses[number];
  if (clause === undefined) return [];
  const named = appositionBefore(scene, number);
  const own = [...named, ...bareOf(scene, number)];
  if (clause.opener !== undefined && scene.text.grammar.relativeSubjects.has(clause.opener)) {
    const before = scene.mentions.filter(({ last }) => last <= clause.first);
    const nearest = before.at(-1);
    const isNext = nearest !== undefined && nearest.last >= clause.first - 1 && !nearest.genitive;
    const last = before.findLast(isNamed);
    const antecedent = isNext ? nearest : last !== undefined && reaches(scene, last, clause) ? last : undefined;
    return antecedent === undefined ? own : [antecedent, ...own];
  }
  if (number > 0 && isInfinitive(scene, clause)) return [...inheritedSubject(scene, number), ...own];
  if (own.some(isNamed)) return own;
  const through = delegatesOf(scene, number, clause);
  if (through.length > 0) return through;
  const two = pairIn(scene, clause, number);
  if (two.length > 0) return two;
  if (own.length > 0) return own;
  const speaker = speakerIn(scene, clause, number);
  if (speaker.length > 0) return speaker;
  const next = scene.clauses[number + 1];
  if (!clause.verbal && next !== undefined && isFiniteVerb(scene.text, next.first)) return bareOf(scene, number + 1);
  return continues(scene, clause) ? inheritedSubject(scene, number) : [];
}

/** The subject of the clause that the one of this number goes on. */
function inheritedSubject(scene: Scene, number: number): readonly SlottedMention[] {
  for (let index = number - 1; index >= 0; index -= 1) {
    const earlier = scene.clauses[index];
    if (earlier === undefined || (!earlier.verbal && earlier.parts === undefined)) continue; // a dateline does nothing
    const found = bareOf(scene, index).slice(0, 1);
    if (found.length > 0) return found;
    const two = pairIn(scene, earlier, index);
    const other = two.length > 0 ? two : speakerIn(scene, earlier, index);
    if (other.length > 0) return other;
  }
  return [];
}

/** "Trump und Putin": two names with "und" between them. */
export function isCoordinated({ text }: Scene, left: SlottedMention, right: SlottedMention): boolean {
  if (left.first === right.first) return true; // "die beiden"
  if (right.first - left.last > 5) return false;
  for (let index = left.last; index < right.first; index += 1) {
    const word = text.tokens[index]?.lower ?? "";
    if (text.grammar.adding.has(word) || word === "&") return true;
  }
  return false;
}

/** "den früheren Minister", "dem Sender": a case that cannot be the subject. */
export function isOblique({ text }: Scene, { first }: SlottedMention, clause: Clause): boolean {
  for (let index = first - 1; index >= clause.first && first - index <= 5; index -= 1) {
    const token = text.tokens[index];
    if (token === undefined || token.kind === "mark") return false;
    if (text.grammar.obliqueArticles.has(token.lower)) return true;
    if (text.grammar.subjectArticles.has(token.lower)) return false;
  }
  return false;
}

/** "Zwei Tage nach dem Rücktritt …", "eine Woche vor …": says when, and is no subject. */
function isDistance({ text }: Scene, first: number): boolean {
  const { after: behind, before } = text.grammar.prepositions;
  return [1, 2, 3].some((step) => {
    const unit = text.tokens[first + step];
    const after = text.tokens[first + step + 1]?.lower ?? "";
    return (
      unit?.capital === true &&
      (after === behind || after === before) &&
      text.locale.times.units[unit.lower] !== undefined
    );
  });
}

/** "Unbekannte haben …": one word that is no other known word before a verb in the plural. */
function isPlural({ text }: Scene, word: string, verb: number): boolean {
  const isKnown = text.locale.syntax.words.has(word) || text.events.verbForms.has(word);
  return !isKnown && /e[nr]?$/.test(word) && (classAt(text, verb) & wordClass.plural) !== 0;
}

/**
 * Whether the first name of a clause is no subject: it stands in the accusative, or behind a verb before which another noun phrase stands ("Die
 * Polizei hat …").
 */
export function hasOtherSubject(scene: Scene, mention: SlottedMention, clause: Clause): boolean {
  if (mention.clause === -1 || mention.first === mention.last) return false;
  if (isOblique(scene, mention, clause)) return true;
  const { tokens } = scene.text;
  const verb = firstFinite(scene.text, clause.first, clause.last);
  if (verb >= mention.first || clause.opener !== undefined) return false;
  const bits = classAt(scene.text, clause.first, true);
  if ((bits & (wordClass.preposition | wordClass.adverb)) !== 0 && (bits & wordClass.determiner) === 0) return false;
  if (isDistance(scene, clause.first)) return false;
  if (scene.mentions.some((one) => one.first >= clause.first && one.last <= verb && bare(one))) return false;
  for (let index = clause.first; index < verb; index += 1) {
    const token = tokens[index];
    const isStart = index === clause.first && index === scene.sentenceFirst;
    if (token?.capital === true && !isStart && !isTime(scene, index)) return true;
    if (isStart && index === verb - 1 && isPlural(scene, token?.lower ?? "", verb)) return true;
  }
  return false;
}
