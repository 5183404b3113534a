import { trouble, troubleFrom } from "./trouble";

/** Queues what Excel is asked for, and returns how to read its answer once it has come. */
export type Question<T> = (context: Excel.RequestContext) => () => T;

/**
 * One request and its answer: the only way into Excel. The context lives for this request alone, so that no object outlives its sync and Excel
 * keeps nothing for us. Throws ExcelTrouble; a cancelled signal before anything is sent.
 */
export const ask = async <T>(signal: AbortSignal | null, question: Question<T>): Promise<T> => {
  if (signal?.aborted) throw trouble("excel/cancelled");
  try {
    const context = new Excel.RequestContext();
    const answer = question(context);
    await context.sync();
    return answer();
  } catch (error) {
    throw troubleFrom(error);
  }
};

/** The same for what has to be done whatever happens: it waits until the person leaves the cell that they type in. */
export const askPatiently = async <T>(question: Question<T>): Promise<T> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const answer = question(context);
      await context.sync();
      return answer();
    });
  } catch (error) {
    throw troubleFrom(error);
  }
};

/** True when this Excel has a set of its interface. */
export const hasSet = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
