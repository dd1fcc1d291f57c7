/** Runs a task with another time zone of the process, and gives the process its own back. */
export async function underZone<Result>(zone: string, task: () => Promise<Result>): Promise<Result> {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    return await task();
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}
