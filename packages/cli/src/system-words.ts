import { getSystemErrorMap } from "node:util";

/** What the system says of a failure, in words ("no such file or directory"); its code where it has none, `undefined` for what is no failure of the system. */
export function systemWords(cause: unknown): string | undefined {
  if (!(cause instanceof Error && "code" in cause && typeof cause.code === "string")) return undefined;
  const [code, words] = ("errno" in cause && getSystemErrorMap().get(Number(cause.errno))) || [];
  return code === cause.code ? words : cause.code;
}
