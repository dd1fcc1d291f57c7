/** How an edition differs from the one before, as 7901 prints it and as the IPTC code says it. */
export const signals = {
  Berichtigung: "correction",
  Korrektur: "correction",
  Aktualisierung: "update",
  Wiederholung: "repeat",
  Correction: "correction",
  Update: "update",
  Repeat: "repeat",
  Corrección: "correction",
  Actualización: "update",
  Repetición: "repeat",
} as const satisfies Readonly<Record<string, string>>;

/** Marks in the head of a 7901 message that take a story back. */
export const killMarks = ["KILL KILL KILL", "ELIMINAR"] as const;
