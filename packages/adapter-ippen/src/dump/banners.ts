import { isSubHeading, type LedgerRange, type Piece, removedRange } from "@digest/adapter-kit";
import { type BannerReason, bannerLines, bannerOffers, bannerPhrases, bannerWords } from "./banner-phrases.ts";

/** Banners stand in the first lines; words that an article may have too are not looked for below. */
const longestHead = 24;
const longestStray = 240;
const address = /(?<!\p{L})(?:Sie|Ihnen|Ihr|Ihre[mnrs]?|wir|uns|unser(?:e[mnrs]?)?)(?!\p{L})/iu;
/** The portal's name has been cut out, so a sentence goes on behind it. */
const torn = /^[.,;:]\s?\p{L}/u;
const tornBefore = /(?:^|\s)(?:für|auf|bei|von|zu)$/;
const portalName = /^[\p{L}\d-]{1,30}\.(?:de|com|media)$/u;

function lookUp(table: Readonly<Record<string, BannerReason>>, text: string): BannerReason | undefined {
  return Object.entries(table).find(([phrase]) => text.includes(phrase))?.[1];
}

/** What a line of the head may belong to. `sure` lines have words of a banner, likely ones words an article may have too. */
interface HeadLine {
  readonly reason: BannerReason | undefined;
  readonly sure: boolean;
}

/** The banner whose own words a line has. */
export function bannerOf(line: string): BannerReason | undefined {
  const folded = line.toLowerCase();
  const whole: Readonly<Record<string, BannerReason>> = bannerLines;
  const alone = folded.replace(/[.!?:\s]{0,3}$/, "");
  if (Object.hasOwn(whole, alone)) return whole[alone];
  return lookUp(bannerPhrases, folded) ?? lookUp(bannerOffers, folded);
}

/** Below the head a line is a banner only where it speaks to the reader and has several marks of the banner against ad-blockers. */
function isStrayBanner(line: string): boolean {
  if (line.length > longestStray || !address.test(line)) return false;
  const folded = line.toLowerCase();
  const marks = [bannerPhrases, bannerOffers].flatMap((table) => Object.entries(table));
  return marks.filter(([phrase, reason]) => reason === "ad-blocker-banner" && folded.includes(phrase)).length >= 2;
}

function headLines(pieces: readonly Piece[]): readonly HeadLine[] {
  return pieces.slice(0, longestHead).map(({ text }, index) => {
    const before = pieces[index - 1]?.text ?? "";
    const reason = bannerOf(text);
    if (reason !== undefined) return { reason, sure: true };
    if (torn.test(text) || (tornBefore.test(before) && portalName.test(text)))
      return { reason: "ad-blocker-banner", sure: false };
    return { reason: address.test(text) ? lookUp(bannerWords, text.toLowerCase()) : undefined, sure: false };
  });
}

/**
 * How many lines at the start belong to the banners; a sure line bridges one before it that says nothing. A likely line at the end
 * that looks like a headline is one.
 */
function headLength(pieces: readonly Piece[], lines: readonly HeadLine[]): number {
  let length = 0;
  for (const [at, line] of lines.entries()) {
    if (line.reason === undefined && !(length > 0 && lines[at + 1]?.sure === true)) break;
    length = at + 1;
  }
  if (!lines.slice(0, length).some(({ sure }) => sure)) return 0;
  while (length > 0 && lines[length - 1]?.sure === false && isSubHeading(pieces[length - 1]?.text ?? "")) length -= 1;
  return length;
}

/**
 * Takes the cookie banner and the banner against ad-blockers off a dump. They are told by their words, not by their place; at
 * the head also by words an article might have, and by the sentence that was torn when the portal's name was cut out.
 */
export function cutBanners<Some extends Piece>(
  pieces: readonly Some[],
): { pieces: readonly Some[]; ranges: readonly LedgerRange[]; reasons: readonly BannerReason[] } {
  const lines = headLines(pieces);
  const head = headLength(pieces, lines);
  const ranges: LedgerRange[] = [];
  const reasons: BannerReason[] = [];
  const rest = pieces.filter((piece, index) => {
    const isBanner = index < head || isStrayBanner(piece.text);
    if (!isBanner) return true;
    const reason = (index < head ? lines[index]?.reason : undefined) ?? reasons.at(-1) ?? "ad-blocker-banner";
    reasons.push(index < head ? reason : "ad-blocker-banner");
    ranges.push(removedRange(piece, index < head ? reason : "ad-blocker-banner"));
    return false;
  });
  return { pieces: rest, ranges, reasons };
}
