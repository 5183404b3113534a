import type { Corrections } from "../../../model/corrections";
import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import { isKnown } from "../../../model/missing";
import { parseFinancialYear } from "../../../model/year";
import { givenUnit } from "../../detect/money/asStated";
import { cellIssues } from "../../detect/table/cellIssues";
import { councilIn } from "../../detect/council/councilIn";
import { findVolumes } from "../../detect/volumes/findVolumes";
import { netArithmetic } from "../../detect/totals/rowArithmetic";
import { scaleIn } from "../../detect/units/scaleIn";
import { unreadable } from "../../detect/table/unreadable";
import type { LfrForm } from "../../mapping/lfrLines";
import type { Candidate } from "../../readRequest";
import type { Layout, Reading, Refusal } from "../../reading";
import { lfrLinesAndTotals } from "./lfrLinesAndTotals";
import { incomeSignOf, type LfrSheet, lfrSheet } from "./lfrSheet";

/**
 * Reads a Scottish council's local financial return as one cost table: central services (LFR 09) line by line, support services (LFR SS) by function, other
 * services and the general fund's total from LFR 00. Expenditure is positive and income negative in the return, as here.
 */
export const readLocalFinancialReturn: Layout = (reading) => {
  const found = reading.grids.filter(({ rowCount }) => rowCount <= longest).flatMap((grid) => lfrSheet(grid) ?? []);
  return found.length === 0 ? [] : [(corrections) => readReturn(found, reading, corrections)];
};

/** Forms fit on a few pages. */
const longest = 1_000;
const certain = 0.97;
/** The forms themselves were not seen: they are known from the notes for those who fill them in. */
const formConfidence = 0.9;

const readReturn = (found: readonly LfrSheet[], reading: Reading, corrections: Corrections): Candidate | Refusal => {
  const { request, sheets, inputs, around } = reading;
  const forms: Partial<Record<LfrForm, LfrSheet>> = {};
  for (const sheet of found) forms[sheet.form] ??= sheet;
  const used = Object.values(forms);
  const sheet = used[0]?.extent.sheet ?? "";
  const refuse = (code: string, facts: Issue["facts"] = {}): Refusal => ({
    issue: { code, severity: "error", at: { sheet }, facts },
    score: certain,
  });
  const texts = [...used.flatMap((each) => each.texts), ...around.map(({ text }) => text)];
  const year = texts.map(parseFinancialYear).find((named) => named !== undefined);
  if (request.year !== undefined && year !== undefined && year !== request.year)
    return refuse("table/year-not-in-sheet", { year: request.year, found: year });
  const scale = corrections.scale ?? texts.map(scaleIn).find((stated) => stated !== undefined);
  if (scale === undefined) return refuse("table/unit-needed");
  const council = councilIn(texts, request.council);
  const { lines, totals, issues } = lfrLinesAndTotals(forms, {
    sheets,
    inputs,
    scale,
    incomeSign: (form) => {
      const own = forms[form];
      return own ? incomeSignOf(own, sheets.get(own.extent.sheet)) : 1;
    },
  });
  if (!lines.some(({ amounts }) => Object.values(amounts).some(({ value }) => isKnown(value))))
    return refuse("table/no-figures", { council: request.council?.name ?? council.name ?? "The council" });
  const noticed = cellIssues([...lines, ...totals], sheets);
  const stopped = unreadable(noticed);
  if (stopped) return { issue: stopped, score: certain };
  const extents = used.map(({ extent }) => extent);
  const volumes = findVolumes(reading, extents, year ?? null);
  return {
    score: certain,
    table: {
      name: "Local financial return",
      layout: "local-financial-return",
      englishReturns: false,
      extents,
      columns: [],
      council: { code: request.council?.code ?? council.code, name: request.council?.name ?? council.name },
      year: year ?? request.year ?? null,
      months: 12,
      status: "outturn",
      scale,
      lines,
      totals,
      drivers: volumes.drivers,
      indicators: volumes.indicators,
      notes: [],
      evidence: [
        ...used.map(({ form, services, extent }): Evidence => ({
          decision: "layout",
          value: formNames[form],
          because: `the names of ${services.length} services`,
          at: extent,
          confidence: formConfidence,
        })),
        ...(council.because === null
          ? []
          : [
              {
                decision: "council",
                value: council.name ?? council.code ?? "",
                because: `“${council.because.slice(0, 80)}”`,
                confidence: 0.9,
              },
            ]),
        corrections.scale === undefined
          ? { decision: "unit", value: String(scale), because: "stated above the figures", confidence: 0.95 }
          : givenUnit(scale),
      ],
      issues: [
        ...(year === undefined && request.year === undefined
          ? [{ code: "table/year-not-stated", severity: "warning" as const, at: { sheet } }]
          : []),
        ...absent(forms),
        ...noticed,
        ...issues,
        ...netArithmetic(lines, inputs, scale),
        ...volumes.issues,
      ],
    },
  };
};

const formNames: Readonly<Record<LfrForm, string>> = { summary: "LFR 00", central: "LFR 09", support: "LFR SS" };

const absent = (forms: Readonly<Partial<Record<LfrForm, LfrSheet>>>): Issue[] =>
  (["summary", "central", "support"] as const)
    .filter((form) => forms[form] === undefined)
    .map((form) => ({ code: "table/form-absent", severity: "warning", facts: { form: formNames[form] } }));
