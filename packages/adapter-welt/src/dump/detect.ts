import { dumpLines } from "@digest/adapter-kit";
import { sourceLine } from "./phrases.ts";

const otherSource = /^(?:Source|Quelle)\s?:\s?(?:https?:\/\/)?(?:www\.)?[\w-]{1,60}\.[a-z]{2,10}\b/i;

/** Marks of other houses: their quotation marks, stamps, credit lines and links. WELT's dumps have none of them. */
const foreignMarks = [/»/, /^\s?Stand: \d/, /^@ ?dpa/, /weiterlesen\.\.\.$/, /^ ?date \d{4}/, /IPPEN/] as const;

/** How sure a dump is of WELT: its source line names it; without one, labels over missing teasers between blocks are a hint. */
export function detectDump(
  text: string,
): { readonly certainty: number; readonly reasons: readonly string[] } | undefined {
  const lines = dumpLines(text);
  const last = lines.slice(-3).map((line) => line.text);
  const labels = lines.filter((line) => line.text.toLowerCase() === "lesen sie auch").length;
  if (last.some((line) => sourceLine.test(line)))
    return {
      certainty: 0.98,
      reasons: ["source line welt.de", ...(labels > 0 ? ["“Lesen Sie auch” alone in a block"] : [])],
    };
  if (last.some((line) => otherSource.test(line))) return undefined;
  const parted = lines.every(({ afterBlank }) => afterBlank);
  const foreign = lines.some(({ text: line }) => foreignMarks.some((mark) => mark.test(line)));
  if (labels === 0 || !parted || foreign || lines.length < 4) return undefined;
  const innerQuotes = lines.some((line) => /[„“][^„“]{0,300}[\s(],\p{L}[^‘“]{1,80}‘/u.test(line.text));
  const reasons = ["“Lesen Sie auch” alone in a block", ...(innerQuotes ? ["inner quotes opened by a comma"] : [])];
  return { certainty: Math.min(0.7, (labels > 1 ? 0.6 : 0.45) + (innerQuotes ? 0.1 : 0)), reasons };
}
