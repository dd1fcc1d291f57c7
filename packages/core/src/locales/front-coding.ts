const digits = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Reads a sorted, front coded list: each word is one digit of base 36, how many letters it shares with the word before, then the rest. */
export function unfold(coded: string): readonly string[] {
  let before = "";
  return coded.split("|").map((entry) => {
    before = before.slice(0, digits.indexOf(entry.charAt(0))) + entry.slice(1);
    return before;
  });
}

/** The words of a table written as text, parted by white space. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** The entries of a table written as text, parted by "|" or line ends. */
export function entries(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
