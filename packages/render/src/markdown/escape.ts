const special: ReadonlySet<string> = new Set("\\`*_{}[]<>#+|~&");

/** Foreign text as plain Markdown text: every character that could be markup is escaped (CommonMark, section 2.4), no address becomes a link. */
export function escapeMarkdown(text: string): string {
  let escaped = "";
  for (const character of text) escaped += special.has(character) ? `\\${character}` : character;
  return escaped
    .replaceAll("://", ":\u200B//")
    .replaceAll("@", "@\u200B")
    .replace(/www\./giu, (start) => `${start.slice(0, -1)}\u200B.`)
    .replace(/^([-+=]|\d+[.)])/u, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
