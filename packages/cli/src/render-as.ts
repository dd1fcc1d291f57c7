import type { Digest } from "@digest/core";
import {
  type RenderOptions,
  renderEventsCsv,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  renderNinjs,
  renderText,
} from "@digest/render";
import type { RenderForm } from "./render-forms.ts";

type Render = (digest: Digest, options: RenderOptions) => string;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const renderers = {
  text: renderText,
  json: (digest) => json(digest),
  markdown: renderMarkdown,
  html: renderHtml,
  csv: (digest) => renderEventsCsv(digest),
  jsonld: (digest, options) => json(renderJsonLd(digest, options)),
  ninjs: (digest, options) => json(renderNinjs(digest, options)),
} as const satisfies Readonly<Record<RenderForm, Render>>;

/** A digest in one of the forms of `--as`. */
export function renderAs(form: RenderForm, digest: Digest, options: RenderOptions): string {
  return renderers[form](digest, options);
}
