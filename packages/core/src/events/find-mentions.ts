import type { Locale } from "../locales/locale.ts";
import type { EntityMention } from "../names/name-mention.ts";
import { announcedTimes } from "./announced-time.ts";
import { clausesOf } from "./clauses.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { eventText } from "./event-text.ts";
import { mayTell, type Trigger, triggersOf } from "./find-triggers.ts";
import { between, type Found, lastTwoNamed, speakerAt, statementsIn } from "./found.ts";
import { isHeading } from "./headings.ts";
import { partyFinder } from "./parties.ts";
import { readMention } from "./read-mention.ts";
import { slotMentions } from "./slots.ts";
import type { Scene } from "./subjects.ts";
import { firstFinite } from "./token-class.ts";

/** "über ein Treffen auf der Konferenz": the second noun lies in the phrase of the first, whose plan it shares. */
function isNestedIn({ text }: Scene, outer: Trigger, inner: Trigger): boolean {
  if (outer.clause !== inner.clause || inner.form.by !== "noun") return false;
  return firstFinite(text, outer.token + 1, inner.token) >= inner.token;
}

/** A longer stretch without a full stop is no sentence; reading it word by word would take too long. */
const longestSentence = 400;

/** "Bei dem Angriff sind drei Menschen getötet worden": a death of nobody named is what the attack brought about. */
function isOutcome(triggers: readonly Trigger[], { clause, form }: Trigger, draft: EventMentionDraft): boolean {
  if (form.kind.outcome !== true || form.by !== "verb" || draft.participants.length > 0) return false;
  return triggers.some(
    (other) =>
      other.clause === clause &&
      other.form.by === "noun" &&
      other.form.kind.harms === true &&
      other.form.kind.outcome !== true,
  );
}

const inOrder = (a: EntityMention, b: EntityMention): number => a.start - b.start;

/** So many sentences of running text open an article. */
const openingLength = 3;

/** The sentence with which the opening of an article ends: headlines and the first sentences of running text. */
function openingEnd({ document }: Found): number {
  const first = document.sentences.findIndex(({ passage }) => {
    const found = document.passages[passage];
    return found !== undefined && !isHeading(found);
  });
  return first === -1 ? document.sentences.length : first + openingLength;
}

/** Every place of a document that tells of an event, in text order. */
export function findEventMentions(found: Found, locale: Locale): readonly EventMentionDraft[] {
  const { document } = found;
  const drafts: EventMentionDraft[] = [];
  const text = eventText(document, locale);
  const findParties = partyFinder(document, locale);
  const opening = openingEnd(found);
  const direct = found.statements.filter(({ manner }) => manner === "direct");
  document.sentences.forEach((sentence, number) => {
    if (sentence.last - sentence.first > longestSentence || !mayTell(text, sentence)) return;
    const clauses = clausesOf(text, sentence);
    const names = between(found.names, sentence.start, sentence.end);
    const triggers = triggersOf(text, sentence, clauses, names);
    if (triggers.length === 0) return;
    const inside: Found = {
      ...found,
      times: between(found.times, sentence.start, sentence.end),
      statements: statementsIn(direct, sentence),
    };
    const isTime = (token: number): boolean => {
      const at = document.tokens[token]?.start ?? 0;
      return inside.times.some(({ start, end }) => start <= at && at < end);
    };
    const own = between(found.mentions, sentence.start, sentence.end);
    const all = [...own, ...findParties(sentence, names, own)].sort(inOrder);
    const slotted = slotMentions(text, sentence, clauses, all, found.entities, isTime);
    const scene: Scene = {
      text,
      clauses,
      mentions: slotted,
      sentenceFirst: sentence.first,
      nouns: triggers.filter(({ form }) => form.by === "noun").map(({ token }) => token),
      kindAt: (token) => triggers.find((trigger) => trigger.token === token)?.form.kind,
      lastTwo: (token, kind) => lastTwoNamed(found, document.tokens[token]?.start ?? 0, kind),
      isTime,
      speakerAt: (token) => speakerAt(inside, document.tokens[token]?.start ?? 0),
    };
    let governing: { readonly trigger: Trigger; readonly draft: EventMentionDraft } | undefined;
    for (const trigger of triggers) {
      const read = readMention(scene, trigger, { sentence, number, opening: number < opening }, inside);
      if (read === undefined) continue;
      if (isOutcome(triggers, trigger, read)) continue;
      const nested =
        governing !== undefined &&
        governing.draft.modality === "planned" &&
        isNestedIn(scene, governing.trigger, trigger);
      const told = nested ? { ...read, modality: "planned" as const } : read;
      const after = document.sentences[number + 1];
      const announced = announcedTimes(text, clauses, trigger.clause, after, told, found.times);
      const draft = announced.length > 0 ? { ...told, times: announced } : told;
      if (trigger.form.by === "noun") governing = { trigger, draft };
      drafts.push(draft);
    }
  });
  return drafts;
}
