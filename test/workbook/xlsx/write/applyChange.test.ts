import { unzipSync } from "fflate";
import type { Report } from "../../../../src/report/sheetModel";
import { encodeXml } from "../../../../src/workbook/xlsx/xml/decode";
import { changed, handMade, mainNamespace, relationships, workbookXml, written } from "./handMade";
import { brokenRules, partText } from "./packageRules";
import { sampleReport, sampleSheets } from "./sampleReport";

const nothing: Report = { sheets: [], names: [] };
const addSample = { remove: [], add: sampleReport() };
const removeSample = { remove: sampleSheets, add: nothing };
const codes = async (bytes: Uint8Array) =>
  (await changed(bytes, addSample)).issues.map(({ code, facts }) => [code, facts]);
const partNames = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).sort();
const overrideFor = (kind: string, part: string) =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
const withOverride = (text: string) =>
  partText(handMade(), "[Content_Types].xml").replace("</Types>", `${text}</Types>`);

describe("applyChange", () => {
  it("adds sheets behind the user's own without breaking a rule of the format", async () => {
    const result = await written(handMade(), addSample);
    expect(brokenRules(result)).toEqual([]);
    expect(
      [...partText(result, "xl/workbook.xml").matchAll(/<sheet name="(?<name>[^"]*)"/gu)].map((one) => one[1]),
    ).toEqual(["Costs", "Notes", ...sampleSheets]);
  });

  it("writes text that begins with = + - @ as text", async () => {
    const cover = partText(await written(handMade(), addSample), "xl/worksheets/sheet3.xml");
    expect(cover).toContain("<is><t>=1+1 is text here, as is -5 and @name</t></is>");
    expect(cover).not.toContain("<f>1+1");
  });

  it("fills a column by its formula only where every row has the same", async () => {
    const table = partText(
      await written(handMade(), { remove: [], add: sampleReport({ sheet: "'Costs'" }) }),
      "xl/tables/table1.xml",
    );
    expect(table).toContain('name="Gap (£)"><calculatedColumnFormula>');
    expect(table).toContain('name="Own cost (£000)"/>');
  });

  it("gives back the parts and bytes of the original when its sheets are removed again", async () => {
    const original = handMade({
      "xl/workbook.xml": workbookXml("", '<bookViews><workbookView activeTab="1"/></bookViews>'),
    });
    const back = await written(await written(original, addSample), removeSample);
    expect(partNames(back)).toEqual(partNames(original));
    for (const [name, bytes] of Object.entries(unzipSync(original)))
      if (name !== "xl/styles.xml") expect([name, unzipSync(back)[name]]).toEqual([name, bytes]);
  });

  it("does not grow when it is run ten times", async () => {
    const again = { remove: sampleSheets, add: sampleReport() };
    const first = await written(handMade(), addSample);
    let result = first;
    for (let run = 0; run < 9; run++) result = await written(result, again);
    for (const [name, bytes] of Object.entries(unzipSync(first)))
      expect([name, unzipSync(result)[name]]).toEqual([name, bytes]);
    expect(partNames(result)).toEqual(partNames(first));
  });
});

