import { escapedAttribute } from "../xml/escape";
import { contentTypes, officeRelationships, packageRelationships, spreadsheet } from "../xml/namespaces";

/** The parts that are the same for every workbook of one sheet but for the sheet's name, by name. */
export const fixedParts = (sheet: string): ReadonlyMap<string, string> =>
  new Map([
    ["[Content_Types].xml", types],
    ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(sheet)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", styles],
  ]);

/** Indexes of the cell formats in the styles part. */
export const cellFormat = { general: 0, date: 1, dateTime: 2, percent: 3, quotedText: 4 } as const;

/** What every XML part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const main = spreadsheet.transitional;
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const types = [
  `${declaration}<Types xmlns="${contentTypes}">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>`,
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/>`,
  "</Types>",
].join("");

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  [
    `${declaration}<Relationships xmlns="${packageRelationships}">`,
    ...targets.map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${officeRelationships.transitional}/${type}" Target="${target}"/>`,
    ),
    "</Relationships>",
  ].join("");

const workbook = (sheet: string): string =>
  [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRelationships.transitional}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>',
    `<sheets><sheet name="${escapedAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets>`,
    "</workbook>",
  ].join("");

/** Built-in number formats, which Excel shows as its user's country writes them: 14 a date, 22 with the time, 10 a percentage with two decimals. */
const styles = [
  `${declaration}<styleSheet xmlns="${main}">`,
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...[14, 22, 10].map(
    (format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  ),
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");
