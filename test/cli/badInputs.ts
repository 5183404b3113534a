import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compoundFile } from "../workbook/xlsx/archive/zips";
import { handMade, workbookXml } from "../workbook/xlsx/write/handMade";
import { asset } from "./backbench";
import { bookOf, costTable, sheetXml } from "./books";

export const burnley = readFileSync(asset("examples/burnley-revenue-outturn-2024-25.xlsx"));
export const club = asset("examples/illustrative-club");

/** What stands in the folder before the run, and what is typed after `benchmark`. */
export interface Case {
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly prepare?: (folder: string) => void;
  readonly argv?: readonly string[];
  /** What the message must say, each part of it. */
  readonly says: readonly (string | RegExp)[];
}

const withClub = ["in.xlsx", "--dataset", club];
const utf8 = (book: string): Uint8Array => new TextEncoder().encode(book);

/** Files that are no workbook to be read or written to. */
export const wrongFiles: Readonly<Record<string, Case>> = {
  "a file that is not a zip": {
    files: { "in.xlsx": utf8("%PDF-1.7\n") },
    says: ["a PDF document", ".xlsx, .xlsm and .csv"],
  },
  "a CSV that breaks off": {
    files: { "in.xlsx": utf8('Service,Gross\n"Finance') },
    says: ["double quote in the CSV", "line 2"],
  },
  "a truncated zip": {
    files: { "in.xlsx": burnley.subarray(0, burnley.length >> 1) },
    says: ["breaks off before its end"],
  },
  "an .xls": {
    files: { "in.xlsx": compoundFile(["Workbook"]) },
    says: ["old .xls format", "save it as an Excel workbook"],
  },
  "an encrypted workbook": {
    files: { "in.xlsx": compoundFile(["EncryptionInfo", "EncryptedPackage"]) },
    says: ["protected by a password", "remove the password"],
  },
  "an empty file": { files: { "in.xlsx": new Uint8Array() }, says: ["holds no bytes"] },
  "a workbook that is not there": { argv: ["no.xlsx"], says: [/There is no file .*no\.xlsx/u] },
  "a folder in place of the workbook": {
    argv: ["here"],
    prepare: (folder) => mkdirSync(join(folder, "here")),
    says: ["This is a folder"],
  },
  "a workbook whose structure is locked": {
    files: {
      "in.xlsx": handMade({
        "xl/workbook.xml": workbookXml("", '<workbookProtection lockStructure="1"/>'),
        "xl/worksheets/sheet1.xml": sheetXml(costTable()),
      }),
    },
    argv: ["in.xlsx", "--council", "Burnley"],
    says: ["structure is protected", "unprotect"],
  },
};

/** Workbooks without a cost table that can be read. */
export const wrongTables: Readonly<Record<string, () => Promise<Case>>> = {
  "an empty workbook": async () => ({
    files: { "in.xlsx": await bookOf({ Sheet1: [], Sheet2: [] }) },
    argv: withClub,
    says: ["workbook is empty: no sheet holds a value"],
  }),
  "a workbook whose sheets hold no cost table": async () => ({
    files: {
      "in.xlsx": await bookOf({
        Staff: [
          ["Name", "Post"],
          ["Ann", "Clerk"],
        ],
        Notes: [["Call the bank"]],
      }),
    },
    argv: withClub,
    says: ["None of the workbook's 2 sheets holds a cost table", "Service, Gross expenditure"],
  }),
  "text where money should be": async () => ({
    files: {
      "in.xlsx": await bookOf({
        Costs: costTable([
          ["Finance", 900, -100, 800],
          ["Legal services", "see note", -50, 350],
          ["ICT", 700, 0, "to follow"],
          ["Total", 4000, -650, 3350],
        ]),
      }),
    },
    argv: withClub,
    says: ["Costs!B5, Costs!D6", "see note", "write n/a where there is none"],
  }),
};

