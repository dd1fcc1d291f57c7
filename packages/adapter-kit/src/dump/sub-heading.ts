/** Longer lines are paragraphs. */
const longestHeading = 120;

/** Marks that end a sentence of running text; a heading may end in a question mark or a closing quote, not in these. */
const finalMarks = /[.!:;,…](?:["“”»«’‘'›‹)\]]{0,3})$/;

/**
 * Whether a line of a dump looks like a sub-heading: short, without final punctuation; it may end in a question mark and
 * may carry a colon and quotes (`Peskow: "Wir warten ab"`). A form, not a proof: where it was used, say so in `Article.inferred`.
 */
export function isSubHeading(line: string): boolean {
  const text = line.trim();
  if (text === "" || text.length > longestHeading) return false;
  if (text.endsWith("!")) return text.length <= 70;
  return !finalMarks.test(text) && /\p{L}/u.test(text);
}
