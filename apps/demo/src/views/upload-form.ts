import { html, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";
import { link, type PageContext } from "./page.ts";

/** Takes files of the visitor's own; with script also by drag and drop, telling how far it is. */
export function uploadForm(context: PageContext): SafeHtml {
  const words = appWords(context.language);
  return html`<section id="upload"><h2>${words.upload}</h2><form class="upload" method="post" action="${link("/upload", context)}" enctype="multipart/form-data" data-reading="${words.reading}" data-refused="${words.refusedWhy}"><label>${words.uploadHint}<input type="file" name="files" multiple required></label><button type="submit">${words.upload}</button><progress hidden max="1" value="0" aria-label="${words.upload}"></progress><output aria-live="polite"></output></form></section>`;
}
