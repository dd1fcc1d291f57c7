import type { Locale } from "../locales/locale.ts";
import { clausesOf } from "./clauses.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { eventText } from "./event-text.ts";
import { mayTell, type Trigger, triggersOf } from "./find-triggers.ts";
import { between, type Found } from "./found.ts";
import { isHeading } from "./headings.ts";
import { partyFinder } from "./parties.ts";
import { readMention, type Told } from "./read-mention.ts";
import { openScene, type Scene } from "./scene.ts";
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

/** Adds the places of a sentence that tell of an event, in text order. */
function readScene(scene: Scene, told: Told, drafts: EventMentionDraft[]): void {
  let governing: Trigger | undefined;
  let isPlan = false;
  for (const trigger of scene.triggers) {
    const nested = isPlan && governing !== undefined && isNestedIn(scene, governing, trigger);
    const draft = readMention(scene, trigger, told, nested);
    if (draft === undefined || isOutcome(scene.triggers, trigger, draft)) continue;
    if (trigger.form.by === "noun") {
      governing = trigger;
      isPlan = draft.modality === "planned";
    }
    drafts.push(draft);
  }
}

/** Every place of a document that tells of an event, in text order. */
export function findEventMentions(found: Found, locale: Locale): readonly EventMentionDraft[] {
  const { document } = found;
  const text = eventText(document, locale);
  const findParties = partyFinder(document, locale);
  const opening = openingEnd(found);
  const told = { ...found, statements: found.statements.filter(({ manner }) => manner === "direct") };
  const drafts: EventMentionDraft[] = [];
  document.sentences.forEach((sentence, number) => {
    if (sentence.last - sentence.first > longestSentence || !mayTell(text, sentence)) return;
    const clauses = clausesOf(text, sentence);
    const names = between(found.names, sentence.start, sentence.end);
    const triggers = triggersOf(text, sentence, clauses, names);
    if (triggers.length === 0) return;
    const scene = openScene(text, sentence, clauses, triggers, names, told, findParties);
    const next = document.sentences[number + 1];
    readScene(scene, { sentence, number, opening: number < opening, next, times: found.times }, drafts);
  });
  return drafts;
}
