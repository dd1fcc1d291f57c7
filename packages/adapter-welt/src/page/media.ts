import {
  attribute,
  closest,
  type Element,
  findAll,
  findFirst,
  isJsonObject,
  ownText,
  providerOf,
  rangeOf,
  readCaption,
  safeUrl,
  textOf,
} from "@digest/adapter-kit";
import type { EmbedBlock, ImageBlock, Related } from "@digest/core";
import type { PageLayout } from "./layout.ts";

/** Alternative texts that say there is none. */
export const emptyAlternatives = ["kein alternativer text für dieses bild vorhanden"] as const;
const noAlternative: ReadonlySet<string> = new Set(emptyAlternatives);

/** The widest address of a picture: the last of its sources (HTML, `srcset`), else `src`, which is a tiny stand-in here. */
function widest(element: Element, image: Element | undefined, base: string | undefined): string | undefined {
  const sets = [attribute(findFirst(element, "source"), "srcset"), attribute(image, "srcset")];
  const last = sets
    .find((set) => set !== undefined)
    ?.split(/,\s+/)
    .at(-1)
    ?.split(/\s/, 1)[0];
  return safeUrl(last, base) ?? safeUrl(attribute(image, "src"), base);
}

/** A picture with the caption and the credit beside it, `Quelle: …`. */
export function readImage(element: Element, layout: PageLayout, base: string | undefined): ImageBlock | undefined {
  const image = element.name === "img" ? element : findFirst(element, "img");
  const shown = textOf(findFirst(element, layout.caption));
  const source = textOf(findFirst(element, layout.credit)).replace(/^(?:Quelle|Foto|Bild)\s?:\s?/i, "");
  const whole = readCaption(textOf(findFirst(element, "figcaption")));
  const caption = shown === "" ? whole.caption : shown;
  const credit = source === "" ? whole.credit : source;
  const url = widest(element, image, base);
  const alt = attribute(image, "alt");
  if (url === undefined && caption === undefined) return undefined;
  return {
    kind: "image",
    ...(url === undefined ? {} : { url }),
    ...(caption === undefined ? {} : { caption }),
    ...(alt === undefined || noAlternative.has(alt.toLowerCase()) ? {} : { alt }),
    ...(credit === undefined ? {} : { credit }),
  };
}

function configured(element: Element): string | undefined {
  const holder = closest(element, ".u-inline-element");
  const script = holder === undefined ? undefined : findFirst(holder, "script");
  const json = script === undefined ? "" : ownText(script);
  try {
    const value: unknown = JSON.parse(json);
    const url = isJsonObject(value) ? value["url"] : undefined;
    return typeof url === "string" ? url : undefined;
  } catch {
    return undefined; // an embed without readable configuration has no address and is left out
  }
}

const players: ReadonlySet<string> = new Set(["iframe", "video", "audio"]);

/** Foreign content behind its consent text; `undefined` where no address is given. */
export function readEmbed(element: Element, base: string | undefined): EmbedBlock | undefined {
  const frame = players.has(element.name) ? element : findFirst(element, "iframe, video, audio");
  const link = findAll(element, "blockquote a").at(-1);
  const address =
    attribute(element, "data-oembed-url") ??
    attribute(frame, "src") ??
    attribute(findFirst(frame ?? element, "source"), "src") ??
    attribute(link, "href") ??
    configured(element);
  const url = safeUrl(address, base);
  return url === undefined ? undefined : { kind: "embed", provider: providerOf(url), url };
}

function isInside(element: Element, outer: Element): boolean {
  const [inner, around] = [rangeOf(element), rangeOf(outer)];
  return around.start <= inner.start && inner.end <= around.end;
}

/** The pieces that a block of teasers points to; advertising among them is left out. */
export function readTips(element: Element, layout: PageLayout, base: string | undefined): readonly Related[] {
  const all = findAll(element, layout.tip);
  const teasers = all.filter((teaser) => !all.some((outer) => outer !== teaser && isInside(teaser, outer)));
  return (teasers.length > 0 ? teasers : [element]).flatMap((teaser) => {
    if (
      /advertorial|anzeige|brand\s?story|sponsored/i.test(textOf(findFirst(teaser, "[class*=badge], [class*=label]")))
    )
      return [];
    const link = findFirst(teaser, "[class*=headline] a, a[class*=headline]") ?? findFirst(teaser, "a");
    const headline = textOf(link);
    const url = safeUrl(attribute(link, "href"), base);
    const kicker = textOf(findFirst(teaser, layout.tipKicker));
    if (headline === "" || url === undefined) return [];
    return [{ headline, url, ...(kicker === "" ? {} : { kicker }) }];
  });
}
