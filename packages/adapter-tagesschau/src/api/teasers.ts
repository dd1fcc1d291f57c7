import { attribute, cleanText, findFirst, parseHtml, plainText, readDate } from "@digest/adapter-kit";
import type { Related } from "@digest/core";
import { pageUrl } from "../identity.ts";
import type { ApiTeaser } from "./schema.ts";

/** The address in a link that comes as markup, `<a href="…">mehr</a>`. */
function hrefIn(markup: string | undefined): string | undefined {
  return markup === undefined ? undefined : attribute(findFirst(parseHtml(markup).document, "a"), "href");
}

/** The piece a teaser points to; `undefined` where it has no address: it is then a box of the text itself. */
export function readTeaser(teaser: ApiTeaser): Related | undefined {
  const url = pageUrl(teaser.detailsweb || teaser.details || hrefIn(teaser.link));
  if (url === undefined) return undefined;
  const part = (text: string | undefined) => (text === undefined ? "" : cleanText(plainText(text)));
  const [headline, kicker, text] = [part(teaser.title), part(teaser.topline ?? teaser.subtitle), part(teaser.text)];
  const published = readDate(teaser.date);
  return {
    ...(headline === "" ? {} : { headline }),
    ...(kicker === "" ? {} : { kicker }),
    ...(text === "" ? {} : { text }),
    url,
    ...(published === undefined ? {} : { published }),
  };
}
