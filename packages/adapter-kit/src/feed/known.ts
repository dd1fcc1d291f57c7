/** Leaves out keys without a value, so that what is not known is absent. */
export function present<Shape extends object>(shape: Shape): { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as never; // the same keys without the undefined ones
}

/** Adds to an object what is known of a shape. */
export function addKnown<Target extends object, Shape extends object>(
  target: Target,
  shape: Shape,
): Target & { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } {
  const known: Record<string, unknown> = target as never; // the target is the caller's own new object
  for (const key in shape) if (shape[key] !== undefined) known[key] = shape[key];
  return known as never; // what the target has, and the keys of the shape without the undefined ones
}
