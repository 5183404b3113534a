import { isOurSheet } from "./ourSheets";
import type { sheetIds } from "../report/frame";
import type { Workbook } from "../workbook/workbook";

/** The name of one of our sheets in the newest set that has it, e.g. `BB2_Ceiling`; null when none has. */
export const newestSheet = async (workbook: Workbook, id: (typeof sheetIds)[number]): Promise<string | null> => {
  const names = (await workbook.sheets()).map(({ name }) => name);
  const found = names.filter((name) => isOurSheet(name) && name.endsWith(`_${id}`));
  return found.sort((one, other) => numberIn(one) - numberIn(other)).at(-1) ?? null;
};

/** `BB2_Ceiling` → 2; the first set, `BB_Ceiling`, has no number. */
const numberIn = (name: string): number => Number(/^BB(\d+)_/u.exec(name)?.[1] ?? "1");
