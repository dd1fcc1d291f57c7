import { adLabels, teaserLabelStarts, teaserLabels } from "./phrases.ts";

const teasers: ReadonlySet<string> = new Set(teaserLabels);
const ads: ReadonlySet<string> = new Set(adLabels);
const longestLabel = 60;

/** Why a block that is only a label is left out; `undefined` for text, also where a sentence begins as a label does. */
export function labelOf(block: string): "reading-tip" | "advertisement" | undefined {
  const folded = block.toLowerCase().replace(/\s?:$/, "");
  if (teasers.has(folded)) return "reading-tip";
  if (ads.has(folded)) return "advertisement";
  const starts = block.length <= longestLabel && teaserLabelStarts.some((words) => folded.startsWith(words));
  return starts && !/[.!?]$/.test(folded) ? "reading-tip" : undefined;
}
