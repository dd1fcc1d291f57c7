import type { Digest } from "@digest/core";
import { type DigestView, digestView, type Language } from "@digest/render";

const made = new WeakMap<Digest, Map<Language, DigestView>>();

/** A digest in the reader's words, made once a language: every page of a visit looks at the same. */
export function viewOf(digest: Digest, language: Language): DigestView {
  const views = made.get(digest) ?? new Map<Language, DigestView>();
  made.set(digest, views);
  const view = views.get(language) ?? digestView(digest, language);
  views.set(language, view);
  return view;
}
