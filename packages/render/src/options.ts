import type { Language } from "./words/words.ts";

/** How to render: the language of the reader, German unless asked, and whether to say why things were joined. */
export interface RenderOptions {
  readonly language?: Language | undefined;
  readonly explain?: boolean | undefined;
}
