import { link, maker, method, property, type ClassTable } from "../protocol/classTable";
import type { HostObject } from "./hostObject";

export const workbookTable: ClassTable<HostObject<"Workbook">> = {
  properties: {
    name: property("1.7", (_, book) => book.name),
    readOnly: property("1.8", () => false),
    isDirty: property(
      "1.9",
      () => true,
      () => undefined,
    ),
    previouslySaved: property("1.9", () => true),
    autoSave: property("1.9", () => false),
  },
  links: {
    application: link("1.1", () => ({ is: "Application" })),
    names: link("1.1", () => ({ is: "NamedItemCollection", scope: undefined })),
    protection: link("1.7", () => ({ is: "WorkbookProtection" })),
    settings: link("1.4", () => ({ is: "SettingCollection" })),
    tables: link("1.1", () => ({ is: "TableCollection", sheet: undefined })),
    worksheets: link("1.1", () => ({ is: "WorksheetCollection" })),
  },
  makers: {
    getSelectedRange: maker("1.1", (_, __, { selection }) => ({ is: "Range", ...selection })),
    getSelectedRanges: maker("1.9", (_, __, { selection: { sheet, area } }) => ({
      is: "RangeAreas",
      sheet,
      areas: [area],
    })),
    getActiveCell: maker("1.7", (_, __, { selection: { sheet, area } }) => ({
      is: "Range",
      sheet,
      area: { ...area, bottom: area.top, right: area.left },
    })),
  },
  methods: {
    getIsActiveCollabSession: method("1.9", () => false),
  },
};
