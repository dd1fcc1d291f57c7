import { safeUrl } from "@digest/adapter-kit";

/** Parameters of addresses that are signed for one customer and expire. */
export const signedParameters = [
  "signature",
  "expires",
  "x-amz-signature",
  "x-goog-signature",
  "token",
  "key-pair-id",
  "policy",
  "sig",
] as const;
const signed: ReadonlySet<string> = new Set(signedParameters);

/** An http(s) address that may be shown: no log-in in it, not signed. `undefined` for all others. */
export function lastingUrl(address: string | null | undefined): string | undefined {
  const url = safeUrl(address ?? undefined);
  if (url === undefined) return undefined;
  const { searchParams, username, password } = new URL(url);
  const isSigned = [...searchParams.keys()].some((name) => signed.has(name.toLowerCase()));
  return isSigned || username !== "" || password !== "" ? undefined : url;
}
