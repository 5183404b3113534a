import { parseXml } from "../xml/element";
import { spreadsheet } from "../xml/namespaces";
import { spliced } from "../xml/splice";
import type { Parts } from "./parts";
import { type StyleBook, styleBook } from "./styleBook";
import type { WorkbookPart } from "./workbookPart";

/** The workbook's styles, and what to do once every sheet has asked for its formats. */
export interface Styles {
  readonly book: StyleBook;
  /** Patches the styles part, or adds one to a workbook that has none: then its name is returned, to be registered. */
  write(): string | undefined;
}

/** Opens the styles of a workbook. */
export const openStyles = async (parts: Parts, workbook: WorkbookPart): Promise<Styles> => {
  const target = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  const part = target === undefined ? undefined : await parts.read(target);
  if (part) {
    const book = styleBook(part.root);
    return { book, write: () => void parts.patch(part, book.splices()) };
  }
  const empty = `<styleSheet xmlns="${spreadsheet[workbook.flavour]}"/>`;
  const parsed = parseXml(empty, "styles");
  if (!parsed.ok) throw new Error("the empty style sheet is well formed");
  const book = styleBook(parsed.value);
  return {
    book,
    write: () => {
      const name = `${workbook.folder}styles.xml`;
      parts.add(name, spliced(empty, book.splices()));
      return name;
    },
  };
};
