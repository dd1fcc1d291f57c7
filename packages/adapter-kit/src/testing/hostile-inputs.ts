import { limits } from "../limits.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function billionLaughs(): string {
  const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities.join("")}]><rss version="2.0"><channel><title>&e9;</title></channel></rss>`;
}

const item = "<item><title>A</title><description>B</description></item>";

/**
 * Inputs made to hang or exhaust a reader. Each has to end in a reading with a problem. They are made on demand: the largest
 * has 50 million bytes.
 */
export const hostileInputs = {
  "half-open tags": () =>
    encode(`<rss version="2.0"><channel><item><description><![CDATA[${"x<p".repeat(200_000)}]]></description></item>`),
  "half-open tags alone": () => encode("x<p".repeat(200_000)),
  "a feed beyond the limit": () =>
    encode(`<rss version="2.0"><channel>${item.repeat(Math.ceil(50_000_000 / item.length))}</channel></rss>`),
  "deep XML": () => encode(`<rss version="2.0"><channel><item>${"<a>".repeat(100_000)}`),
  "deep HTML": () => encode(`<!doctype html><html><body>${"<div>".repeat(100_000)}`),
  "deep JSON": () => encode("[".repeat(100_000)),
  "closing tags without end": () => encode(`<rss><channel>${"<b>".repeat(250)}${"</i>".repeat(100_000)}`),
  "many attributes": () =>
    encode(
      `<rss version="2.0" ${Array.from({ length: 10_000 }, (_, index) => `a${index}="1"`).join(" ")}><channel/></rss>`,
    ),
  "entities of entities": () => encode(billionLaughs()),
  "an external entity": () =>
    encode(
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
    ),
  "bare ampersands": () =>
    encode(`<rss version="2.0"><channel><title>${"&".repeat(limits.repairs + 1)}</title></channel></rss>`),
  "open comments": () => encode(`<rss version="2.0"><channel>${"<!--".repeat(200_000)}`),
  "open CDATA": () => encode(`<rss version="2.0"><channel><title>${"<![CDATA[".repeat(200_000)}`),
  "open quotes": () => encode('<a b="'.repeat(200_000)),
  "line breaks": () => encode("\n".repeat(1_000_000)),
  "one long line": () => encode("a ".repeat(1_000_000)),
  "long dashes": () => encode(`${"Berlin / ".repeat(50_000)}- x`),
  "zero bytes": (): Uint8Array => new Uint8Array(100_000),
} as const satisfies Readonly<Record<string, () => Uint8Array>>;
