import { galleryStyles } from "../../look/cellLook";
import { numberFormats } from "../../look/numberFormats";
import { attribute, child, childrenNamed, type Element } from "../xml/element";
import { escapedAttribute } from "../xml/escape";
import type { Splice } from "../xml/splice";
import { alignmentXml, type BaseFont, borderXml, builtInFormats, type FileLook, fillXml, fontXml } from "./look";
import { styleSection } from "./styleSection";

/** The cell formats of a workbook, growing by what our sheets need. */
export interface StyleBook {
  /** The index that a cell with this look carries as `s`. */
  indexOf(look: FileLook): number;
  /** Points from one line of ordinary text to the next. */
  readonly lineHeight: number;
  /** What is to change in the styles part: only ever additions at the end of a section. */
  splices(): readonly Splice[];
}

/** `root`: the styles part's. An equal format that is there already, as after an earlier run, is used again. */
export const styleBook = (root: Element): StyleBook => {
  const base = baseFont(root);
  const formats = styleSection(root, "numFmts", []);
  const fonts = styleSection(root, "fonts", [fontXml("plain", base)]);
  const fills = styleSection(root, "fills", [
    fillXml("plain", false),
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = styleSection(root, "borders", [borderXml(false)]);
  const styleXfs = styleSection(root, "cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']);
  const xfs = styleSection(root, "cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const styles = styleSection(root, "cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']);

  const formatIds = new Map(
    childrenIn(root, "numFmts").map((one) => [attribute(one, "formatCode") ?? "", Number(attribute(one, "numFmtId"))]),
  );
  const formatId = (code: string): number => {
    const known = formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(highestBuiltIn, ...formatIds.values()) + 1;
    formatIds.set(code, id);
    formats.push(`<numFmt numFmtId="${id}" formatCode="${escapedAttribute(code)}"/>`);
    return id;
  };

  const styleIds = new Map(
    childrenIn(root, "cellStyles").flatMap((one) => {
      const xf = Number(attribute(one, "xfId"));
      return [
        [attribute(one, "builtinId") ?? "", xf] as const,
        [(attribute(one, "name") ?? "").toLowerCase(), xf] as const,
      ];
    }),
  );
  const styleId = (style: FileLook["style"], parts: string): number => {
    const gallery = galleryStyles[style];
    if (!gallery) return 0;
    const known = styleIds.get(String(gallery.id)) ?? styleIds.get(gallery.name.toLowerCase());
    if (known !== undefined) return known;
    const id = styleXfs.push(
      `<xf numFmtId="0" ${parts} applyNumberFormat="0" applyAlignment="0" applyProtection="0"/>`,
    );
    styles.push(`<cellStyle name="${gallery.name}" xfId="${id}" builtinId="${gallery.id}" customBuiltin="1"/>`);
    styleIds.set(String(gallery.id), id);
    return id;
  };

  const xfOf = (look: FileLook): number => {
    const { style, inTable, quoted, format } = look;
    const font = fonts.indexOf(fontXml(style, base));
    const fill = fills.indexOf(fillXml(style, inTable));
    const xfId = styleId(style, `fontId="${font}" fillId="${fill}" borderId="${borders.indexOf(borderXml(false))}"`);
    const code = numberFormats[style === "header" ? "general" : format];
    const number = builtInFormats.get(code) ?? formatId(code);
    const alignment = alignmentXml(look);
    const attributes = [
      `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${borders.indexOf(borderXml(inTable))}" xfId="${xfId}"`,
      ...(quoted ? ['quotePrefix="1"'] : []),
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"',
      ...(alignment === "" ? [] : ['applyAlignment="1"']),
    ].join(" ");
    return xfs.indexOf(alignment === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}</xf>`);
  };

  // A sheet asks for the same few looks for thousands of cells.
  const asked = new Map<string, number>();
  const indexOf = (look: FileLook): number => {
    const key = [look.style, look.format, look.wrap, look.inTable, look.quoted].join();
    const index = asked.get(key) ?? xfOf(look);
    asked.set(key, index);
    return index;
  };

  const sections = [formats, fonts, fills, borders, styleXfs, xfs, styles];
  return {
    indexOf,
    lineHeight: Math.max(15, Math.ceil(Number(base.size) * 1.36)),
    splices: () =>
      opened(
        root,
        sections.flatMap((section) => section.splices()),
      ),
  };
};

/** The highest number that Excel keeps for its own number formats. */
const highestBuiltIn = 163;

const childrenIn = (root: Element, section: string): readonly Element[] => {
  const found = child(root, section);
  return found ? childrenNamed(found, section.slice(0, -1)) : [];
};

/** The workbook's first font, in which it writes whatever has no format; Calibri 11 when it has none. */
const baseFont = (root: Element): BaseFont => {
  const first = childrenIn(root, "fonts")[0];
  const value = (name: string): string | undefined => {
    const found = first && child(first, name);
    return found && attribute(found, "val");
  };
  const name = value("name");
  if (name === undefined) return { size: "11", name: "Calibri", rest: '<family val="2"/>' };
  const rest = ["family", "charset", "scheme"].flatMap((one) => {
    const given = value(one);
    return given === undefined ? [] : `<${one} val="${escapedAttribute(given)}"/>`;
  });
  return { size: value("sz") ?? "11", name: escapedAttribute(name), rest: rest.join("") };
};

/** `<styleSheet/>` is opened for what goes in. */
const opened = (root: Element, splices: readonly Splice[]): readonly Splice[] =>
  root.selfClosed && splices.length > 0
    ? [
        {
          start: root.end - 2,
          end: root.end,
          text: `>${splices.map(({ text }) => text).join("")}</${root.name}>`,
        },
      ]
    : splices;
