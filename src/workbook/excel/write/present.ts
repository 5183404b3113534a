import { ask, askPatiently, type Question } from "../ask";
import { ExcelTrouble } from "../trouble";

/** A defined name and its formula with the `=`. */
export interface PresentName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

export interface PresentSheet {
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  /** The names that only this sheet knows. */
  readonly names: readonly PresentName[];
}

/** What a write has to know of the workbook as it is. */
export interface Present {
  readonly isLocked: boolean;
  readonly sheets: readonly PresentSheet[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly PresentName[];
  readonly activeSheet: string;
  /** The selected cells, when they are one rectangle. */
  readonly selected: string | null;
}

/** Looks at the workbook. Throws ExcelTrouble. */
export const lookAt = async (signal: AbortSignal): Promise<Present> => {
  try {
    return await ask(signal, (context) => presentIn(context, true));
  } catch (error) {
    // Excel refuses to call a chart, or several rectangles, a selected range.
    if (error instanceof ExcelTrouble && error.issue.code === "excel/unexpected")
      return ask(signal, (context) => presentIn(context, false));
    throw error;
  }
};

/** Looks once more before something is put right. */
export const lookAgain = (): Promise<Present> => askPatiently((context) => presentIn(context, false));

const presentIn = ({ workbook }: Excel.RequestContext, withSelection: boolean): ReturnType<Question<Present>> => {
  const { protection, worksheets, tables, names } = workbook;
  const active = worksheets.getActiveWorksheet();
  const selected = withSelection ? workbook.getSelectedRange() : null;
  protection.load("protected");
  worksheets.load(
    "items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula",
  );
  tables.load("items/name,items/worksheet/name");
  names.load("items/name,items/formula,items/comment,items/scope");
  active.load("name");
  selected?.load("address");
  return () => ({
    isLocked: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection.protected,
      names: sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula), comment: "" })),
    })),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: names.items
      .filter(({ scope }) => scope === "Workbook")
      .map(({ name, formula, comment }) => ({ name, formula: String(formula), comment })),
    activeSheet: active.name,
    selected: selected && addressWithin(selected.address),
  });
};

/** `'My sheet'!A1:B2` → `A1:B2` */
const addressWithin = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
