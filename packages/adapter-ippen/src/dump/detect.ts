import { dumpLines, exactPiece } from "@digest/adapter-kit";
import { isAuthorHeading } from "../editorial/authors.ts";
import { contributionIn } from "../editorial/contributors.ts";
import { houseNames } from "../editorial/notice-phrases.ts";
import { noticeOf } from "../editorial/notices.ts";
import { findToolNoise } from "../editorial/tool-noise.ts";
import { partnerOfLine } from "../partners.ts";
import { cutBanners } from "./banners.ts";

/** How sure a dump is of the portals, and by which marks. */
export interface DumpMarks {
  readonly certainty: number;
  readonly reasons: readonly string[];
}

/** A mark of a dump with its weight; weights of marks that are found together add up as independent chances. */
interface Mark {
  readonly weight: number;
  readonly reason: string;
  readonly found: boolean;
}

const surest = 0.99;

function marksOf(lines: readonly string[]): readonly Mark[] {
  const { reasons, pieces } = cutBanners(lines.map((text) => exactPiece({ start: 0, end: 0, text })));
  const notices = new Set(lines.map(noticeOf));
  const house = lines.some(
    (line) => noticeOf(line) !== undefined && houseNames.some((name) => line.toLowerCase().includes(name)),
  );
  const adBlocker = reasons.filter((reason) => reason === "ad-blocker-banner").length;
  return [
    { weight: 0.9, reason: "a notice names IPPEN.MEDIA", found: house },
    { weight: 0.7, reason: "banner against ad-blockers", found: adBlocker >= 3 },
    {
      weight: 0.4,
      reason: "cookie banner",
      found: reasons.filter((reason) => reason === "cookie-banner").length >= 2,
    },
    { weight: 0.4, reason: "notice of a machine translation", found: notices.has("translation-notice") },
    { weight: 0.3, reason: "notice of first publication elsewhere", found: notices.has("origin-notice") },
    {
      weight: 0.3,
      reason: "noise of the editing tool",
      found: lines.some((line) => findToolNoise(line) !== undefined),
    },
    { weight: 0.2, reason: "source line of a partner", found: partnerOfLine(pieces[0]?.text ?? "") !== undefined },
    {
      weight: 0.15,
      reason: "line that names contributors",
      found: lines.some((line) => contributionIn(line) !== undefined),
    },
    { weight: 0.15, reason: "biographies of the authors", found: lines.some(isAuthorHeading) },
  ];
}

/** Weighs the marks of a dump; `undefined` where it has none. */
export function detectDump(text: string): DumpMarks | undefined {
  const found = marksOf(dumpLines(text).map((line) => line.text)).filter((mark) => mark.found);
  if (found.length === 0) return undefined;
  const doubt = found.reduce((left, { weight }) => left * (1 - weight), 1);
  return {
    certainty: Math.min(surest, Math.round((1 - doubt) * 100) / 100),
    reasons: found.map(({ reason }) => reason),
  };
}
