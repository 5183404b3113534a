import type { Evidence } from "../../../model/costTable";
import { type FinancialYear, parseFinancialYear } from "../../../model/year";
import { yearToDateIn } from "./periodIn";
import type { PlacedText, RawTable } from "../table/rawTable";

/** The first year named outright in texts, else the one in which a part year ends, with the text; undefined when none names one. */
export const firstYear = (
  texts: readonly string[],
): { readonly year: FinancialYear; readonly text: string } | undefined => {
  for (const yearIn of [parseFinancialYear, yearToDateIn])
    for (const text of texts) {
      const year = yearIn(text);
      if (year !== undefined) return { year, text };
    }
  return undefined;
};

/** What the year of a table rests on: its headers, with the years beside it, the texts above it, or those of other sheets. */
export const yearEvidence = (
  table: RawTable,
  year: FinancialYear,
  ofHeaders: boolean,
  asked: FinancialYear | undefined,
  texts: { readonly titled: readonly string[]; readonly around: readonly string[] },
): Evidence => {
  const at = { ...table.extent, bottom: table.headerBottom };
  if (ofHeaders) {
    const others = [...new Set(table.columns.flatMap((each) => each.year ?? []))]
      .filter((each) => each !== year)
      .sort();
    const why = year === asked ? "it is asked for" : "it is the latest, outturn before budget";
    return others.length === 0
      ? { decision: "year", value: year, because: "the headers of the columns", at, confidence: 0.95 }
      : {
          decision: "year",
          value: year,
          because: `headers name ${others.join(", ")} too; ${why}`,
          at,
          confidence: 0.9,
        };
  }
  const titled = firstYear(texts.titled);
  const found = titled ?? firstYear(texts.around);
  if (!found)
    return {
      decision: "year",
      value: year,
      because: "it is asked for; nothing in the workbook names a year",
      confidence: 0.5,
    };
  const place = placeOf(table.titles, found.text);
  return {
    decision: "year",
    value: year,
    because: `“${found.text.slice(0, 80)}”${titled ? "" : ", which does not stand by the table"}`,
    ...(place ? { at: place } : {}),
    confidence: titled ? 0.9 : 0.7,
  };
};

const placeOf = (titles: readonly PlacedText[], said: string): Evidence["at"] => {
  const at = titles.find(({ text }) => text === said)?.at;
  return at && { sheet: at.sheet, top: at.row, bottom: at.row, left: at.column, right: at.column };
};
