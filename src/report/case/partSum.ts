import type { CaseMoneyPart } from "../../model/businessCase";
import type { CaseReferences } from "./caseFrame";

/** The formula for what the lines of a part come to, each in full effect; `[x]` where one of them has no figure or one below nothing, and `ifNone` where there is no such line. */
export const linesSum = (refs: CaseReferences, part: CaseMoneyPart, ifNone = '"[x]"'): string => {
  const [amounts, parts] = [refs.column("CaseLines", "Amount (£)"), refs.column("CaseLines", "Part")];
  const unknown = `SUMPRODUCT((${parts}="${part}")*(1-ISNUMBER(${amounts})))+COUNTIFS(${parts},"${part}",${amounts},"<0")`;
  return `IF(COUNTIF(${parts},"${part}")=0,${ifNone},IF(${unknown}>0,"[x]",SUMIFS(${amounts},${parts},"${part}")))`;
};

/** The same for the year of a number, from the amounts sheet; only for a case that has years. */
export const yearSum = (refs: CaseReferences, part: CaseMoneyPart, year: string, ifNone: string): string => {
  const of = (header: string): string => refs.column("CaseAmounts", header);
  const [counted, inYear] = [of("Counted (£)"), `${of("Part")},"${part}",${of("Year number")},${year}`];
  const unknown = `SUMPRODUCT((${of("Part")}="${part}")*(${of("Year number")}=${year})*(1-ISNUMBER(${counted})))+COUNTIFS(${inYear},${counted},"<0")`;
  const sum = `SUMIFS(${counted},${inYear})`;
  return `IF(COUNTIF(${of("Part")},"${part}")=0,${ifNone},IF(${unknown}>0,"[x]",${sum}))`;
};

/** A sum of claims, unless one of them seems to be the total of others: it would count twice. */
export const unlessTotals = (refs: CaseReferences, sum: string): string =>
  `IF(COUNTIFS(${refs.column("CaseLines", "Part")},"claim",${refs.column("CaseLines", "Seems a total of others")},"Yes")>0,"[x]",${sum})`;
