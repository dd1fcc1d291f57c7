import { findDateline, isSubHeading, type Piece } from "@digest/adapter-kit";
import { partnerOfLine } from "../partners.ts";
import { isQuoteEnd } from "./line-forms.ts";

/** The lines above the body. `teaser` is absent where the body begins at once. */
export interface Head<Some extends Piece> {
  readonly kicker?: Some;
  readonly headline?: Some;
  readonly teaser?: Some;
  /** The publisher the kicker names, where it is a source line. */
  readonly sourceLine?: string;
  readonly body: readonly Some[];
}

const longestKicker = 45;
const longestHeadline = 200;

function isKicker(line: Piece, next: Piece | undefined): boolean {
  if (partnerOfLine(line.text) !== undefined) return true;
  if (next === undefined || line.text.length > longestKicker || !isSubHeading(line.text)) return false;
  const isHeadline = isSubHeading(next.text) || (next.text.length <= longestHeadline && isQuoteEnd(next.text));
  return isHeadline && next.text.length > line.text.length;
}

/**
 * Parts the head of a dump from its body by form: a source line or short kicker, the headline, and the lead, which is the
 * paragraph before the one with the dateline, or the first where more follow.
 */
export function readHead<Some extends Piece>(pieces: readonly Some[]): Head<Some> {
  const [first, second] = pieces;
  if (first === undefined) return { body: [] };
  const kicker = isKicker(first, second) ? first : undefined;
  const headline = kicker === undefined ? first : second;
  const after = pieces.slice(kicker === undefined ? 1 : 2);
  const [lead, next] = after;
  const isLead =
    lead !== undefined && next !== undefined && findDateline(lead.text) === undefined && !isSubHeading(lead.text);
  const sourceLine = kicker === undefined ? undefined : partnerOfLine(kicker.text);
  return {
    ...(kicker === undefined ? {} : { kicker }),
    ...(headline === undefined ? {} : { headline }),
    ...(isLead ? { teaser: lead } : {}),
    ...(sourceLine === undefined ? {} : { sourceLine }),
    body: isLead ? after.slice(1) : after,
  };
}
