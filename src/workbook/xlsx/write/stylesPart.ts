import type { Archive } from "../archive/archive";
import { findPart } from "../package/parts";
import { targetsOf } from "../package/relationships";
import { parseXml } from "../xml/element";
import { spreadsheet } from "../xml/namespaces";
import { spliced } from "../xml/splice";
import type { PartEdits } from "./partEdits";
import { type StyleBook, styleBook } from "./styleBook";
import type { WritableWorkbook } from "./writableWorkbook";

/** The workbook's styles, and what to do once every sheet has asked for its formats. */
export interface Styles {
  readonly book: StyleBook;
  /** Patches the styles part, or adds one to a workbook that has none: then its name is returned, to be registered. */
  write(): string | undefined;
}

/** Opens the styles of a workbook. */
export const openStyles = async (archive: Archive, edits: PartEdits, workbook: WritableWorkbook): Promise<Styles> => {
  const [target] = targetsOf(workbook.relationships, "styles");
  const part = target === undefined ? undefined : await findPart(archive, target);
  if (part) {
    const book = styleBook(part.root);
    return { book, write: () => void edits.patch(part, book.splices()) };
  }
  const empty = `<styleSheet xmlns="${spreadsheet[workbook.flavour]}"/>`;
  const parsed = parseXml(empty, "styles");
  if (!parsed.ok) throw new Error("the empty style sheet is well formed");
  const book = styleBook(parsed.value);
  return {
    book,
    write: () => {
      const name = `${workbook.folder}styles.xml`;
      edits.add(name, spliced(empty, book.splices()));
      return name;
    },
  };
};
