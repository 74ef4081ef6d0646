/** What something costs in milliseconds of processor time, which a busy machine does not lengthen. */
export async function cpuTime<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const began = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(began);
  return { value, ms: (user + system) / 1000 };
}
