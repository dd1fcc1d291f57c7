import type { TextDocument } from "../text/document.ts";

/** How often an article uses each of its nouns and names, those of its opening counted twice. Keys are stems in lower case. */
export type StoryTerms = ReadonlyMap<string, number>;

const opening = 60;
const endings = /(?:innen|ern|en|es|er|e|n|s)$/;

function stem(word: string): string {
  const lower = word.toLowerCase();
  return lower.length > 5 ? lower.replace(endings, "") : lower;
}

/** Nouns and names of an article without its related items, compounds with hyphen also by their parts. Linear in the text. */
export function storyTerms({ tokens, passages }: TextDocument): StoryTerms {
  const end = passages.filter(({ kind }) => kind !== "related").at(-1)?.end ?? 0;
  const terms = new Map<string, number>();
  let seen = 0;
  for (const token of tokens) {
    if (token.end > end) break;
    if (token.kind === "mark") continue;
    seen += 1;
    if (!token.capital || token.text.length < 3) continue;
    const parts = token.text.includes("-") ? token.text.split("-").filter((part) => part.length > 3) : [];
    for (const part of [token.text, ...parts]) {
      const key = stem(part);
      terms.set(key, (terms.get(key) ?? 0) + (seen <= opening ? 2 : 1));
    }
  }
  return terms;
}
