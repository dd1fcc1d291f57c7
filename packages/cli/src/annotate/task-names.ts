/** Tasks that look at one line alone. */
export const lineTaskNames = ["statements", "times", "names"] as const;

/** All tasks of `annotate`; stories looks at all lines together. */
export const taskNames = [...lineTaskNames, "stories"] as const;

export type LineTask = (typeof lineTaskNames)[number];
export type Task = (typeof taskNames)[number];
