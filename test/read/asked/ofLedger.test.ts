import type { Corrections } from "../../../src/model/corrections";
import type { CellValue } from "../../../src/model/grid";
import type { ReadRequest } from "../../../src/read/readRequest";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, refusalCodes } from "../readTable";

const saying = (said: Partial<Corrections>): Partial<ReadRequest> => ({ corrections: { roles: new Map(), ...said } });

const rows: CellValue[][] = [
  ["Service", "Payee", "Date", "Reference", "Amount £", "Fund £"],
  ...Array.from({ length: 40 }, (_, place): CellValue[] => [
    ["Finance", "ICT", "Legal"][place % 3] ?? "",
    `Payee ${place % 7}`,
    `${(place % 28) + 1}/05/2024`,
    `R${place}`,
    100 + place,
    1 + place,
  ]),
];
const workbook = workbookOf([gridOf("Spend", rows)]);

describe("what a person says of a ledger", () => {
  it("holds for its columns and its months", () => {
    const plain = bestTable(workbook);
    expect([plain.layout, plain.columns[4]?.role, plain.columns[5]?.role]).toEqual(["ledger", "gross", "ignored"]);
    const said = bestTable(
      workbook,
      saying({
        months: 12,
        roles: new Map([
          [5, "ignored"],
          [6, "gross"],
        ]),
      }),
    );
    expect([said.months, said.columns[4]?.role, said.columns[5]?.role]).toEqual([12, "ignored", "gross"]);
    expect(said.ledger?.all.pounds).toBe(820);
  });

  it("is refused of its rows, and of a header that is none", () => {
    expect(refusalCodes(workbook, saying({ rows: new Map([[3, "ignored"]]) }))).toEqual(["ledger/rows-fixed"]);
    expect(refusalCodes(workbook, saying({ header: { top: 2, bottom: 2 } }))).toHaveLength(1);
    expect(refusalCodes(workbook, saying({ header: { top: 1, bottom: 1 } }))).toEqual([]);
  });
});
