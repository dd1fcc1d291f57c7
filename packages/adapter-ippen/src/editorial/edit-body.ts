import { type LedgerRange, layBlocks } from "@digest/adapter-kit";
import type { Article, ArticleDraft, Byline, Related, When } from "@digest/core";
import { cutAuthors } from "./authors.ts";
import type { BodyPiece, Pass } from "./body-piece.ts";
import { cutContributors } from "./contributors.ts";
import { cutCreditNotes } from "./credit-notes.ts";
import { cutDateline } from "./dateline.ts";
import { cutNotices, type FoundOrigin } from "./notices.ts";
import { cutPullQuotes } from "./pull-quotes.ts";
import { cutReadingTips } from "./reading-tips.ts";
import { cutToolNoise } from "./tool-noise.ts";
import { layUpdates } from "./updates.ts";

/** What the desk says around the text, taken off; `pieces` are the text that is left. */
export interface Surroundings {
  readonly pieces: readonly BodyPiece[];
  readonly ranges: readonly LedgerRange[];
  readonly origin: FoundOrigin;
  readonly bylines: readonly Byline[];
  readonly contributors: Article["contributors"];
  readonly related: readonly Related[];
}

/** Takes notices, biographies, contributors, reading tips and the noise of the editing tool off a piece; `related` are the pieces it points to already. */
export function cutSurroundings(
  pieces: readonly BodyPiece[],
  bylines: readonly Byline[],
  related: readonly Related[] = [],
): Surroundings {
  const notices = cutNotices(pieces);
  const noise = cutToolNoise(notices.pieces);
  const tips = cutReadingTips(noise.pieces, related.length);
  const authors = cutAuthors(tips.pieces, bylines);
  const contributors = cutContributors(authors.pieces);
  return {
    pieces: contributors.pieces,
    ranges: [notices, noise, tips, authors, contributors].flatMap(({ ranges }) => ranges),
    origin: notices.origin,
    bylines: authors.bylines,
    contributors: contributors.contributors,
    related: [...related, ...tips.related],
  };
}

/** The text of a piece as blocks, with what stood in it: dateline, agencies, initials. */
export interface EditedBody {
  readonly draft: Pick<ArticleDraft, "blocks" | "dateline" | "agencies" | "credits">;
  readonly ranges: readonly LedgerRange[];
}

/** Times of the piece, which bound the marks of its updates. */
export interface BodyTimes {
  readonly published?: When | undefined;
  readonly updated?: When | undefined;
}

/**
 * Lays the text as blocks: pull quotes, credits and dateline are taken off, updates become entries. `shape` tells what each
 * piece is that has no mark of it.
 */
export function editBody(
  pieces: readonly BodyPiece[],
  { published, updated }: BodyTimes,
  shape: (pieces: readonly BodyPiece[]) => Pass = (marked) => ({ pieces: marked, ranges: [] }),
): EditedBody {
  const quotes = cutPullQuotes(pieces);
  const notes = cutCreditNotes(quotes.pieces);
  const shaped = shape(notes.pieces);
  const first = cutDateline(shaped.pieces);
  const body = layUpdates(first.pieces, { published, updated, dateline: first.dateline });
  const { blocks, ranges } = layBlocks(body.laid);
  const agencies = [...new Set([...notes.agencies, ...(body.dateline?.agencies ?? [])])];
  return {
    draft: { blocks, dateline: body.dateline, agencies, credits: notes.credits },
    ranges: [...quotes.ranges, ...notes.ranges, ...shaped.ranges, ...first.ranges, ...body.ranges, ...ranges],
  };
}
