import { decodeHTMLAttribute } from "entities/decode";

/** Values longer than this hold data for scripts, which few readers ask for: they are decoded when they are. */
const longValue = 1000;

function decodeWhenAsked(attribs: Record<string, string>, name: string, raw: string): void {
  Object.defineProperty(attribs, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = decodeHTMLAttribute(raw);
      Object.defineProperty(attribs, name, { configurable: true, enumerable: true, value });
      return value;
    },
  });
}

/** Resolves the character references of attributes, in place. */
export function decodeAttributes(attribs: Record<string, string>): Record<string, string> {
  for (const name in attribs) {
    const raw = attribs[name];
    if (raw === undefined || !raw.includes("&")) continue;
    if (raw.length > longValue) decodeWhenAsked(attribs, name, raw);
    else attribs[name] = decodeHTMLAttribute(raw);
  }
  return attribs;
}
