import { type LedgerRange, removedRange } from "@digest/adapter-kit";
import type { ArticleOrigin, When } from "@digest/core";
import { partnerIn } from "../partners.ts";
import { type BodyPiece, isText, type Pass } from "./body-piece.ts";
import { findStatedDay } from "./german-date.ts";
import {
  assistanceWords,
  firstWords,
  houseMatters,
  houseNames,
  languageWords,
  machineWords,
  publishedWords,
  selfReferences,
} from "./notice-phrases.ts";

/** Notices are short; longer pieces are text, whatever they speak of. */
const longestNotice = 600;

export type Notice = "translation-notice" | "origin-notice" | "network-note" | "editorial-note";

function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** What kind of notice a piece is, by its words; `undefined` for text. */
export function noticeOf(text: string): Notice | undefined {
  if (text.length > longestNotice) return undefined;
  const folded = text.toLowerCase();
  const speaksOfItself = hasAny(folded, selfReferences);
  if (speaksOfItself && hasAny(folded, firstWords) && hasAny(folded, publishedWords)) return "origin-notice";
  if (speaksOfItself && hasAny(folded, machineWords) && folded.includes("übersetz")) return "translation-notice";
  if (speaksOfItself && hasAny(folded, assistanceWords)) return "editorial-note";
  const ofHouse = hasAny(folded, houseNames) && hasAny(folded, houseMatters);
  return ofHouse && (speaksOfItself || folded.startsWith("*")) ? "network-note" : undefined;
}

function languageIn(text: string): string | undefined {
  const folded = text.toLowerCase();
  return Object.entries(languageWords).find(([stem]) => folded.includes(stem))?.[1];
}

/** The name a notice sets in quotes, without the ending of a web address. */
function quotedName(text: string): string | undefined {
  const name = /[„“"»]([^„“”"«»]{2,60})[“”"«]/.exec(text)?.[1];
  return name?.replace(/\.(?:com|org|net|co\.uk)$/i, "").trim();
}

/** Where a carried piece came from, as its notices and its source line tell. */
export interface FoundOrigin {
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: When | undefined;
  readonly translated?: "machine" | undefined;
}

function originOf(taken: readonly { readonly notice: Notice; readonly text: string }[]): FoundOrigin {
  let found: FoundOrigin = {};
  for (const { notice, text } of taken) {
    if (notice === "translation-notice")
      found = { ...found, translated: "machine", language: found.language ?? languageIn(text) };
    if (notice === "origin-notice")
      found = {
        ...found,
        publisher: partnerIn(text) ?? quotedName(text),
        published: findStatedDay(text),
        language: languageIn(text) ?? found.language,
      };
  }
  return found;
}

/** The origin as the model has it; none without a publisher. */
export function toOrigin(found: FoundOrigin, sourceLine: string | undefined): ArticleOrigin | undefined {
  const publisher = found.publisher ?? sourceLine;
  if (publisher === undefined) return undefined;
  const { language, published, translated } = found;
  return {
    publisher,
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published }),
    ...(translated === undefined ? {} : { translated }),
  };
}

/** Takes out what the desk says about the piece itself: where it came from, who translated it, whose network it belongs to. */
export function cutNotices(pieces: readonly BodyPiece[]): Pass & { readonly origin: FoundOrigin } {
  const rest: BodyPiece[] = [];
  const ranges: LedgerRange[] = [];
  const taken: { notice: Notice; text: string }[] = [];
  for (const piece of pieces) {
    const notice = isText(piece) ? noticeOf(piece.text) : undefined;
    if (notice === undefined) rest.push(piece);
    else {
      taken.push({ notice, text: piece.text });
      ranges.push(removedRange(piece, notice));
    }
  }
  return { pieces: rest, ranges, origin: originOf(taken) };
}
