import type { CaseMoneyPart } from "../../model/businessCase";
import type { CaseReferences } from "./caseFrame";

/** The formula for what the lines of a part come to, each in full effect; `[x]` where one of them has no figure, and `ifNone` where there is no such line. */
export const linesSum = (refs: CaseReferences, part: CaseMoneyPart, ifNone = '"[x]"'): string => {
  const [amounts, parts] = [refs.column("CaseLines", "Amount (£)"), refs.column("CaseLines", "Part")];
  const unknown = `SUMPRODUCT((${parts}="${part}")*(1-ISNUMBER(${amounts})))`;
  return `IF(COUNTIF(${parts},"${part}")=0,${ifNone},IF(${unknown}>0,"[x]",SUMIFS(${amounts},${parts},"${part}")))`;
};

/** The same for the year of a number, from the amounts sheet; only for a case that has years. */
export const yearSum = (refs: CaseReferences, part: CaseMoneyPart, year: string, ifNone: string): string => {
  const of = (header: string): string => refs.column("CaseAmounts", header);
  const unknown = `SUMPRODUCT((${of("Part")}="${part}")*(${of("Year number")}=${year})*(1-ISNUMBER(${of("Counted (£)")})))`;
  const sum = `SUMIFS(${of("Counted (£)")},${of("Part")},"${part}",${of("Year number")},${year})`;
  return `IF(COUNTIF(${of("Part")},"${part}")=0,${ifNone},IF(${unknown}>0,"[x]",${sum}))`;
};
