/** A topic as kicker; marks of the production (`täglich AURICH`), which begin with a small word, are none. */
export function kickerOf(topic: string | null | undefined): string | undefined {
  const text = topic?.trim() ?? "";
  return text === "" || /^\p{Ll}{2,}/u.test(text) ? undefined : text;
}
