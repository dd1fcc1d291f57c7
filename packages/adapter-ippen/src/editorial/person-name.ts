import { nameParticles } from "./author-phrases.ts";

const particles: ReadonlySet<string> = new Set(nameParticles);
const word = /^\p{Lu}[\p{L}\p{M}'’‘`´.-]{0,40}$/u;
const mostWords = 6;

/** How many characters at the start of a text are a name of a person: two to six words, particles inside; 0 where there is none. */
export function nameLength(text: string): number {
  let end = 0;
  let at = 0;
  let words = 0;
  for (const token of text.split(/\s/, mostWords + 1)) {
    const bare = token.replace(/[,;:]$/, "");
    const isName = word.test(bare);
    if (!isName && !(words > 0 && particles.has(bare))) break;
    if (isName) {
      words += 1;
      end = at + bare.length;
    }
    if (bare !== token) break;
    at += token.length + 1;
  }
  return words >= 2 && words <= mostWords ? end : 0;
}

/** Whether a text is the name of a person and nothing else. */
export function isPersonName(text: string): boolean {
  return text !== "" && nameLength(text) === text.length;
}
