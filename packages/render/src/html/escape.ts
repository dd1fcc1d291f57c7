import { harmless } from "../view/clean.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML that may be put into a page as it is. */
export interface SafeHtml {
  readonly html: string;
}

function escapeHtml(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function toHtml(value: HtmlValue): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  return "html" in value ? value.html : value.map(toHtml).join("");
}

export type HtmlValue = string | number | SafeHtml | undefined | false | readonly HtmlValue[];

/** A template whose values become text: foreign words can never turn into markup. Lists are joined, absent values give nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return { html: parts.map((part, index) => part + toHtml(values[index])).join("") };
}

/** An address that may be linked: http and https alone. */
export function safeLink(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}