/** What is typed wrongly, or names something that is not there. */
export const wrongOptions: Readonly<Record<string, Case>> = {
  "a council that is not known": {
    argv: ["in.xlsx", "--council", "Burnly"],
    says: ["No council called “Burnly”", /nearest names are Burnley \(E07000117\)/u],
  },
  "a year for which the sheet has no figures": {
    argv: [...withClub, "--year", "2031-32"],
    says: ["There are no figures for 2031-32; the sheet is for 2024-25", "--year"],
  },
  "a year that is not one": {
    argv: ["in.xlsx", "--year", "2024-26"],
    says: ["“2024-26” is not a financial year", "2024-25"],
  },
  "a dataset with a file that was changed": {
    prepare: (folder) => {
      cpSync(club, join(folder, "data"), { recursive: true });
      const figures = join(folder, "data", "figures.csv");
      writeFileSync(figures, `${readFileSync(figures, "utf8")}\n`);
    },
    argv: ["in.xlsx", "--dataset", "data"],
    says: ["figures.csv: the file is not the one that datapackage.json describes", "Get the dataset again"],
  },
  "a dataset folder that is not there": {
    argv: ["in.xlsx", "--dataset", "no"],
    says: ["dataset's folder cannot be read", "nothing of this name"],
  },
  "a folder that is not a dataset": {
    prepare: (folder) => mkdirSync(join(folder, "data")),
    argv: ["in.xlsx", "--dataset", "data"],
    says: ["datapackage.json"],
  },
  "an output that is the input": {
    argv: ["in.xlsx", "--out", "in.xlsx"],
    says: [/would overwrite .*in\.xlsx/u, "--out"],
  },
  "a JSON file that is the input": { argv: ["in.xlsx", "--json", "in.xlsx"], says: [/would overwrite/u, "--json"] },
  "one name for workbook and JSON": {
    argv: ["in.xlsx", "--out", "x.xlsx", "--json", "x.xlsx"],
    says: ["to the same file"],
  },
  "an output that Excel would not open": { argv: ["in.xlsx", "--out", "no.json"], says: ["ends in .xlsx"] },
  "an output folder that does not exist": {
    argv: ["in.xlsx", "--dataset", club, "--council", "Fernshire", "--out", "no/x.xlsx"],
    says: ["does not exist; nothing was written", "Make the folder"],
  },
  "a JSON folder that does not exist": {
    argv: ["in.xlsx", "--dataset", club, "--council", "Fernshire", "--out", "x.xlsx", "--json", "no/x.json"],
    says: [/no.*does not exist; nothing was written/u],
  },
  "a sheet that is not there": {
    argv: [...withClub, "--sheet", "Costs"],
    says: ["no sheet called “Costs”", "Read me, RSX, RO2, RO4, RO5, RO6, Workings"],
  },
  "a table that is not there": { argv: [...withClub, "--table", "Costs"], says: ["no Excel table called “Costs”"] },
  "cells that are none": {
    argv: ["in.xlsx", "--cells", "RO6"],
    says: ["“RO6” is not a rectangle of cells", "RO6!A4:F31"],
  },
  "a unit that is not one": { argv: ["in.xlsx", "--unit", "£000"], says: ["“£000” is not a unit", "thousands"] },
  "columns that are said to be something else": {
    argv: ["in.xlsx", "--columns", "A=label,C=groß"],
    says: ["“A=label,C=groß” does not say what columns are", "other-expenditure"],
  },
  "cells without a table": {
    argv: [...withClub, "--cells", "RO6!Z90"],
    says: ["There is no cost table in RO6!Z90", "The tables found on this sheet are RO6!"],
  },
  "cells of another sheet than the one that is named": {
    argv: [...withClub, "--sheet", "RSX", "--cells", "RO6!A4:F31"],
    says: ["RO6!A4:F31 does not lie in the sheet “RSX”"],
  },
  "columns of a form that is known": {
    argv: [...withClub, "--columns", "C=net"],
    says: ["“Revenue outturn” is a form that is known", "--unit"],
  },
  "a basis that is not one": { argv: ["in.xlsx", "--basis", "nett"], says: ["“nett” is not a basis", "gross or net"] },
  "a rule for comparators that is not one": {
    argv: ["in.xlsx", "--comparators", "nearest"],
    says: ["“nearest” is not a way to choose comparators", "neighbours"],
  },
  "a comparator that is not in the dataset": {
    argv: ["in.xlsx", "--comparators", "E07000999,E07000120,E07000121,E07000122"],
    says: ["no council with the code E07000999"],
  },
  "a family that is not published": {
    argv: ["in.xlsx", "--comparators", "family"],
    says: ["No family group", "by class"],
  },
  "a mapping file that is not there": {
    argv: ["in.xlsx", "--mapping", "no.csv"],
    says: [/There is no file .*no\.csv/u],
  },
  "a mapping file with wrong cells": {
    files: { "map.csv": "line,function,share\nFinance,finnance,1\nLegal,legal,1.5\n,ict,1\n" },
    argv: ["in.xlsx", "--mapping", "map.csv"],
    says: [
      "map.csv, row 2, column function",
      "“finnance” is not a function",
      "map.csv, row 3, column share",
      "“1.5” is not a share",
      "map.csv, row 4, column line",
    ],
  },
};
