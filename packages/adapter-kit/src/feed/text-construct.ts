import { cleanText } from "../html/clean-text.ts";
import { plainText } from "../html/plain-text.ts";
import type { FeedText } from "./feed.ts";
import { childNodes, type FeedNode, innerHtml, writtenText } from "./feed-node.ts";
import { addKnown } from "./known.ts";
import { mendText } from "./mend-text.ts";

const tag = /<(?:[a-z][a-z\d]{0,20}(?:[\s/>]|$)|\/[a-z]|!--)/i;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/** Whether a text of RSS, which does not say so, holds markup. */
export function looksLikeHtml(text: string): boolean {
  return (text.includes("<") && tag.test(text)) || (text.includes("&") && reference.test(text));
}

/** Bytes of base64 as UTF-8; `undefined` where it is none. */
function fromBase64(text: string): string | undefined {
  const packed = text.replace(/\s+/g, "");
  if (!/^[\w+/]+={0,2}$/.test(packed)) return undefined;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)));
  } catch {
    return undefined; // atob tells bad base64 only by throwing; the text is then taken as it is
  }
}

/** CDATA marks that were escaped together with the markup (tagesschau's Atom). */
function withoutCdata(text: string): string {
  const inner = text.trim();
  return inner.startsWith("<![CDATA[") && inner.endsWith("]]>") ? inner.slice(9, -3) : text;
}

type Kind = "text" | "html" | "xhtml" | "guess" | "base64";

const plainTypes: ReadonlySet<string> = new Set(["text", "text/plain"]);

/** How the content of a text is written: Atom's `type` (RFC 4287, 3.1.1 and 4.1.3), Atom 0.3's `type` and `mode`, else a guess. */
function kindOf(node: FeedNode, atom: boolean): Kind {
  const type = node.attributes["type"]?.trim().toLowerCase();
  const mode = node.attributes["mode"]?.trim().toLowerCase();
  if (mode === "base64") return "base64";
  if (node.children.some((inner) => typeof inner !== "string")) return "xhtml";
  if (mode === "escaped") return type === "text/plain" ? "text" : "guess";
  if (type === undefined) return atom ? "text" : "guess";
  if (plainTypes.has(type)) return "text";
  if (type.endsWith("html")) return "html";
  const isText = type.startsWith("text/") || type.endsWith("xml");
  return atom && type.includes("/") && !isText ? "base64" : "guess";
}

/** Atom's XHTML texts are wrapped in one `div` that is no part of them. */
function unwrapped(node: FeedNode): FeedNode {
  const [only, ...more] = childNodes(node);
  const around = node.children.filter((inner) => typeof inner === "string").join("");
  return only !== undefined && more.length === 0 && only.name === "xhtml:div" && around.trim() === "" ? only : node;
}

type Words = Pick<FeedText, "text" | "html" | "type">;

/** Markup and its words, worked out when they are asked for: long contents are often not. Absent where the markup is blank. */
function markup(written: string, type: "html" | "xhtml"): Words | undefined {
  if (written.trim() === "") return undefined;
  let html: string | undefined;
  let text: string | undefined;
  const mended = () => {
    html ??= mendText(written).trim();
    return html;
  };
  return {
    get text() {
      text ??= plainText(mended());
      return text;
    },
    get html() {
      return mended();
    },
    type,
  };
}

function shape(node: FeedNode, kind: Kind): Words | undefined {
  if (kind === "xhtml") return markup(innerHtml(unwrapped(node)), "xhtml");
  const written = withoutCdata(writtenText(node));
  const decoded = kind === "base64" ? fromBase64(written) : undefined;
  const value = decoded ?? written;
  if (kind === "html" || (kind !== "text" && looksLikeHtml(value))) return markup(value, "html");
  const text = cleanText(mendText(value));
  return text === "" ? undefined : { text, type: "text" };
}

/** Reads a title, summary or content; absent where nothing is in it. */
export function readText(node: FeedNode | undefined, atom: boolean): FeedText | undefined {
  if (node === undefined) return undefined;
  const { language, base } = node;
  const made = shape(node, kindOf(node, atom));
  return made === undefined ? undefined : addKnown(made, { language, base });
}
