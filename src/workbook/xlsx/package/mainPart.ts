import type { Archive } from "../archive/archive";
import { BrokenPart } from "../archive/brokenPart";
import { inflated } from "../archive/inflate";
import { attribute, childrenNamed } from "../xml/element";
import { partOfUri } from "./partOfUri";
import { readPart } from "./parts";
import { relationshipsOf, targetsOf } from "./relationships";

/** The key of the workbook part; throws BrokenPart that says what the file is when it is no workbook. */
export const mainPart = async (archive: Archive): Promise<string> => {
  if (!archive.find("[Content_Types].xml")) throw notWorkbook(await withoutContentTypes(archive));
  const [main] = targetsOf(await relationshipsOf(archive, ""), "officeDocument");
  if (main === undefined) throw notWorkbook("package");
  const type = await contentType(archive, main);
  if (!workbookType.test(type)) throw notWorkbook(kinds.find(([mark]) => type.includes(mark))?.[1] ?? "package");
  return main;
};

const workbookType =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroenabled)\.main\+xml$/u;

const kinds = [
  ["ms-excel.sheet.binary", "xlsb"],
  ["wordprocessingml", "word"],
  ["ms-word", "word"],
  ["presentationml", "powerpoint"],
  ["ms-powerpoint", "powerpoint"],
] as const;

/** The content type of a part, in lower case. */
const contentType = async (archive: Archive, part: string): Promise<string> => {
  const { root: types } = await readPart(archive, "[Content_Types].xml");
  const own = childrenNamed(types, "Override").find(
    (one) => partOfUri(archive, attribute(one, "PartName") ?? "") === part,
  );
  const extension = part.slice(part.lastIndexOf(".") + 1);
  const usual = childrenNamed(types, "Default").find((one) => attribute(one, "Extension")?.toLowerCase() === extension);
  const found = own ?? usual;
  return ((found && attribute(found, "ContentType")) ?? "").trim().toLowerCase();
};

const withoutContentTypes = async (archive: Archive): Promise<string> => {
  const entry = archive.find("mimetype");
  const type = entry && entry.size < 200 ? new TextDecoder("latin1").decode(await inflated(archive, entry)) : "";
  if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return "ods";
  return type.startsWith("application/vnd.oasis.opendocument") ? "opendocument" : "zip";
};

const notWorkbook = (kind: string): BrokenPart =>
  new BrokenPart({ code: "workbook/not-a-workbook", severity: "error", facts: { kind } });
