/** Characters that XML 1.0, section 2.2, does not allow, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text without the characters that XML does not allow; parsers let them through. */
export function cleanXmlText(text: string): string {
  return text.replace(illegal, "");
}
