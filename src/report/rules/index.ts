import { calculatedOnce } from "./calculatedOnce";
import { chartColours } from "./chartColours";
import { checksRolledUp } from "./checksRolledUp";
import { codesAsText } from "./codesAsText";
import { contentsLinked } from "./contentsLinked";
import { coverFirst } from "./coverFirst";
import { kindsApart } from "./kindsApart";
import { limitsBeside } from "./limitsBeside";
import { linesAbove } from "./linesAbove";
import { liveAmounts } from "./liveAmounts";
import { missingHasShorthand } from "./missingHasShorthand";
import { noBlankCells } from "./noBlankCells";
import { noCircles } from "./noCircles";
import { noConstants } from "./noConstants";
import { noOutsideLinks } from "./noOutsideLinks";
import { notesDefined } from "./notesDefined";
import { notesLast } from "./notesLast";
import { nothingHidden } from "./nothingHidden";
import { numbersAsNumbers } from "./numbersAsNumbers";
import { oneFormula } from "./oneFormula";
import { oneTable } from "./oneTable";
import { plainFunctions } from "./plainFunctions";
import { referencesResolve } from "./referencesResolve";
import { sameDecimals } from "./sameDecimals";
import { sheetNames } from "./sheetNames";
import { shippedChecks } from "./shippedChecks";
import { shortFormulas } from "./shortFormulas";
import { signStated } from "./signStated";
import { sillyWords } from "./sillyWords";
import { sourcesComplete } from "./sourcesComplete";
import { tableHeaders } from "./tableHeaders";
import { textStaysText } from "./textStaysText";
import { typedColumns } from "./typedColumns";
import { unitsInHeaders } from "./unitsInHeaders";
import type { Rule } from "./violation";

/**
 * The rules of SHEETS that the sheet model can show, in their order; a report that breaks one is our own fault and is never written.
 * Rule 28, that writing is additive, is the writers' and is tested with them.
 */
export const errorRules: readonly Rule[] = [
  coverFirst,
  contentsLinked,
  sheetNames,
  oneTable,
  tableHeaders,
  noBlankCells,
  linesAbove,
  nothingHidden,
  codesAsText,
  typedColumns,
  unitsInHeaders,
  missingHasShorthand,
  notesLast,
  sameDecimals,
  kindsApart,
  oneFormula,
  plainFunctions,
  referencesResolve,
  noConstants,
  noOutsideLinks,
  noCircles,
  signStated,
  checksRolledUp,
  shippedChecks,
  sourcesComplete,
  limitsBeside,
  liveAmounts,
  textStaysText,
];

/** Rules that a user's own words could seem to break, or that are a matter of degree: they warn, in tests. */
export const smellRules: readonly Rule[] = [
  numbersAsNumbers,
  sillyWords,
  notesDefined,
  calculatedOnce,
  shortFormulas,
  chartColours,
];
