import { done, type Outcome } from "../../../model/issue";
import type { TableInfo } from "../../workbook";
import { openArchive, type Archive } from "../archive/archive";
import { orIssues } from "../archive/brokenPart";
import type { Gunzip } from "../archive/gunzip";
import { chunksOf } from "../archive/inflate";
import { formatMarks } from "../sheet/cellFormats";
import { noSharedStrings, readSharedStrings, type SharedStrings } from "../sheet/sharedStrings";
import { bookOf, type Book } from "./book";
import { partEntry, readPart } from "./parts";
import { sheetTables } from "./sheetTables";
import { readWorkbookPart } from "./workbookPart";

/** An opened file and what is known of it. */
export interface Package {
  readonly archive: Archive;
  readonly book: Book;
  readonly tables: readonly TableInfo[];
  /** The strings of the workbook; read when first asked for. May throw BrokenPart. */
  readonly strings: () => Promise<SharedStrings>;
  /** Marks by cell format (`formatMarks`), likewise. */
  readonly formats: () => Promise<Uint8Array>;
}

/** The package of a workbook's bytes, or what stands in the way of reading it. */
export const openPackage = (bytes: Uint8Array, gunzip?: Gunzip): Promise<Outcome<Package>> =>
  orIssues(async () => {
    const opened = openArchive(bytes, gunzip);
    if (!opened.ok) return opened;
    const archive = opened.value;
    const book = bookOf(await readWorkbookPart(archive));
    const tables = await Promise.all(book.sheets.map((sheet) => sheetTables(archive, sheet)));
    return done({
      archive,
      book,
      tables: tables.flat(),
      strings: once(() => readStrings(archive, book.sharedStringsPart)),
      formats: once(() => readFormats(archive, book.stylesPart)),
    });
  });

const readStrings = async (archive: Archive, part: string | undefined): Promise<SharedStrings> => {
  if (part === undefined) return noSharedStrings;
  const entry = partEntry(archive, part);
  return readSharedStrings(chunksOf(archive, entry), entry.name);
};

const readFormats = async (archive: Archive, part: string | undefined): Promise<Uint8Array> =>
  part === undefined ? new Uint8Array() : formatMarks((await readPart(archive, part)).root);

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};
