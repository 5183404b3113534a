import { failed, type Outcome } from "../../../model/issue";
import { ask } from "../ask";
import { ExcelTrouble, troubleFrom } from "../trouble";

/** Reads sheets by name, each answer in the place of its name. */
export type ReadSheets<T> = (signal: AbortSignal | null, sheets: readonly string[]) => Promise<readonly Outcome<T>[]>;

/**
 * Reads one sheet at a time for its callers, and all that are asked for at the same time together for Excel: a workbook of twenty small sheets
 * takes as many requests as one. A sheet that is not there is an issue of its own and no other sheet's.
 */
export const together = <T>(
  read: ReadSheets<T>,
  signal: () => AbortSignal,
): ((sheet: string) => Promise<Outcome<T>>) => {
  let waiting: { readonly sheet: string; readonly answer: (outcome: Promise<Outcome<T>>) => void }[] = [];
  let going: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    // Callers in another thread ask in messages of their own.
    await new Promise((resolve) => setTimeout(resolve));
    while (waiting.length > 0) {
      // Excel takes no account of case. Who asks for the same sheet again waits, for an answer belongs to one caller.
      const now = new Map(waiting.map((one) => [one.sheet.toLowerCase(), one]));
      waiting = waiting.filter((one) => now.get(one.sheet.toLowerCase()) !== one);
      const outcomes = readPresent(
        read,
        signal(),
        [...now.values()].map(({ sheet }) => sheet),
      );
      for (const { sheet, answer } of now.values()) answer(outcomes.then((found) => found.get(sheet) ?? failed()));
      await outcomes.catch(() => undefined);
    }
    going = undefined;
  };
  return (sheet) =>
    new Promise((answer) => {
      waiting.push({ sheet, answer });
      going ??= run();
    });
};

const readPresent = async <T>(
  read: ReadSheets<T>,
  signal: AbortSignal,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, Outcome<T>>> => {
  const all = (outcome: Outcome<T>): ReadonlyMap<string, Outcome<T>> => new Map(sheets.map((one) => [one, outcome]));
  try {
    return await byName(read, signal, sheets);
  } catch (error) {
    const { issue } = troubleFrom(error);
    if (issue.code !== "excel/changed-meanwhile") return all(failed(issue));
  }
  try {
    const listed = await ask(signal, ({ workbook: { worksheets } }) => {
      worksheets.load("items/name");
      return () => worksheets.items.map(({ name }) => name);
    });
    const isThere = (sheet: string): boolean => listed.some((one) => one.toLowerCase() === sheet.toLowerCase());
    const facts = { sheets: listed.join(", ") };
    const gone = sheets
      .filter((sheet) => !isThere(sheet))
      .map((sheet): readonly [string, Outcome<T>] => [
        sheet,
        failed({ code: "workbook/no-such-sheet", severity: "error", facts: { sheet, ...facts } }),
      ]);
    return new Map([...(await byName(read, signal, sheets.filter(isThere))), ...gone]);
  } catch (error) {
    if (error instanceof ExcelTrouble) return all(failed(error.issue));
    throw error;
  }
};

const byName = async <T>(
  read: ReadSheets<T>,
  signal: AbortSignal,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, Outcome<T>>> => {
  const outcomes = sheets.length === 0 ? [] : await read(signal, sheets);
  return new Map(sheets.map((sheet, index) => [sheet, outcomes[index] ?? failed()]));
};
