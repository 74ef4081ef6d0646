type Waiting<In, Out> = {
  input: In;
  resolve: (output: Out) => void;
  reject: (error: unknown) => void;
};

/**
 * Makes of `run`, which works on many inputs in one round trip and answers each at its place, a function of
 * one: calls that come while a round trip is under way go together in the next. Should a round trip of
 * several fail, each is tried alone, so that one caller's fault stays its own.
 */
export function together<In, Out>(
  run: (inputs: readonly In[]) => Promise<readonly Out[]>,
): (input: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = [];
  let underWay = false;

  const settle = async (batch: readonly Waiting<In, Out>[]): Promise<void> => {
    try {
      const outputs = await run(batch.map(({ input }) => input));
      for (const [place, { resolve }] of batch.entries()) resolve(outputs[place] as Out);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await settle([one]);
    }
  };

  const flush = async (): Promise<void> => {
    if (waiting.length === 0 || underWay) return;
    const batch = waiting;
    waiting = [];
    underWay = true;
    await settle(batch);
    underWay = false;
    void flush();
  };

  return (input) =>
    new Promise((resolve, reject) => {
      waiting.push({ input, resolve, reject });
      if (waiting.length === 1) setImmediate(flush);
    });
}
