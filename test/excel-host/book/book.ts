import type { Json } from "../protocol/messages";
import type { Area } from "./layer";
import { Sheet } from "./sheet";
import type { Table } from "./table";

/** A defined name; workbook scope unless it has a sheet. */
export interface DefinedName {
  readonly name: string;
  readonly scope: Sheet | undefined;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** A workbook as Excel holds it while it is open. */
export class Book {
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, Json>();
  sheets: Sheet[] = [];
  selection: Selection;
  calculationMode: CalculationMode = "Automatic";
  /** Set once the structure is protected. */
  protection: { readonly password: string | undefined } | undefined;
  /** True while the person types in a cell. */
  isCellBeingEdited = false;
  /** True when something changed since the formulas were last calculated. */
  isStale = false;
  /** True when a caller asked for calculation, whatever the mode. */
  calculationIsAsked = false;
  /** True until the end of the request that asked for it. */
  calculationIsSuspended = false;
  /** Excel on the web sometimes answers a read of too many cells with null instead of an error. */
  answersNullForTooManyCells = false;
  cellsRead = 0;
  /** Selections made and not yet told to those who listen. */
  selectionChanges: Selection[] = [];
  #lastId = 0;

  constructor(readonly name = "Book1.xlsx") {
    const sheet = this.newSheet("Sheet1");
    this.sheets.push(sheet);
    this.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  get activeSheet(): Sheet {
    return this.selection.sheet;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** A sheet with an id of its own, not yet in the workbook. */
  newSheet(name: string): Sheet {
    return new Sheet(`{00000000-0001-0000-${this.nextId().toString(16).padStart(4, "0")}-000000000000}`, name);
  }
}

/** The sheet of that name or id, whatever the case. */
export const sheetOf = (book: Book, nameOrId: string): Sheet | undefined =>
  book.sheets.find(({ id, name }) => id === nameOrId || sameName(name, nameOrId));

export const tableOf = (book: Book, nameOrId: string): Table | undefined =>
  book.tables.find(({ name }) => sameName(name, nameOrId)) ?? book.tables.find(({ id }) => id === nameOrId);

export const nameOf = (book: Book, name: string, scope?: Sheet): DefinedName | undefined =>
  book.names.find((one) => sameName(one.name, name) && one.scope === scope);

/** Excel compares names of sheets, tables, columns and cells without regard to case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
