const longestStart = 200_000;
const members = ["query", "totalResults", "items"] as const;

/** Tells an answer of WELT's search by its members and the addresses in it. */
export function detectSearch(
  text: string,
): { readonly certainty: number; readonly reasons: readonly string[] } | undefined {
  const start = text.slice(0, longestStart);
  if (!members.every((name) => start.includes(`"${name}"`))) return undefined;
  const ofWelt = /"url"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:[\w-]{1,30}\.)?welt\.de\\?\//.test(start);
  const paths = start.includes('"sectionPath"') && start.includes('"publicationDate"');
  if (ofWelt) return { certainty: 0.97, reasons: ["members of the search", "addresses of welt.de"] };
  return paths ? { certainty: 0.7, reasons: ["members of the search"] } : undefined;
}
