import { strToU8, unzipSync, zipSync } from "fflate";
import { BrokenPart } from "../../../../src/workbook/xlsx/archive/brokenPart";
import { openArchive, type Archive } from "../../../../src/workbook/xlsx/archive/archive";
import { inflated } from "../../../../src/workbook/xlsx/archive/inflate";
import { rewriteArchive, type Edit } from "../../../../src/workbook/xlsx/archive/rewrite";
import { wordsOf } from "../../../../src/text/issues";
import { compoundFile, zipOf } from "./zips";

const opened = (bytes: Uint8Array): Archive => {
  const outcome = openArchive(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
const textOf = async (archive: Archive, part: string): Promise<string> => {
  const entry = archive.find(part);
  if (!entry) throw new Error(`no ${part}`);
  return new TextDecoder().decode(await inflated(archive, entry));
};
const refusal = (bytes: Uint8Array): string => {
  const outcome = openArchive(bytes);
  if (outcome.ok) return "opened";
  for (const issue of outcome.issues) wordsOf(issue);
  return outcome.issues.map((issue) => issue.code).join();
};
const edit = (parts: Partial<Edit>): Edit => ({ replace: new Map(), add: new Map(), remove: new Set(), ...parts });
const issueOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof BrokenPart) return `${error.issue.code} ${String(error.issue.facts?.["reason"] ?? "")}`.trim();
    throw error;
  }
  return "read";
};

const long = "council ".repeat(5000);

describe("an archive", () => {
  it("finds and inflates parts whatever the case, the slashes or the compression", async () => {
    const archive = opened(zipSync({ "xl/Workbook.xml": strToU8(long), "a.txt": [strToU8("stored"), { level: 0 }] }));
    expect(await textOf(archive, "/xl\\workbook.XML")).toBe(long);
    expect(await textOf(archive, "A.TXT")).toBe("stored");
    expect(archive.find("xl/other.xml")).toBeUndefined();
  });

  it("reads data descriptors, zip64 records, stored backslashes, names in UTF-8 and empty parts", async () => {
    const archive = opened(
      zipOf(
        [
          { name: "xl\\sheets\\one.xml", content: strToU8(long), descriptor: true },
          { name: "größe.xml", content: strToU8("gross"), zip64: true },
          { name: "folder/", content: new Uint8Array(), zip64: true },
          { name: "empty.xml", content: new Uint8Array() },
        ],
        { zip64: true, comment: "made by hand" },
      ),
    );
    expect(await textOf(archive, "xl/sheets/one.xml")).toBe(long);
    expect(await textOf(archive, "größe.xml")).toBe("gross");
    expect(await textOf(archive, "empty.xml")).toBe("");
    expect(archive.zip64).toBe(true);
  });

  it.each(["relative to the archive", "relative to the file"])(
    "reads an archive behind other bytes, with offsets %s",
    async (offsets) => {
      const bytes = zipOf([{ name: "a.xml", content: strToU8(long) }], {
        prefix: strToU8("some bytes in front"),
        offsetsFromFile: offsets === "relative to the file",
      });
      const archive = opened(bytes);
      expect(await textOf(archive, "a.xml")).toBe(long);
      const again = opened(await rewriteArchive(archive, edit({ add: new Map([["b.xml", strToU8("b")]]) })));
      expect([await textOf(again, "a.xml"), await textOf(again, "b.xml")]).toEqual([long, "b"]);
    },
  );

  it("refuses, each with its own words, what is no readable zip", () => {
    const good = zipSync({ "a.xml": strToU8(long) });
    expect(refusal(new Uint8Array())).toBe("workbook/empty-file");
    expect(refusal(strToU8("Council,Cost\nBurnley,1\n"))).toBe("workbook/not-a-zip");
    expect(refusal(strToU8("<html><table/></html>"))).toBe("workbook/not-a-zip");
    expect(refusal(strToU8("%PDF-1.7"))).toBe("workbook/not-a-zip");
    expect(refusal(Uint8Array.of(0, 1, 2, 3))).toBe("workbook/not-a-zip");
    for (const length of [30, 60, good.length - 30, good.length - 1])
      expect(refusal(good.slice(0, length))).toBe("workbook/truncated");
    expect(refusal(compoundFile(["Workbook"]))).toBe("workbook/old-xls");
    expect(refusal(compoundFile(["EncryptionInfo", "EncryptedPackage"]))).toBe("workbook/encrypted");
    expect(refusal(compoundFile(["WordDocument"]))).toBe("workbook/not-a-zip");
  });

  it("refuses encrypted, duplicate and overlapping entries", () => {
    const content = strToU8("x");
    expect(refusal(zipOf([{ name: "a.xml", content, flags: 1 }]))).toBe("workbook/encrypted-part");
    expect(
      refusal(
        zipOf([
          { name: "a.xml", content },
          { name: "A.xml", content },
        ]),
      ),
    ).toBe("workbook/duplicate-part");
    expect(
      refusal(
        zipOf([
          { name: "a.xml", content },
          { name: "b.xml", content, sameStart: true },
        ]),
      ),
    ).toBe("workbook/overlapping-parts");
    expect(
      refusal(
        zipOf([
          { name: "a.xml", content, statedCompressed: 900 },
          { name: "b.xml", content: strToU8(long), stored: true },
        ]),
      ),
    ).toBe("workbook/overlapping-parts");
  });

  it("refuses parts whose checksum, length or compression is not what is stated", async () => {
    const read = (entry: Partial<Parameters<typeof zipOf>[0][number]>): Promise<string> => {
      const archive = opened(zipOf([{ name: "a.xml", content: strToU8(long), ...entry }]));
      return issueOf(textOf(archive, "a.xml"));
    };
    expect(await read({})).toBe("read");
    expect(await read({ crc: 1 })).toBe("workbook/broken-part damaged");
    expect(await read({ crc: 1, stored: true })).toBe("workbook/broken-part damaged");
    expect(await read({ statedSize: long.length - 1 })).toBe("workbook/broken-part wrong-length");
    expect(await read({ statedSize: long.length + 1 })).toBe("workbook/broken-part damaged");
    expect(await read({ statedSize: 2 ** 31 })).toMatch(/^workbook\/(zip-bomb|broken-part wrong-length)$/u);
    expect(await read({ stored: true, statedSize: 3 })).toBe("workbook/broken-part wrong-length");
    expect(await read({ method: 12 })).toBe("workbook/unknown-compression");
  });

  it("refuses a small part that unfolds to hundreds of times its size", async () => {
    const archive = opened(zipOf([{ name: "styles.xml", content: new Uint8Array(20 * 2 ** 20) }]));
    expect(await issueOf(textOf(archive, "styles.xml"))).toBe("workbook/zip-bomb");
  });
});

