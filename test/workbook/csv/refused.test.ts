import { gzipSync } from "node:zlib";
import { wordsOf } from "../../../src/text/issues";
import { openFile } from "../../../src/workbook/openFile";
import { encoded } from "./opened";

const utf8 = (text: string): Uint8Array => encoded(text, "UTF-8");
const row = "12,34,56\n";
const gzip = (content: string | Uint8Array): Uint8Array => new Uint8Array(gzipSync(content));

describe("a file is refused with its reason and what to do", () => {
  const cases: readonly (readonly [what: string, bytes: () => Uint8Array, code: string, says: RegExp])[] = [
    ["with a header only", () => utf8("a,b,c\r\n"), "csv/one-row", /one row only/u],
    ["of blank lines", () => utf8("\n,,\n"), "csv/empty", /no field of it holds anything/u],
    ["that is gzip of nothing", () => gzip(""), "csv/empty", /empty/u],
    ["with a quote that is never closed", () => utf8(`a,b\n1,"2\n${row.repeat(9)}`), "csv/broken-quote", /line 2,/u],
    ["with a lone quote inside quotes", () => utf8('a,b\n1,2\n"The "Big" Shop",3\n'), "csv/broken-quote", /line 3,/u],
    [
      "with a quote that is open for megabytes",
      () => utf8(`a,b\n1,"2\n${row.repeat(1.1e6)}`),
      "csv/broken-quote",
      /line 2,/u,
    ],
    ["with a zero byte", () => utf8("a,b\n1,2\n3,\0\n"), "csv/zero-byte", /Line 3 /u],
    [
      "in UTF-16 without its mark",
      () => encoded("a,b\n1,2\n", "UTF-16 LE").slice(2),
      "csv/zero-byte",
      /UTF-16 without the mark/u,
    ],
    [
      "in UTF-16 that breaks off",
      () => encoded("a,b\n1,2\n", "UTF-16 LE").slice(0, -1),
      "csv/wrong-mark",
      /mark of one encoding/u,
    ],
    ["marked UTF-8 that is not", () => Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x0a), "csv/wrong-mark", /mark/u],
    ["with more rows than a sheet", () => utf8("1\n".repeat(1_048_577)), "csv/too-many-rows", /1,048,576/u],
    ["with more columns than a sheet", () => utf8(`a,b\n${"1,".repeat(16_384)}1\n`), "csv/too-many-columns", /16,384/u],
    [
      "with a field longer than a cell",
      () => utf8(`a,b\n1,${"x".repeat(32_768)}\n`),
      "csv/field-too-long",
      /32,768 characters/u,
    ],
    ["with binary content in gzip", () => gzip(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 1)), "csv/not-text", /no CSV/u],
    ["with a PDF in gzip", () => gzip("%PDF-1.7"), "csv/not-text", /PDF/u],
    ["that is gzip broken off", () => gzip(row.repeat(1000)).slice(0, -20), "csv/gzip-damaged", /breaks off/u],
    ["that is gzip with a wrong checksum", () => gzip(row).fill(0, -8, -4), "csv/gzip-damaged", /damaged/u],
    ["that is gzip beyond all measure", () => gzip(Buffer.alloc(20 * 2 ** 20, 0x61)), "csv/gzip-bomb", /unfold/u],
    ["that is a PDF", () => utf8("%PDF-1.7\n"), "workbook/not-a-zip", /PDF/u],
    ["that is a web page", () => utf8("<html></html>"), "workbook/not-a-zip", /web page/u],
    ["that is binary", () => Uint8Array.of(1, 2, 3, 4), "workbook/not-a-zip", /something else/u],
    ["that is empty", () => new Uint8Array(), "workbook/empty-file", /no bytes/u],
  ];
  it.each(cases)("%s", async (_, bytes, code, says) => {
    const refused = await openFile(bytes(), "in.csv");
    expect([refused.ok, refused.issues.map((issue) => issue.code)]).toEqual([false, [code]]);
    const [issue] = refused.issues;
    const words = issue && wordsOf(issue);
    expect(words?.what).toMatch(says);
    expect(`${words?.what} ${words?.todo}`).not.toMatch(/\?|undefined/u);
  });

  it("naming what can be read, where it is another kind of file", () => {
    for (const code of ["workbook/old-xls", "workbook/not-a-zip", "workbook/not-a-workbook"])
      expect(wordsOf({ code, severity: "error" }).todo).toContain(".xlsx, .xlsm and .csv");
    expect(wordsOf({ code: "csv/too-many-rows", severity: "error" }).todo).toMatch(/by month or by cost centre/u);
  });
});
