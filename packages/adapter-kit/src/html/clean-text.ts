/** Characters that only steer line breaking: soft hyphen, zero-width space, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** Controls that no text for readers holds; tab and line breaks are white space and stay until blanks are joined. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** White space that is not one plain blank already, and whether there is any. */
const blanks = /[\s\u0085]+/g;
const uneven = / {2}|[^\S ]|\u0085/;

/** Text for readers: no controls, soft hyphens or zero-width blanks, and one plain blank for each run of white space. */
export function cleanText(text: string): string {
  const words = text.replace(invisible, "").replace(controls, "");
  return (uneven.test(words) ? words.replace(blanks, " ") : words).trim();
}
