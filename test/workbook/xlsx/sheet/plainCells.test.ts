import fc from "fast-check";
import { everything, gridOf, sheetXml } from "./sheetOf";

const content = fc.oneof(
  fc.integer({ min: -99, max: 9_999_999 }).map((one) => `><v>${one}</v></c>`),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => ` t="n"><v>${one}</v></c>`),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => `><v>${one}</v></c>`),
  fc.constantFrom("0", "1", " 1", "01").map((one) => ` t="s"><v>${one}</v></c>`),
  fc
    .constantFrom("a", "", "£ü😀", "a &amp; b", "a\r\nb", "_x000D_", "<![CDATA[<]]>")
    .chain((one) =>
      fc.constantFrom(
        ` t="str"><v>${one}</v></c>`,
        ` t="inlineStr"><is><t>${one}</t></is></c>`,
        ` t="inlineStr"><is><t xml:space="preserve">${one}</t></is></c>`,
      ),
    ),
  fc.constantFrom(
    "/>",
    "></c>",
    "><v/></c>",
    "><v>.5</v></c>",
    "><v>5.</v></c>",
    "><v>-0</v></c>",
    "><v>-0.00000000000000000</v></c>",
    "><f>1</f><v>1</v></c>",
    ` t="b"><v>1</v></c>`,
    ` t="e"><v>#N/A</v></c>`,
  ),
);

const rowsXml = fc.array(
  fc.record({
    above: fc.constantFrom(0, 0, 0, 0, 1, 9),
    attributes: fc.constantFrom("", "", ' spans="1:3" x="0.25"', ' hidden="1"', ' outlineLevel="2"'),
    says: fc.constantFrom(true, true, true, false),
    cells: fc.array(
      fc.record({
        before: fc.constantFrom(0, 0, 0, 1, 30),
        says: fc.constantFrom(true, true, true, false),
        style: fc.constantFrom("", "", ' s="1"', ' s="2"', ' s="0"'),
        content,
      }),
      { maxLength: 6 },
    ),
  }),
  { maxLength: 12 },
);

const letters = (column: number): string =>
  column === 0 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** The rows as most writers lay them out; places are left out where they follow from what stands before. */
const written = (rows: typeof rowsXml extends fc.Arbitrary<infer T> ? T : never): string => {
  let row = 0;
  return rows
    .map(({ above, attributes, says, cells }) => {
      row += 1 + above;
      let column = 0;
      const inside = cells.map(({ before, says, style, content }) => {
        column += 1 + before;
        return `<c${says || before > 0 ? ` r="${letters(column)}${row}"` : ""}${style}${content}`;
      });
      return `<row${says || above > 0 ? ` r="${row}"` : ""}${attributes}>${inside.join("")}</row>`;
    })
    .join("");
};

const readRows = async (rows: string, cuts: readonly number[] = []): Promise<unknown> => {
  const bytes = sheetXml(`<sheetData>${rows}</sheetData>`);
  const borders = cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b);
  return everything(await gridOf(bytes, borders));
};

describe("plain cells and rows", () => {
  it("are read as the careful reader reads them, wherever the chunks end", async () => {
    await fc.assert(
      fc.asyncProperty(rowsXml, fc.array(fc.nat(5000), { maxLength: 20 }), async (rows, cuts) => {
        const xml = written(rows);
        // Two spaces where one would do, and nothing is plain any more.
        const careful = await readRows(
          xml.replaceAll("<c ", "<c  ").replaceAll("<c>", "<c >").replaceAll("<row", "<row "),
        );
        expect(await readRows(xml)).toEqual(careful);
        expect(await readRows(xml, cuts)).toEqual(careful);
      }),
      { numRuns: 100 },
    );
  });

  it("are refused as the careful reader refuses them", async () => {
    const refused = (rows: string): Promise<unknown> =>
      readRows(rows).then(
        () => "read",
        (fault: Error) => fault.message,
      );
    for (const rows of [
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
      '<row r="1"><c r="B1"><v>1</v></c><c r="A2"><v>1</v></c></row>',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      '<row r="1"><c r="XFE1"><v>1</v></c></row>',
      '<row r="1"><c r="A1" t="s"><v>2</v></c></row>',
      '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
      '<row r="1"><c r="A1"><v>1.2.3</v></c></row>',
      '<row r="1"><c r="A1"><v>-</v></c></row>',
      '<row r="1"><c r="A1" t="str"><v>&nope;</v></c></row>',
      '<row r="1048576"><c r="A1048576"><v>1</v></c></row><row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    ]) {
      const said = await refused(rows);
      expect(said).not.toBe("read");
      expect(String(said).replace(/"offset":\d+/u, "")).toBe(
        String(await refused(rows.replaceAll("<c ", "<c  ").replaceAll("<row", "<row "))).replace(/"offset":\d+/u, ""),
      );
    }
  });
});
