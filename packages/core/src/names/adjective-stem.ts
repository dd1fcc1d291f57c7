/** "russischen" as "russisch". */
export function stemOf(adjective: string): string {
  return adjective.toLowerCase().replace(/(?<=.{4})e[nrsm]?$/, "");
}
