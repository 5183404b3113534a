import { done, type Outcome } from "../../../model/issue";
import { extentsOf } from "./extents";
import { askPieces } from "./pieces";

/** The formula texts of sheets without their `=`, keyed `row,column`; throws ExcelTrouble. */
export const readFormulas = async (
  signal: AbortSignal | null,
  sheets: readonly string[],
): Promise<readonly Outcome<ReadonlyMap<string, string>>[]> => {
  const extents = await extentsOf(signal, sheets);
  const found = new Map(extents.map(({ sheet }) => [sheet, new Map<string, string>()]));
  const pieces = extents.flatMap(({ sheet, formulas }) =>
    formulas.map((block) => ({ sheet, asked: "formulas" as const, block })),
  );
  await askPieces(signal, pieces, ({ sheet, block }, answered) => {
    answered.forEach((row, down) =>
      row.forEach((text, across) => {
        if (typeof text === "string" && text.startsWith("="))
          found.get(sheet)?.set(`${block.top + down},${block.left + across}`, text.slice(1));
      }),
    );
  });
  return extents.map(({ sheet }) => done(found.get(sheet) ?? new Map<string, string>()));
};
