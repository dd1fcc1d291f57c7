/** dpa's desks: the name readers know, and whether what the desk sends is for editors alone. */
export const desks = {
  pl: { name: "Politik", audience: "readers" },
  wi: { name: "Wirtschaft", audience: "readers" },
  vm: { name: "Vermischtes", audience: "readers" },
  ku: { name: "Kultur", audience: "readers" },
  sp: { name: "Sport", audience: "readers" },
  rs: { name: "Redaktionsservice", audience: "editors" },
  dm: { name: "Dienstmeldung", audience: "editors" },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly audience: "readers" | "editors" }>>;

/** The name of a desk code, `undefined` for codes not known. */
export function deskName(code: string): string | undefined {
  return Object.hasOwn(desks, code) ? desks[code as keyof typeof desks].name : undefined; // an own key was just seen
}

/** Whether a desk writes for editors alone. */
export function isEditorialDesk(code: string): boolean {
  return Object.hasOwn(desks, code) && desks[code as keyof typeof desks].audience === "editors"; // as above
}
