import type { Grid } from "../../model/grid";
import { done, failed, type Outcome } from "../../model/issue";
import type { FileWorkbook } from "../fileWorkbook";
import type { Applied, Change, NameInfo, SheetInfo, TableInfo } from "../workbook";
import { orIssues } from "./archive/brokenPart";
import type { Gunzip } from "./archive/gunzip";
import { chunksOf } from "./archive/inflate";
import type { Book, BookSheet } from "./package/book";
import { openPackage, type Package } from "./package/openPackage";
import { partEntry } from "./package/parts";
import { FormulaSink } from "./sheet/formulaSink";
import { GridSink } from "./sheet/gridSink";
import { scanSheet } from "./sheet/scanSheet";
import type { SheetSink } from "./sheet/sheetSink";
import { applyChange } from "./write/applyChange";

/** A workbook that is the bytes of an .xlsx or .xlsm file. */
export interface XlsxWorkbook extends FileWorkbook {
  /** Reads a sheet into a sink as it streams, for sheets too long to be kept. */
  scan(sheet: string, sink: SheetSink): Promise<Outcome<void>>;
}

/** What a face may give to have a file read faster than the platform alone can. */
export interface XlsxOptions {
  /** Instead of the platform's stream. */
  readonly gunzip?: Gunzip | undefined;
}

/** Opens the bytes of an .xlsx or .xlsm file; `name` is the file's name without path. */
export const openXlsx = async (
  bytes: Uint8Array,
  name: string,
  { gunzip }: XlsxOptions = {},
): Promise<Outcome<XlsxWorkbook>> => {
  const opened = await openPackage(bytes, gunzip);
  return opened.ok ? done(workbookOf(name, opened.value)) : opened;
};

const workbookOf = (name: string, opened: Package): XlsxWorkbook => {
  let present = opened;
  return {
    name,
    bytes: () => present.archive.bytes,
    sheets: (): Promise<readonly SheetInfo[]> =>
      Promise.resolve(present.book.sheets.map(({ name, visibility, isGrid }) => ({ name, visibility, isGrid }))),
    tables: (): Promise<readonly TableInfo[]> => Promise.resolve(present.tables),
    names: (): Promise<readonly NameInfo[]> => Promise.resolve(present.book.names),
    read: async (sheet): Promise<Outcome<Grid>> => {
      const { formats, strings } = present;
      const scanned = await scanInto(
        present,
        sheet,
        async ({ part }) => new GridSink(part, await formats(), await strings()),
      );
      return scanned.ok ? done(scanned.value.sink.grid(scanned.value.sheet.name)) : scanned;
    },
    formulas: async (sheet) => {
      const scanned = await scanInto(present, sheet, () => Promise.resolve(new FormulaSink()));
      return scanned.ok ? done(scanned.value.sink.formulas) : scanned;
    },
    scan: async (sheet, sink) => {
      const scanned = await scanInto(present, sheet, () => Promise.resolve(sink));
      return scanned.ok ? done(undefined) : scanned;
    },
    apply: async (change: Change): Promise<Outcome<Applied>> => {
      const written = await applyChange(present.archive, change);
      if (!written.ok) return written;
      const reopened = await openPackage(written.value, present.archive.gunzip);
      if (!reopened.ok) return reopened;
      present = reopened.value;
      return done({ calculated: null }, written.issues);
    },
  };
};

/** Scans the sheet of a name into the sink made for it. */
const scanInto = <S extends SheetSink>(
  { archive, book }: Package,
  name: string,
  sinkFor: (sheet: BookSheet) => Promise<S>,
): Promise<Outcome<{ readonly sheet: BookSheet; readonly sink: S }>> =>
  orIssues(async () => {
    const found = findSheet(book, name);
    if (!found.ok) return found;
    const sheet = found.value;
    const entry = partEntry(archive, sheet.part);
    const sink = await sinkFor(sheet);
    await scanSheet(chunksOf(archive, entry), sink, { part: entry.name, date1904: book.date1904 });
    return done({ sheet, sink });
  });

/** The sheet of a name; Excel takes no account of case. */
const findSheet = ({ sheets }: Book, name: string): Outcome<BookSheet> => {
  const folded = name.toLowerCase();
  const sheet = sheets.find((one) => one.name === name) ?? sheets.find((one) => one.name.toLowerCase() === folded);
  const facts = { sheet: name, sheets: sheets.map((one) => one.name).join(", ") };
  if (!sheet) return failed({ code: "workbook/no-such-sheet", severity: "error", facts });
  if (!sheet.isGrid) return failed({ code: "workbook/not-a-grid", severity: "error", facts: { sheet: sheet.name } });
  return done(sheet);
};
