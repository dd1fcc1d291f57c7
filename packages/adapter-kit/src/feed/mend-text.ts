import { cleanXmlText } from "../xml/clean-xml-text.ts";

/** What windows-1252 has where Unicode has the controls U+0080 to U+009F; senders write them as references to these numbers. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Whether there is anything to mend: one pass for the texts that need none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f\ufffe\uffff]|[\u00c2-\u00f4][\u0080-\u00bf]/;
const beyondByte = /[\u0100-\uffff]/;

/** UTF-8 that was taken for Latin-1 and encoded again; `undefined` where the text is none. */
function decodeAgain(text: string): string | undefined {
  if (beyondByte.test(text)) return undefined;
  try {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not UTF-8: the letters mean themselves
  }
}

/** Text of a feed without illegal characters, with the two commonest faults of encoding undone. */
export function mendText(text: string): string {
  if (!suspicious.test(text)) return text;
  const mended = decodeAgain(text) ?? text;
  return cleanXmlText(mended).replace(/[\u0080-\u0084\u0086-\u009f]/g, (control) =>
    windows1252.charAt(control.charCodeAt(0) - 0x80),
  );
}