describe("a rewritten archive", () => {
  it("keeps every byte of what it does not name, and replaces, adds and removes the rest", async () => {
    const bytes = zipOf(
      [
        { name: "a.xml", content: strToU8("old"), descriptor: true },
        { name: "b.xml", content: strToU8(long), descriptor: true, zip64: true, extra: 12 },
        { name: "c.xml", content: strToU8("gone") },
        { name: "ü.xml", content: strToU8("kept"), stored: true },
      ],
      { zip64: true, comment: "kept too" },
    );
    const before = opened(bytes);
    const change = edit({
      replace: new Map([["/A.xml", strToU8("new")]]),
      add: new Map([["d/e.xml", strToU8(long)]]),
      remove: new Set(["c.xml"]),
    });
    const written = await rewriteArchive(before, change);
    const after = opened(written);
    expect(after.entries.map((entry) => entry.name)).toEqual(["a.xml", "b.xml", "ü.xml", "d/e.xml"]);
    expect(await textOf(after, "a.xml")).toBe("new");
    expect(await textOf(after, "d/e.xml")).toBe(long);
    for (const part of ["b.xml", "ü.xml"]) {
      const [old, now] = [before.find(part), after.find(part)];
      if (!old || !now) throw new Error(part);
      expect(written.slice(now.start, now.end)).toEqual(bytes.slice(old.start, old.end));
      expect(now.record.length).toBe(old.record.length);
      expect(await textOf(after, part)).toBe(await textOf(before, part));
    }
    expect(new TextDecoder().decode(after.comment)).toBe("kept too");
    expect(after.zip64).toBe(true);
    expect(await rewriteArchive(before, change)).toEqual(written);
  });

  it("is the same bytes when nothing is changed, and leaves its input alone", async () => {
    const bytes = Buffer.from(
      zipOf([
        { name: "a.xml", content: strToU8(long) },
        { name: "b.xml", content: strToU8("b") },
      ]),
    );
    const copy = Uint8Array.from(bytes);
    expect(await rewriteArchive(opened(bytes), edit({}))).toEqual(copy);
    await rewriteArchive(opened(bytes), edit({ remove: new Set(["a.xml"]) }));
    expect(Uint8Array.from(bytes)).toEqual(copy);
  });

  it("is read by another library", async () => {
    const archive = opened(zipSync({ "a.xml": strToU8(long), "b.xml": strToU8("b") }));
    const written = await rewriteArchive(archive, edit({ add: new Map([["c.xml", strToU8("c")]]) }));
    expect(Object.keys(unzipSync(written))).toEqual(["a.xml", "b.xml", "c.xml"]);
    expect(unzipSync(written)["a.xml"]).toEqual(strToU8(long));
  });

  it("takes a part to add that is there, or one to replace that is not, as a mistake of ours", async () => {
    const archive = opened(zipSync({ "a.xml": strToU8("a") }));
    await expect(rewriteArchive(archive, edit({ add: new Map([["A.xml", strToU8("c")]]) }))).rejects.toThrow("already");
    await expect(rewriteArchive(archive, edit({ remove: new Set(["b.xml"]) }))).rejects.toThrow("not in the archive");
  });
});
