import { type LedgerRange, type Piece, removedRange } from "@digest/adapter-kit";
import { type BannerReason, bannerLines, bannerOffers, bannerPhrases, bannerWords } from "./banner-phrases.ts";

/** Banners stand in the first lines; words that an article may have too are not looked for below. */
const longestHead = 24;
const address = /(?<!\p{L})(?:Sie|Ihnen|Ihr|Ihre[mnrs]?|wir|uns|unser(?:e[mnrs]?)?)(?!\p{L})/iu;
/** The portal's name has been cut out, so a sentence goes on behind it. */
const torn = /^[.,;:]\s?\p{L}/u;
const tornBefore = /(?:^|\s)(?:für|auf|bei|von|zu)$/;
const portalName = /^[\p{L}\d-]{1,30}\.(?:de|com|media)$/u;

function lookUp(table: Readonly<Record<string, BannerReason>>, text: string): BannerReason | undefined {
  return Object.entries(table).find(([phrase]) => text.includes(phrase))?.[1];
}

/** The banner whose own words a line has, wherever it stands. */
export function bannerOf(line: string): BannerReason | undefined {
  return lookUp(bannerPhrases, line.toLowerCase());
}

/** The banner a line of the head may belong to, by words that need not be its own. */
function likelyBanner(line: string): BannerReason | undefined {
  const folded = line.toLowerCase();
  const whole: Readonly<Record<string, BannerReason>> = bannerLines;
  const alone = folded.replace(/[.!?:\s]{0,3}$/, "");
  if (Object.hasOwn(whole, alone)) return whole[alone];
  return lookUp(bannerOffers, folded) ?? (address.test(line) ? lookUp(bannerWords, folded) : undefined);
}

/** How many lines at the start belong to the banners; sure lines bridge one line between that says nothing. */
function headLength(
  reasons: readonly { readonly sure?: BannerReason | undefined; readonly likely?: BannerReason | undefined }[],
): number {
  const known = ({ sure, likely }: (typeof reasons)[number]) => sure ?? likely;
  let length = 0;
  for (let at = 0; at < Math.min(reasons.length, longestHead); at += 1) {
    const here = reasons[at];
    const next = reasons[at + 1];
    const counts = here !== undefined && (known(here) !== undefined || (length > 0 && next?.sure !== undefined));
    if (!counts) break;
    length = at + 1;
  }
  return length;
}

/**
 * Takes the cookie banner and the banner against ad-blockers off a dump. They are told by their words, not by their place; at
 * the head also by words an article might have, and by the sentence that was torn when the portal's name was cut out.
 */
export function cutBanners<Some extends Piece>(
  pieces: readonly Some[],
): { pieces: readonly Some[]; ranges: readonly LedgerRange[]; reasons: readonly BannerReason[] } {
  const lines = pieces.map(({ text }, index) => {
    const before = pieces[index - 1]?.text ?? "";
    const continues = torn.test(text) || (tornBefore.test(before) && portalName.test(text));
    const likely: BannerReason | undefined = continues ? "ad-blocker-banner" : likelyBanner(text);
    return { sure: bannerOf(text), likely };
  });
  const length = headLength(lines);
  const sureHead = lines.slice(0, length).some(({ sure }) => sure !== undefined);
  const head = sureHead || length > 2 ? length : 0;
  const ranges: LedgerRange[] = [];
  const reasons: BannerReason[] = [];
  const rest = pieces.filter((piece, index) => {
    const line = lines[index];
    const reason = line?.sure ?? (index < head ? (line?.likely ?? reasons.at(-1)) : undefined);
    if (reason === undefined) return true;
    reasons.push(reason);
    ranges.push(removedRange(piece, reason));
    return false;
  });
  return { pieces: rest, ranges, reasons };
}
