import { safeUrl } from "@digest/adapter-kit";
import type { Image } from "@digest/core";
import { readPictureText } from "../picture-text.ts";
import type { ApiImage } from "./schema.ts";

/** Variants of pictures, best first; others are taken in the order of the API. */
export const variants = [
  "16x9-1920",
  "16x9-1280",
  "16x9-960",
  "16x9-big",
  "videowebl",
  "original16x9",
  "videowebm",
  "1x1-840",
  "videoweb1x1l",
] as const;

function address(variant: unknown): string | undefined {
  if (typeof variant === "string") return safeUrl(variant);
  const url: unknown = typeof variant === "object" && variant !== null ? Reflect.get(variant, "imageurl") : undefined;
  return typeof url === "string" ? safeUrl(url) : undefined;
}

/** The address of the best variant, in either form. */
function bestUrl(image: ApiImage): string | undefined {
  const all: Readonly<Record<string, unknown>> = { ...image, ...image.imageVariants };
  const named = variants.map((name) => address(all[name])).find((url) => url !== undefined);
  return (
    named ??
    Object.values(all)
      .map((value) => (typeof value === "object" ? address(value) : undefined))
      .find((url) => url !== undefined)
  );
}

/** A picture of the API: `title` is the caption, `copyright` the credit; `undefined` where nothing is said of it. */
export function readImage(image: ApiImage | undefined): Image | undefined {
  if (image === undefined) return undefined;
  const url = bestUrl(image);
  const { caption, credit } = readPictureText(image.title);
  const alt = image.alttext?.trim();
  const source = image.copyright?.trim() || credit;
  if (caption === undefined && (alt ?? "") === "" && url === undefined) return undefined;
  return {
    ...(url === undefined ? {} : { url }),
    ...(caption === undefined ? {} : { caption }),
    ...(alt === undefined || alt === "" ? {} : { alt }),
    ...(source === undefined || source === "" ? {} : { credit: source }),
  };
}
