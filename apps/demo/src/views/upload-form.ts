import { html, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";
import { link, type PageContext } from "./page.ts";

/** Takes files of the visitor's own; with script also by drag and drop. */
export function uploadForm(context: PageContext): SafeHtml {
  const words = appWords(context.language);
  return html`<form class="upload" method="post" action="${link("/upload", context)}" enctype="multipart/form-data"><label>${words.uploadHint}<input type="file" name="files" multiple required></label><button>${words.upload}</button><output aria-live="polite"></output></form>`;
}
