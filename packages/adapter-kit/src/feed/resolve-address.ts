/** Resolves an address against a base; gives it back as it is where that is not possible. */
export function resolveAddress(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  return (base === undefined ? undefined : URL.parse(trimmed, base)?.href) ?? trimmed;
}
