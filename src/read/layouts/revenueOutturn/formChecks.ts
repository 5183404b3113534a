import { rangeOf } from "../../../model/cells";
import type { Inputs } from "../../../model/inputs";
import type { Issue } from "../../../model/issue";
import { isKnown } from "../../../model/missing";
import type { Sheets } from "../../amount/amountOf";
import { amountsOf, type FigureRow } from "../../amount/figureRow";
import { returnLabel } from "../../mapping/returnLines";
import { type FoundForm, holdsCosts } from "./returnForms";

/** Pairs of lines that two forms, or one form twice, state and that should agree. */
const pairs: readonly (readonly [FoundForm["form"], string, FoundForm["form"], string])[] = [
  ["RSX", "Education services", "RO1", "TOTAL EDUCATION SERVICES"],
  ["RSX", "Highways and transport services", "RO2", "TOTAL HIGHWAYS AND TRANSPORT SERVICES"],
  ["RSX", "Children Social Care", "RO3", "TOTAL CHILDREN SOCIAL CARE"],
  ["RSX", "Adult Social Care", "RO3", "TOTAL ADULT SOCIAL CARE"],
  ["RSX", "Public Health", "RO3", "TOTAL PUBLIC HEALTH"],
  ["RSX", "Cultural and related services", "RO5", "TOTAL CULTURAL AND RELATED SERVICES"],
  ["RSX", "Environmental and regulatory services", "RO5", "TOTAL ENVIRONMENTAL AND REGULATORY SERVICES"],
  ["RSX", "Planning and development services", "RO5", "TOTAL PLANNING AND DEVELOPMENT SERVICES"],
  ["RSX", "Central services", "RO6", "TOTAL CENTRAL SERVICES"],
  ["RSX", "Housing services (GFRA only)", "RO4", "TOTAL HOUSING SERVICES (GFRA only)"],
  ["RSX", "Fire and rescue services", "RO6", "TOTAL FIRE AND RESCUE SERVICES"],
  ["RSX", "Police services", "RO6", "TOTAL POLICE SERVICES"],
];

/**
 * Findings about a return beyond its cost lines: forms that disagree with each other, RO6's fire section that does not sum, and lines that were left
 * blank.
 */
export const formChecks = (forms: readonly FoundForm[], sheets: Sheets, inputs: Inputs): Issue[] => [
  ...pairs.flatMap(([form, label, other, otherLabel]) =>
    differ(find(forms, form, label), find(forms, other, otherLabel), sheets, inputs),
  ),
  ...fireSection(forms, sheets, inputs),
  ...blankLines(forms, sheets),
];

interface Placed {
  readonly form: FoundForm;
  readonly row: FigureRow;
}

const find = (forms: readonly FoundForm[], name: FoundForm["form"], label: string): Placed | undefined => {
  const form = forms.find((each) => each.form === name);
  const row = form?.rows.find((each) => returnLabel(each.label) === returnLabel(label));
  return form && row && { form, row };
};

const grossOf = ({ form, row }: Placed, sheets: Sheets) => amountsOf(row, form.signs, sheets).gross;

const differ = (a: Placed | undefined, b: Placed | undefined, sheets: Sheets, inputs: Inputs): Issue[] => {
  const [first, second] = [a && grossOf(a, sheets), b && grossOf(b, sheets)];
  if (!a || !b || !first || !second || !isKnown(first.value) || !isKnown(second.value)) return [];
  const pounds = first.value - second.value;
  if (Math.abs(pounds) <= inputs.rounding_units_per_line * 2 * a.row.scale) return [];
  return [
    {
      code: "table/forms-differ",
      severity: "warning",
      at: { cells: first.plus[0] ?? rangeOf(a.row.at) },
      facts: { first: a.row.label, second: b.row.label, pounds: Math.round(pounds * 100) / 100 },
    },
  ];
};

const fireLines = [
  "Community fire safety",
  "Fire fighting and rescue operations",
  "Fire/rescue service emergency planning and civil defence",
];

const fireSection = (forms: readonly FoundForm[], sheets: Sheets, inputs: Inputs): Issue[] => {
  const total = find(forms, "RO6", "TOTAL FIRE AND RESCUE SERVICES");
  const stated = total && grossOf(total, sheets);
  const lines = fireLines.flatMap((label) => find(forms, "RO6", label) ?? []);
  if (!total || !stated || !isKnown(stated.value) || lines.length === 0) return [];
  let sum = 0;
  for (const line of lines) {
    const value = grossOf(line, sheets)?.value;
    if (value !== undefined && isKnown(value)) sum += value;
  }
  const pounds = stated.value - sum;
  if (Math.abs(pounds) <= inputs.rounding_units_per_line * (lines.length + 1) * total.row.scale) return [];
  const cells = stated.plus[0] ?? rangeOf(total.row.at);
  return [
    {
      code: "table/does-not-sum",
      severity: "warning",
      at: { cells },
      facts: { total: total.row.label, role: "gross", pounds },
    },
  ];
};

const blankLines = (forms: readonly FoundForm[], sheets: Sheets): Issue[] =>
  forms.flatMap((form) => {
    // Blanks elsewhere take nothing from the cost table, whose front line is RSX.
    if (!holdsCosts([form.form])) return [];
    const blank = form.rows.filter((row) => {
      const amounts = Object.values(amountsOf(row, form.signs, sheets));
      return amounts.length > 0 && amounts.every(({ value }) => !isKnown(value));
    });
    const [first, last] = [blank[0], blank.at(-1)];
    if (!first || !last) return [];
    return [
      {
        code: "table/blank-lines",
        severity: "note" as const,
        at: { cells: { ...rangeOf(first.at), bottom: last.at.row } },
        facts: { count: blank.length, form: form.form, first: first.label },
      },
    ];
  });
