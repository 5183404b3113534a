import type { References } from "./frame";

/**
 * The sum of a column over the functions in the back office, or the shorthand when none of their figures is known: a sum of nothing is not zero.
 * `also` narrows what is summed and not what must be known; `only` narrows both. Each is a column and its criterion, as SUMIFS takes them.
 */
export const insideSum = (
  refs: References,
  table: "Costs" | "Results",
  header: string,
  { only = "", also = "" }: { readonly only?: string; readonly also?: string } = {},
): string => {
  const column = refs.column(table, header);
  const inside = `${refs.column(table, "In the back office")},"Yes",${refs.column(table, "Level")},"Function"${only === "" ? "" : `,${only}`}`;
  return `IF(COUNTIFS(${inside},${column},"<>[x]")=0,"[x]",SUMIFS(${column},${inside}${also === "" ? "" : `,${also}`}))`;
};
