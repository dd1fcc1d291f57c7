import { adapters, readerWith } from "@digest/cli";
import {
  type Change,
  createDigester,
  type Digest,
  de,
  diffDigests,
  type Problem,
  type Reading,
  type ReadingItem,
  type SourceDocument,
} from "@digest/core";

/** What adding one document gave. */
export interface Added {
  readonly name: string;
  readonly articles: number;
  readonly problems: readonly Problem[];
}

/** The articles a visitor looks at, and their digest. Documents are read and added; nothing is ever stored on disk. */
export interface Library {
  add(document: SourceDocument): Promise<Added>;
  /** Adds what a document gave. */
  take(reading: Reading): void;
  digest(): Digest;
  /** The newest reading of an article, with the account of its input. */
  item(articleId: string): ReadingItem | undefined;
  /** What differs from the digest last looked at; at the first look, from the digest first shown. */
  unseen(): readonly Change[];
  /** The same, and from now on it counts as seen. */
  changes(): readonly Change[];
}

/** An empty library. `now` decides what is still planned or held. */
export function createLibrary(now: string): Library {
  const digester = createDigester({ locale: de });
  const read = readerWith(adapters, {});
  const items = new Map<string, ReadingItem>();
  let current: Digest | undefined;
  let seen: Digest | undefined;
  let differing: readonly Change[] | undefined;
  const take = ({ items: given, problems }: Reading): void => {
    for (const item of given) {
      digester.add(item);
      items.set(item.article.id, item);
    }
    digester.report(problems);
    current = undefined;
    differing = undefined;
  };
  const digest = (): Digest => {
    if (current !== undefined) return current;
    digester.advance(now);
    const made = digester.digest();
    current = made;
    seen ??= made;
    return made;
  };
  const unseen = (): readonly Change[] => {
    const latest = digest();
    differing ??= seen === undefined || seen === latest ? [] : diffDigests(seen, latest);
    return differing;
  };
  return {
    add: async (document) => {
      const reading = await read(document);
      take(reading);
      return { name: document.uri, articles: reading.items.length, problems: reading.problems };
    },
    take,
    digest,
    item: (articleId) => items.get(articleId),
    unseen,
    changes: () => {
      const found = unseen();
      seen = digest();
      differing = undefined;
      return found;
    },
  };
}
