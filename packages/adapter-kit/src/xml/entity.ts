import { Parser } from "htmlparser2";

const form = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,31}));/y;
const xmlNames: ReadonlySet<string> = new Set(["amp", "lt", "gt", "quot", "apos"]);
const lastCodePoint = 0x10_ff_ff;
/** Noncharacters that XML allows nowhere; one of them stands for long texts while a feed is parsed. */
const noncharacters: ReadonlySet<number> = new Set([0xff_fe, 0xff_ff]);

const special: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => special[character] ?? character);
}

function decodeHtml(reference: string): string {
  let text = "";
  const parser = new Parser({
    ontext: (data) => {
      text += data;
    },
  });
  parser.end(reference);
  return text;
}

/** A reference that XML does not allow: how long it is in the text, and what is to stand there. */
export interface ReferenceFault {
  readonly length: number;
  readonly text: string;
}

/** Looks at the `&` at an offset: `undefined` where it begins a reference of XML, else its repair (HTML names are resolved). */
export function referenceFault(text: string, at: number): ReferenceFault | undefined {
  form.lastIndex = at;
  const found = form.exec(text);
  if (found === null) return { length: 1, text: "&amp;" };
  const [reference, decimal, hexadecimal, name] = found;
  if (name === undefined) {
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return point > 0 && point <= lastCodePoint && !noncharacters.has(point)
      ? undefined
      : { length: reference.length, text: "\ufffd" };
  }
  if (xmlNames.has(name)) return undefined;
  const decoded = decodeHtml(reference);
  return { length: reference.length, text: escapeXml(decoded) };
}
