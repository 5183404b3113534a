import type { CaseFigure, CasePartner } from "../../../model/businessCase";
import { rangeOf, readableRange } from "../../../model/cells";
import { isKnown, missing, type Maybe } from "../../../model/missing";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { here } from "../../references";
import type { NumberFormat, Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { caseFigure } from "../caseFigure";
import { followed, followedFormula, whyNotFollowed, type Followed } from "../followed";

interface PartnerRow {
  readonly partner: CasePartner;
  readonly saving: Maybe;
}

/** BB_CasePartners: a row a partner, with what the case says of it and its part of the claim. */
export const casePartnersSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CasePartners"),
  above: aboveTable(
    frame,
    {
      title: "Partners: their shares, costs and savings",
      notes: [
        "Shares, costs and staff follow the case's own cells, each by its factor, which is what 1 in the cell is worth.",
        "A partner's saving is its share of the claim. It is not known where a share is missing, or where the shares are not those of one whole.",
      ],
      source: `${frame.facts.input.name}: the case's own cells.`,
      method: "Backbench method §9, check 15: saving = claim × share ÷ all shares.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CasePartners"), columns(frame), partnerRows(frame)),
  orientation: "landscape",
});

/** Every partner has a saving, or none has. */
const partnerRows = ({ audit: { businessCase, partnerSavings } }: CaseFrame): readonly PartnerRow[] =>
  businessCase.partners.map((partner, place) => ({
    partner,
    saving: partnerSavings[place]?.saving ?? missing("not-comparable"),
  }));

const columns = ({ refs, audit }: CaseFrame): readonly ColumnOf<PartnerRow>[] => {
  const [claim, shares] = [caseFigure(refs, "claim"), caseFigure(refs, "partner_shares_sum")];
  return [
    { header: "Partner", value: ({ partner }) => partner.name, wrap: true, width: 34 },
    { header: "Cell", value: ({ partner }) => readableRange(rangeOf(partner.at)), width: 26 },
    ...fields.map((field) => valueColumn(field, audit.businessCase.partners)),
    {
      header: "Saving (£ a year)",
      format: "pounds",
      value: ({ saving }) => saving,
      formula: `IF(AND(ISNUMBER(${claim}),ISNUMBER(${shares})),IF(ABS(${shares}-1)>${refs.input("rounding_part")},"[x]",${claim}*${here("Share of savings")}/${shares}),"[x]")`,
      width: 16,
    },
    ...fields.map((field) => factorColumn(field, audit.businessCase.partners)),
    { header: "Notes", value: ({ partner }) => notesOn(partner), wrap: true, width: 60 },
  ];
};

interface Field {
  readonly header: string;
  readonly factor: string;
  readonly format: NumberFormat;
  readonly of: (partner: CasePartner) => CaseFigure;
  /** What 1 in a blank cell is worth where no other partner's says. */
  readonly ifBlank?: number;
}

const fields: readonly Field[] = [
  { header: "Share of savings", factor: "Factor of the share", format: "share", of: ({ share }) => share, ifBlank: 1 },
  {
    header: "Total expenditure (£)",
    factor: "Factor of total expenditure",
    format: "pounds",
    of: ({ totalExpenditure }) => totalExpenditure,
  },
  {
    header: "Cost in scope (£)",
    factor: "Factor of the cost in scope",
    format: "pounds",
    of: ({ inScope }) => inScope,
  },
  { header: "Staff", factor: "Factor of the staff", format: "count", of: ({ staff }) => staff, ifBlank: 1 },
];

const valueColumn = (field: Field, partners: readonly CasePartner[]): ColumnOf<PartnerRow> => ({
  header: field.header,
  format: field.format,
  value: ({ partner }) => {
    const { value } = field.of(partner);
    return isKnown(value) ? value : missing("blank");
  },
  formula: ({ partner }) => {
    const live = liveIn(field, partner, partners);
    return live && followedFormula(live, here(field.factor));
  },
  width: 17,
});

const factorColumn = (field: Field, partners: readonly CasePartner[]): ColumnOf<PartnerRow> => ({
  header: field.factor,
  format: "factor",
  value: ({ partner }) => liveIn(field, partner, partners)?.worth ?? missing("not-applicable"),
  width: 13,
});

/** A blank is worth what the other partners' figures are. */
const liveIn = ({ of, ifBlank }: Field, partner: CasePartner, partners: readonly CasePartner[]): Followed | undefined =>
  followed(of(partner), partners.map(of).find(({ worth }) => worth !== undefined)?.worth ?? ifBlank);

const notesOn = (partner: CasePartner): string => {
  const notes = fields.flatMap(({ header, of }) => {
    const why = of(partner).at ? whyNotFollowed(of(partner)) : undefined;
    return why === undefined ? [] : [`${header.replace(/ \(.*/u, "")}: ${why}`];
  });
  return notes.length === 0 ? "[z]" : notes.join(" ");
};
