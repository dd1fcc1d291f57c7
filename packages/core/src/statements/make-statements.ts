import type { Article } from "../model/article.ts";
import type { Evidence, TextSpan } from "../model/evidence.ts";
import type { SourceRef } from "../model/source-ref.ts";
import type { Statement } from "../model/statement.ts";
import { genitiveStem } from "../names/genitive.ts";
import type { EntityMention } from "../names/name-mention.ts";
import type { TextDocument } from "../text/document.ts";
import { evidenceFor } from "../text/evidence.ts";
import { firstFrom } from "../text/first-from.ts";
import { fingerprint } from "../text/hash.ts";
import type { ChainLink, StatementMention } from "./statement-mention.ts";

interface Context {
  readonly article: Article;
  readonly document: TextDocument;
  readonly mentions: readonly EntityMention[];
}

function evidenceOf({ article, document }: Context, spans: readonly TextSpan[]): readonly Evidence[] {
  return spans.flatMap(([start, end]) => evidenceFor(article, document, start, end));
}

/** A noun and what leads to its attribute: "Sprecherin der", "Vorsitzende von". */
const attributed = /\p{Lu}[\p{L}-]{1,60}\s(?:der|des|von|vom|eines|einer)\s(?:\p{Ll}{1,30}\s)?$/u;

/** A mention that begins further before words does not reach into them. */
const longestMention = 400;

/** The entity words stand for: of several in one phrase the last that is no genitive ("Trumps Sprecher
 * Steven Cheung") and no attribute ("eine Sprecherin der Ministerin"). `mentions` are sorted. */
export function entityIn(mentions: readonly EntityMention[], text: string, [start, end]: TextSpan): string | undefined {
  const near = mentions.slice(firstFrom(mentions, start - longestMention), firstFrom(mentions, end));
  const inside = near.filter(
    (mention) =>
      mention.end > start &&
      !mention.entityId.startsWith("place:") &&
      !attributed.test(text.slice(Math.max(start, mention.start - 100), mention.start)) &&
      (mention.by !== "pronoun" || (mention.start <= start && mention.end >= end)),
  );
  const own = inside.filter(
    ({ by, end: stop }) => !(by === "name" && stop < end && text.charAt(stop - 1) === "s" && inside.length > 1),
  );
  const named = own.filter(({ by }) => by === "name");
  const person = named.findLast(({ entityId }) => entityId.startsWith("person:"));
  return (person ?? named.at(-1) ?? own.at(-1) ?? inside.at(-1))?.entityId;
}

function kindOf(entityId: string): SourceRef["kind"] {
  return entityId.startsWith("person:") ? "person" : "organisation";
}

const genitiveArticle = /(?:^|\s)(?:des|eines)\s$/;
const bareDative = /(?:^|\s)(?:nach|laut|von|aus|mit)\s$/i;

/**
 * The words of a source as a reader would call it, without the ending its place in the sentence gives it: "des Konzerns" is "Konzern",
 * "nach ukrainischen Angaben" is "ukrainische Angaben".
 */
function labelOf(text: string, [start, end]: TextSpan): string {
  const label = text.slice(start, end).replace(/\s+/g, " ").trim();
  const before = text.slice(Math.max(0, start - 8), start);
  const [head = "", ...rest] = label.split(" ");
  if (/^\p{Lu}/u.test(head)) {
    if (!genitiveArticle.test(before)) return label;
    const nominative = /[sßz]es$/.test(head) ? head.slice(0, -2) : (genitiveStem(head) ?? head);
    return [nominative, ...rest].join(" ");
  }
  const isPlural = bareDative.test(before) && rest.length === 1 && /\p{Ll}{3}en$/u.test(head);
  return isPlural ? [head.slice(0, -1), ...rest].join(" ") : label;
}

function sourceRef(context: Context, link: ChainLink): SourceRef {
  const span: TextSpan = [link.start, link.end];
  const entityId = link.kind === "anonymous" ? undefined : entityIn(context.mentions, context.document.text, span);
  return {
    kind: link.kind === "unknown" && entityId !== undefined ? kindOf(entityId) : link.kind,
    ...(entityId === undefined ? {} : { entityId }),
    label: labelOf(context.document.text, span),
    evidence: evidenceOf(context, [span]),
  };
}

function speakerOf({ mentions, document }: Context, { speaker, antecedent }: StatementMention): string | undefined {
  for (const span of [...speaker, ...(antecedent ?? [])]) {
    const found = entityIn(mentions, document.text, span);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withSpeaker(found: StatementMention, speakerId: string | undefined, context: Context): readonly SourceRef[] {
  if (found.chain.length > 0) {
    const chain = found.chain.map((link) => sourceRef(context, link));
    const [first, ...rest] = chain;
    if (first !== undefined && first.entityId === undefined && speakerId !== undefined && first.kind === "person")
      return [{ ...first, entityId: speakerId }, ...rest];
    return chain;
  }
  const words = found.speaker[0] ?? found.antecedent?.[0];
  if (words === undefined && speakerId === undefined) return [];
  const kind = speakerId === undefined ? "unknown" : kindOf(speakerId);
  const label = words === undefined ? "" : labelOf(context.document.text, words);
  return [
    {
      kind,
      ...(speakerId === undefined ? {} : { entityId: speakerId }),
      label,
      evidence: evidenceOf(context, words === undefined ? [] : [words]),
    },
  ];
}

/**
 * Statements of an article with evidence and source chain, in the order of `found`. An id is a hash of the article and the words
 * quoted, with a number where one article gives the same words twice.
 */
export function makeStatements(
  article: Article,
  document: TextDocument,
  found: readonly StatementMention[],
  mentions: readonly EntityMention[],
): readonly Statement[] {
  const context: Context = { article, document, mentions };
  const seen = new Map<string, number>();
  return found.map((mention) => {
    const quote = evidenceOf(context, mention.quote);
    const words = quote.map(({ exact }) => exact.replace(/\s+/g, " ").trim()).join(" … ");
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    const speakerId = speakerOf(context, mention);
    const antecedent = mention.antecedent === undefined ? [] : evidenceOf(context, mention.antecedent);
    return {
      id: `st:${fingerprint(`${article.id}\n${words}${count === 1 ? "" : `\n${count}`}`)}`,
      articleId: article.id,
      manner: mention.manner,
      quote,
      speaker: evidenceOf(context, mention.speaker),
      cue: evidenceOf(context, mention.cue),
      frame: evidenceOf(context, mention.frame),
      addressee: evidenceOf(context, mention.addressee),
      ...(speakerId === undefined ? {} : { speakerId }),
      ...(antecedent.length === 0 ? {} : { antecedent }),
      chain: withSpeaker(mention, speakerId, context),
      medium: mention.medium,
      act: mention.act,
      polarity: mention.polarity,
    };
  });
}
