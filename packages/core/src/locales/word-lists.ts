/** Reads a sorted, front coded list: each word is one digit, how many letters it shares with the word before, then the rest. */
export function unfold(coded: string): readonly string[] {
  let before = "";
  return Array.from(coded.matchAll(/(\d)(\D*)/g), ([, shared = "0", rest = ""]) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}

/** The words of a table written as text, parted by white space. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** The words of such a table, to look up. */
export function set(text: string): ReadonlySet<string> {
  return new Set(words(text));
}

/** The entries of a table written as text, parted by "|" or line ends. */
export function entries(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