describe("applyChange on odd packages", () => {
  const prefixed = (text: string) =>
    text.replace(/<(?<slash>\/?)(?=\w)/gu, "<$<slash>x:").replace("xmlns=", "xmlns:x=");
  const strict = (bytes: Uint8Array) =>
    Object.fromEntries(
      Object.keys(unzipSync(bytes)).map((name) => [
        name,
        partText(bytes, name)
          .replaceAll(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/",
            "http://purl.oclc.org/ooxml/officeDocument/",
          ),
      ]),
    );

  it.each<[string, Uint8Array]>([
    ["with strict namespaces", handMade(strict(handMade()))],
    [
      "with prefixed elements everywhere",
      handMade({
        "xl/workbook.xml": prefixed(workbookXml("<definedNames/>")),
        "xl/styles.xml": prefixed(partText(handMade(), "xl/styles.xml")),
        "xl/_rels/workbook.xml.rels": prefixed(partText(handMade(), "xl/_rels/workbook.xml.rels")),
        "[Content_Types].xml": prefixed(partText(handMade(), "[Content_Types].xml")),
      }),
    ],
    [
      "without styles",
      handMade({
        "xl/styles.xml": null,
        "[Content_Types].xml": partText(handMade(), "[Content_Types].xml").replace(
          overrideFor("styles", "xl/styles.xml"),
          "",
        ),
        "xl/_rels/workbook.xml.rels": partText(handMade(), "xl/_rels/workbook.xml.rels").replace(
          /<Relationship Id="rId3"[^>]*>/u,
          "",
        ),
      }),
    ],
    ["with a self-closed style sheet", handMade({ "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}"/>` })],
    [
      "with self-closed style sections",
      handMade({
        "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}"><numFmts/><fonts count="0"/><cellXfs/><dxfs count="0"/></styleSheet>`,
      }),
    ],
    [
      "with a workbook part in UTF-16",
      handMade({
        "xl/workbook.xml": encodeXml({
          text: `<?xml version="1.0" encoding="UTF-16"?>${workbookXml()}`,
          encoding: "utf-16le",
          byteOrderMark: true,
        }),
      }),
    ],
    [
      "with the relationship prefix declared on each sheet",
      handMade({
        "xl/workbook.xml": workbookXml()
          .replace(/ xmlns:r="[^"]*"/u, "")
          .replaceAll(" r:id=", ' xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id='),
      }),
    ],
    [
      "whose parts are named with backslashes",
      handMade({
        "xl/workbook.xml": null,
        "xl\\workbook.xml": workbookXml(),
        "xl/_rels/workbook.xml.rels": null,
        "xl\\_rels\\workbook.xml.rels": partText(handMade(), "xl/_rels/workbook.xml.rels"),
      }),
    ],
    [
      "with parts of our names taken already",
      handMade({
        "xl/worksheets/Sheet3.XML": "<a/>",
        "[Content_Types].xml": withOverride(overrideFor("worksheet", "xl/worksheets/Sheet3.XML")),
      }),
    ],
  ])("writes into a package %s", async (_, bytes) => {
    const result = await written(bytes, addSample);
    expect(
      brokenRules(
        result,
        (part) => part !== "xl/worksheets/sheet3.xml" || !partNames(bytes).includes("xl/worksheets/Sheet3.XML"),
      ),
    ).toEqual([]);
    const again = await written(result, { remove: sampleSheets, add: sampleReport() });
    expect(partNames(again)).toEqual(partNames(result));
    expect(unzipSync(again)["xl/styles.xml"]).toEqual(unzipSync(result)["xl/styles.xml"]);
  });

  it("finds parts whose names are percent-encoded in the registers alone", async () => {
    const encoded = (part: string) =>
      partText(handMade(), part)
        .replaceAll("workbook.xml", "my%20book.xml")
        .replaceAll("styles.xml", "my%20styles.xml");
    const taken = `<table xmlns="${mainNamespace}" id="4" name="BB_Results" displayName="BB_Results" ref="A1:B2"/>`;
    const parts = {
      "[Content_Types].xml": encoded("[Content_Types].xml"),
      "_rels/.rels": encoded("_rels/.rels"),
      "xl/workbook.xml": null,
      "xl/my book.xml": workbookXml(),
      "xl/_rels/workbook.xml.rels": null,
      "xl/_rels/my book.xml.rels": encoded("xl/_rels/workbook.xml.rels"),
      "xl/styles.xml": null,
      "xl/my styles.xml": partText(handMade(), "xl/styles.xml"),
    };
    const result = await written(handMade(parts), addSample);
    expect(partNames(result)).not.toContain("xl/styles.xml");
    const plain = await written(handMade(), addSample);
    expect(partText(result, "xl/my styles.xml")).toBe(partText(plain, "xl/styles.xml"));
    expect(partText(result, "xl/my book.xml")).toBe(partText(plain, "xl/workbook.xml"));

    const withTable = handMade({
      ...parts,
      "xl/tables/a table.xml": taken,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/a%20table.xml"]]),
    });
    expect(await codes(withTable)).toContainEqual(["workbook/name-taken", { name: "BB_Results", by: "table" }]);
  });

  it("writes strict parts into a strict package", async () => {
    const result = await written(handMade(strict(handMade())), addSample);
    for (const part of [
      "xl/worksheets/sheet3.xml",
      "xl/tables/table1.xml",
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
    ])
      expect(partText(result, part)).not.toContain("schemas.openxmlformats.org");
  });

  it("keeps names local to a sheet with their sheet when places move", async () => {
    const own = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Notes!$A$1</definedName><definedName name="mine">BB_Results!$A$1</definedName></definedNames>`;
    const first = await written(
      handMade({
        "xl/workbook.xml": workbookXml(own, '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>'),
      }),
      addSample,
    );
    // As a person who drags our cover to the front, then opens the workbook on the results.
    const text = partText(first, "xl/workbook.xml");
    const cover = /<sheet name="BB_Cover"[^>]*>/u.exec(text)?.[0] ?? "";
    const dragged = text
      .replace(cover, "")
      .replace("<sheets>", `<sheets>${cover}`)
      .replace('name="_xlnm.Print_Area" localSheetId="1"', 'name="_xlnm.Print_Area" localSheetId="2"')
      .replace('firstSheet="1" activeTab="1"', 'firstSheet="1" activeTab="3"');
    const moved = handMade({ ...Object.fromEntries(Object.entries(unzipSync(first))), "xl/workbook.xml": dragged });
    const result = await written(moved, { remove: sampleSheets, add: sampleReport() });
    const after = partText(result, "xl/workbook.xml");
    expect(after).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">Notes!$A$1</definedName>');
    expect(after).toContain('<definedName name="mine">BB_Results!$A$1</definedName>');
    expect(after).toContain('firstSheet="0" activeTab="3"');
    expect(partText(result, "xl/worksheets/sheet4.xml")).toContain('tabSelected="1"');
    const gone = partText(await written(moved, removeSample), "xl/workbook.xml");
    expect(gone).toContain('<definedName name="mine">#REF!</definedName>');
    expect(gone).toContain('firstSheet="0" activeTab="0"');
    expect(gone).not.toContain("bb_scale");
  });

  it("drops a calculation chain that lists cells of a removed sheet, and only then", async () => {
    const chain = (sheetId: number) => ({
      "xl/calcChain.xml": `<calcChain xmlns="${mainNamespace}"><c r="B1" i="1"/><c r="A1" i="${sheetId}"/><c r="A2"/></calcChain>`,
      "[Content_Types].xml": withOverride(overrideFor("calcChain", "xl/calcChain.xml")),
      "xl/_rels/workbook.xml.rels": partText(handMade(), "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    });
    expect(partNames(await written(handMade(chain(8)), addSample))).toContain("xl/calcChain.xml");
    const kept = await written(handMade(chain(7)), { remove: ["Costs of nobody"], add: nothing });
    expect(partNames(kept)).toContain("xl/calcChain.xml");
    const dropped = await written(handMade(chain(7)), { remove: ["notes"], add: nothing });
    expect(partNames(dropped)).not.toContain("xl/calcChain.xml");
    expect(brokenRules(dropped)).toEqual([]);
  });
});

describe("applyChange refuses", () => {
  it("a workbook whose structure is locked", async () => {
    const locked = handMade({ "xl/workbook.xml": workbookXml("", '<workbookProtection lockStructure="1"/>') });
    expect(await codes(locked)).toEqual([["workbook/structure-locked", undefined]]);
  });

  it("a signed workbook", async () => {
    expect(await codes(handMade({ "_xmlsignatures/origin.sigs": "" }))).toEqual([["workbook/signed", undefined]]);
  });

  it("to take a name that the user has given away, and names every one", async () => {
    const own =
      '<definedNames><definedName name="BB_SCALE">Costs!$B$1</definedName><definedName name="bb_results">Costs!$B$1</definedName></definedNames>';
    const table = `<table xmlns="${mainNamespace}" id="4" name="bb_yield_realistic" displayName="bb_yield_realistic" ref="A1:B2"/>`;
    const taken = handMade({
      "xl/workbook.xml": workbookXml(own).replace('name="Notes"', 'name="bb_cover"'),
      "xl/tables/t.xml": table,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "..\\tables\\t.xml"]]),
    });
    expect(await codes(taken)).toEqual([
      ["workbook/sheet-name-taken", { name: "BB_Cover" }],
      ["workbook/name-taken", { name: "bb_yield_realistic", by: "table" }],
      ["workbook/name-taken", { name: "BB_Results", by: "defined name" }],
      ["workbook/name-taken", { name: "bb_scale", by: "defined name" }],
    ]);
  });

  it("a part that is not well-formed XML, by its name", async () => {
    expect(await codes(handMade({ "xl/styles.xml": "<styleSheet>" }))).toEqual([
      ["workbook/xml-malformed", { part: "xl/styles.xml", offset: 12, reason: "unclosed" }],
    ]);
  });
});
