import type { Block } from "@digest/core";

/** What stands where a private detail was taken out of a sentence. */
export const elision = "[…]";

const mailName = /[\w.+-]{1,64}$/;
const mailHost = /[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/y;
const phone =
  /(?<![\w:])(?:\+|00)[1-9]\d{0,2}(?:[\s./()-]{0,3}\d){5,14}(?!\d)|(?<![\w:,.])\(?0[1-9]\d{1,4}\)?[\s/–-]{1,3}\d(?:[\s-]?\d){3,11}(?!\d)/g;
const signedAddress = /https?:\/\/[^\s<>"]{1,2000}?[?&](?:signature|expires|X-Amz-Signature|token)=[^\s<>"]{1,2000}/g;

/** A detail without the signs people write it with, for comparing. */
function folded(detail: string): string {
  return detail.includes("@") ? detail.toLowerCase() : detail.replaceAll(/\D/g, "");
}

/** The mail addresses in a text; each sign @ is looked at once. */
function mailsIn(text: string): readonly string[] {
  const mails: string[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const name = mailName.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    mailHost.lastIndex = at + 1;
    const host = mailHost.exec(text)?.[0];
    if (name !== undefined && host !== undefined) mails.push(`${name}@${host}`);
  }
  return mails;
}

/** Mail addresses and telephone numbers in a text, folded for comparing. */
export function contactDetails(text: string): ReadonlySet<string> {
  return new Set([...mailsIn(text), ...Array.from(text.matchAll(phone), ([detail]) => detail)].map(folded));
}

const none: ReadonlySet<string> = new Set();

/** Takes private details out of the texts of an item. */
export interface ContactFilter {
  /** The text for readers, empty where nothing of it is. */
  clean(text: string): string;
  /** What was taken out so far. */
  readonly taken: string[];
}

/**
 * A second net behind the form of an item: what its parts for editors hold is not shown in a text either, and neither is a signed address. In
 * an item that is itself `forEditors`, every text with a mail address or telephone number goes.
 */
export function contactFilter(internal: readonly string[], forEditors: boolean): ContactFilter {
  const known = internal.length === 0 ? none : contactDetails(internal.join("\n"));
  const taken: string[] = [];
  const elide = (detail: string): string => {
    if (!known.has(folded(detail))) return detail;
    taken.push(detail);
    return elision;
  };
  return {
    taken,
    clean(text) {
      if (!/[@\d]/.test(text)) return text;
      if (forEditors && contactDetails(text).size > 0) {
        taken.push(text);
        return "";
      }
      const open = text.includes("://") ? text.replaceAll(signedAddress, elision) : text;
      if (known.size === 0) return open;
      const withoutMails = mailsIn(open).reduce((kept, mail) => kept.replaceAll(mail, elide), open);
      return withoutMails.replaceAll(phone, elide);
    },
  };
}

/** Blocks without private details; what nothing is left of goes. */
export function cleanBlocks(blocks: readonly Block[], filter: ContactFilter): readonly Block[] {
  return blocks.flatMap((block) => cleanBlock(block, filter) ?? []);
}

function cleanBlock(block: Block, filter: ContactFilter): Block | undefined {
  const clean = (text: string) => filter.clean(text);
  switch (block.kind) {
    case "paragraph":
    case "heading":
    case "quote": {
      const text = clean(block.text);
      return text === "" ? undefined : { ...block, text };
    }
    case "list": {
      const items = block.items.map(clean).filter((item) => item !== "");
      return items.length === 0 ? undefined : { ...block, items };
    }
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: clean(cell.text) }))) };
    case "box": {
      const blocks = cleanBlocks(block.blocks, filter);
      return blocks.length === 0 ? undefined : { ...block, blocks };
    }
    case "image":
      return block.caption === undefined ? block : { ...block, caption: clean(block.caption) };
    case "embed":
      return block.text === undefined ? block : { ...block, text: clean(block.text) };
    default:
      return block;
  }
}
