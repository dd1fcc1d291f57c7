/** Characters that only steer line breaking: soft hyphen, zero-width space, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** Controls that no text for readers holds; tab and line breaks are white space and stay until blanks are joined. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** White space that is not one plain blank; a plain blank stands for it. */
const blanks = /[\s\u0085]{2,}|[^\S ]|\u0085/g;

/** Whether there is anything to do but at the edges: one pass for the many texts that are clean. */
const unclean =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\ufffe\uffff]| {2}/;

/** Text for readers: no controls, soft hyphens or zero-width blanks, and one plain blank for each run of white space. */
export function cleanText(text: string): string {
  const trimmed = text.trim();
  return unclean.test(trimmed)
    ? trimmed.replace(invisible, "").replace(controls, "").replace(blanks, " ").trim()
    : trimmed;
}
