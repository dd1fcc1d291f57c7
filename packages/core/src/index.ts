export type { Adapter, Detection, Reading, SourceDocument } from "./adapter.ts";
export { type ArticleAnalysis, analyse } from "./analysis.ts";
export { articleFromText, type TextInput } from "./articles/article-from-text.ts";
export {
  type ArticleChange,
  type ArticleRecord,
  type ArticleRegister,
  articleRegister,
  type Reconciled,
  type Tombstone,
} from "./articles/article-register.ts";
export { compareEditions, type Edition } from "./articles/editions.ts";
export { type ArticleDraft, articleId, finishArticle } from "./articles/finish-article.ts";
export { formPrecedence } from "./articles/form-precedence.ts";
export { type Audience, genres, isForReaders } from "./articles/genres.ts";
export { reconcile } from "./articles/reconcile.ts";
export { heldProblem, type Release, releaseOf } from "./articles/release.ts";
export { annotateStories, type StoryInput, type StoryRow } from "./digester/annotate-stories.ts";
export { createDigester, type Digester, type DigesterOptions, digestOf } from "./digester/create-digester.ts";
export { diffDigests } from "./digester/diff-digests.ts";
export { findEvent } from "./digester/find-event.ts";
export { Overrides, parseOverrides } from "./digester/overrides.ts";
export { type ConfidentialState, parseState } from "./digester/state.ts";
export { DigestError, type ErrorCode, errorKinds, type ProblemDetails, problem } from "./errors.ts";
export {
  type ContradictionReason,
  contradictionReasons,
  type LinkReason,
  linkReasons,
  type OpenReason,
  openReasons,
} from "./events/link-reasons.ts";
export { jsonSchema, type ShapeName } from "./json-schema.ts";
export { de } from "./locales/de/index.ts";
export { germanSentences } from "./locales/de/sentences.ts";
export type { Locale } from "./locales/locale.ts";
export {
  Article,
  ArticleOrigin,
  Byline,
  Category,
  Contributor,
  Dateline,
  Identifier,
  Inference,
  Location,
  Related,
} from "./model/article.ts";
export {
  Block,
  type BoxBlock,
  type EmbedBlock,
  type EntryBlock,
  type GalleryBlock,
  type HeadingBlock,
  Image,
  type ImageBlock,
  type ListBlock,
  type ParagraphBlock,
  type QuoteBlock,
  type TableBlock,
  TableCell,
} from "./model/block.ts";
export { Change, Digest, Story, TimelineChange, TimelineEntry } from "./model/digest.ts";
export { Entity, EntityKind } from "./model/entity.ts";
export {
  Attribute,
  Event,
  EventLink,
  EventMention,
  EventStatus,
  Modality,
  Participant,
  PloverType,
} from "./model/event.ts";
export { Evidence, TextSpan } from "./model/evidence.ts";
export { escapePointer, valueAt } from "./model/json-pointer.ts";
export { Contradiction, Factuality, Origin, Position } from "./model/position.ts";
export { Problem } from "./model/problem.ts";
export { type Internal, Ledger, LedgerEntry, ReadingItem } from "./model/reading-item.ts";
export { SourceRef } from "./model/source-ref.ts";
export { Act, Manner, Medium, Statement } from "./model/statement.ts";
export { EventTime, TimeConstraint, TimeExpression } from "./model/time.ts";
export { EdtfDate, Instant, Precision, When } from "./model/when.ts";
export { findNames } from "./names/find-names.ts";
export type { EntityMention, NameMention, NameRole } from "./names/name-mention.ts";
export { type ResolvedEntities, resolveEntities } from "./names/resolve-entities.ts";
export { type EntityMatch, sameEntity } from "./names/same-entity.ts";
export { type ReadHint, readWith } from "./read-with.ts";
export { findStatements, type StatementContext } from "./statements/find-statements.ts";
export type { ChainLink, StatementMention } from "./statements/statement-mention.ts";
export { articleDocument } from "./text/article-document.ts";
export type { Passage, PassageKind, TextDocument } from "./text/document.ts";
export { evidenceFor } from "./text/evidence.ts";
export { fingerprint } from "./text/hash.ts";
export { type NormalisedText, normalise } from "./text/normalise.ts";
export { plainDocument } from "./text/plain-document.ts";
export { findQuotations, type Quotation } from "./text/quotations.ts";
export type { Sentence } from "./text/sentences.ts";
export { type Token, tokenise } from "./text/tokens.ts";
export type { TokenKind, Vocabulary, WordForm } from "./text/vocabulary.ts";
export { dayAfter, dayBefore, type Intersection, intersect } from "./time/constraints.ts";
export { parseEdtf } from "./time/edtf.ts";
export { findTimes, type TimeContext } from "./time/find-times.ts";
export { type BareConstraint, constraintsOf, edtfOf, edtfOfRange } from "./time/mention-constraints.ts";
export type { TimeMention } from "./time/time-mention.ts";
export { dateIn, withOffset } from "./zone.ts";
