import { readdirSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Report } from "../../../../src/report/sheetModel";
import { type Archive, openArchive, partKey } from "../../../../src/workbook/xlsx/archive/archive";
import type { Entry } from "../../../../src/workbook/xlsx/archive/entry";
import { recalculated } from "../../../libreoffice/recalculated";
import { sharedData } from "../../../sharedData";
import { written } from "./handMade";
import { brokenRules } from "./packageRules";
import { sampleReport, sampleSheets } from "./sampleReport";

const files = ["england", "scotland", "workbooks"].flatMap((folder) =>
  readdirSync(sharedData(folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);
const registers = new Set(["[content_types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"]);
const nothing: Report = { sheets: [], names: [] };

const archiveOf = (bytes: Uint8Array): Archive => {
  const opened = openArchive(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
};
const compressed = (archive: Archive, { start, dataStart, compressedSize }: Entry): string =>
  Buffer.from(archive.bytes.subarray(start, dataStart + compressedSize)).toString("base64");

const firstSheet = (bytes: Uint8Array): string => {
  const text = new TextDecoder().decode(unzipSync(bytes)["xl/workbook.xml"]);
  return /<sheet [^>]*?name="(?<name>[^"&]*)"/u.exec(text)?.groups?.["name"] ?? "";
};

/** How many parts were compared, for the person who runs the tests. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

describe("every published workbook", () => {
  it("is there", () => expect(files.length).toBeGreaterThanOrEqual(13));

  it.each(files)(
    "%s takes our sheets without losing a byte, and gives them back",
    async (file) => {
      const original = new Uint8Array(readFileSync(sharedData(file)));
      const before = archiveOf(original);
      const report = sampleReport({ sheet: `'${firstSheet(original).replaceAll("'", "''")}'` });
      const result = await written(original, { remove: [], add: report });

      const after = archiveOf(result);
      const untouched = before.entries.filter(({ name }) => !registers.has(partKey(name)));
      for (const entry of untouched) {
        const copy = after.find(entry.name);
        expect([entry.name, copy && compressed(after, copy)]).toEqual([entry.name, compressed(before, entry)]);
      }
      tell(
        `${file}: ${untouched.length} of ${before.entries.length} parts identical as compressed bytes, the others are registers`,
      );

      const isOurs = (part: string): boolean => before.find(part) === undefined || registers.has(part);
      const brokenBefore = new Set(brokenRules(original, isOurs));
      expect(brokenRules(result, isOurs).filter((rule) => !brokenBefore.has(rule))).toEqual([]);

      let again = result;
      for (let run = 0; run < 9; run++) again = await written(again, { remove: sampleSheets, add: report });
      expect(Buffer.from(again).equals(Buffer.from(result))).toBe(true);

      const back = unzipSync(await written(result, { remove: sampleSheets, add: nothing }));
      const wanted = unzipSync(original);
      expect(Object.keys(back).sort()).toEqual(Object.keys(wanted).sort());
      for (const [name, bytes] of Object.entries(wanted))
        if (partKey(name) !== "xl/styles.xml")
          expect([name, Buffer.from(bytes).equals(back[name] ?? new Uint8Array())]).toEqual([name, true]);
    },
    180_000,
  );

  it.each(files)(
    "%s with our sheets is opened by LibreOffice, which finds all of them",
    async (file) => {
      const original = new Uint8Array(readFileSync(sharedData(file)));
      const report = sampleReport({ sheet: `'${firstSheet(original).replaceAll("'", "''")}'` });
      const reopened = await recalculated(await written(original, { remove: [], add: report }));
      const text = new TextDecoder().decode(unzipSync(reopened)["xl/workbook.xml"]);
      const names = [...text.matchAll(/<sheet name="(?<name>[^"]*)"/gu)].map((one) => one[1]);
      expect(names.slice(-sampleSheets.length)).toEqual(sampleSheets);
    },
    300_000,
  );
});
