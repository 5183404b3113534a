import { method, property, type ClassTable } from "../protocol/classTable";
import { HostError } from "../protocol/hostError";
import type { JsonObject } from "../protocol/messages";
import type { HostObject } from "./hostObject";

const assertPassword = (right: string | undefined, given: string | undefined): void => {
  if (right !== undefined && right !== given) throw new HostError("AccessDenied", "The password is not right.");
};

export const workbookProtectionTable: ClassTable<HostObject<"WorkbookProtection">> = {
  properties: { protected: property("1.7", (_, book) => book.protection !== undefined) },
  methods: {
    protect: method("1.7", (_, args, book) => {
      if (book.protection) throw new HostError("InvalidOperation", "The workbook is protected already.");
      book.protection = { password: args.optionalText(0) };
    }),
    unprotect: method("1.7", (_, args, book) => {
      assertPassword(book.protection?.password, args.optionalText(0));
      book.protection = undefined;
    }),
  },
};

const options: JsonObject = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionTable: ClassTable<HostObject<"WorksheetProtection">> = {
  properties: {
    protected: property("1.2", ({ sheet }) => sheet.protection !== undefined),
    options: property("1.2", ({ sheet }) => (sheet.protection ? { ...options, ...sheet.protection.options } : null)),
  },
  methods: {
    protect: method("1.2", ({ sheet }, args) => {
      if (sheet.protection) throw new HostError("InvalidOperation", "The sheet is protected already.");
      const given = args.json(0);
      sheet.protection = {
        options: typeof given === "object" && given !== null && !Array.isArray(given) ? (given as JsonObject) : {},
        password: args.optionalText(1),
      };
    }),
    unprotect: method("1.7", ({ sheet }, args) => {
      assertPassword(sheet.protection?.password, args.optionalText(0));
      sheet.protection = undefined;
    }),
  },
};
