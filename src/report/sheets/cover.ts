import { isKnown, missing, type Maybe } from "../../model/missing";
import { classLabel } from "../../text/functions";
import { calculatedByWords } from "../../text/calculatedBy";
import { comparatorWords } from "../../text/comparators";
import { repeatedWords } from "../../text/ledger";
import { aboveTable, type CheckTally } from "../above";
import { ceilingRows } from "../ceilingRows";
import { colourKey } from "../colourKey";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import { here } from "../references";
import { insideSum } from "../insideSum";
import { atStakeHeader, isListed } from "./duplicates";
import type { Sheet } from "../sheetModel";

/** A headline: its pounds, and where they stand. */
interface Headline {
  readonly label: string;
  readonly amount: Maybe;
  /** Absent where the figure is one of the run, and no sheet has what it is made of. */
  readonly formula?: string;
  readonly says: string;
  readonly where: string;
}

const headlines = (frame: Frame): readonly Headline[] => {
  const { benchmark, refs } = frame;
  const { backOffice, ceiling, functions, total } = benchmark;
  const of = (header: string, id: string): string => refs.lookUp("Ceiling", header, "Case code", `"${id}"`);
  const comparable = functions
    .filter((row) => row.cost.level === "function" && row.cost.inBackOffice && row.comparable)
    .map(({ pounds }) => pounds)
    .filter(isKnown)
    .reduce((sum: number, amount) => sum + amount, 0);
  const [realistic, best] = ceilingRows(benchmark);
  const at = (id: Parameters<typeof refs.sheet>[0]): string => refs.sheet(id);
  return [
    {
      label: "Total expenditure",
      amount: total.value,
      formula: refs.input("total_expenditure"),
      says: "What the council spends, as its table states it",
      where: at("Inputs"),
    },
    {
      label: "Back-office cost",
      amount: backOffice.pounds,
      formula: insideSum(refs, "Results", "Cost (£)"),
      says: "Cost mapped to functions in the back office",
      where: at("Results"),
    },
    {
      label: "Not mapped to a function",
      amount: benchmark.unmapped,
      formula: `SUMIFS(${refs.column("Mapping", "Cost (£)")},${refs.column("Mapping", "Function")},"Not mapped")`,
      says: "Cost of lines that matched no function; it is in none of the figures below",
      where: at("Mapping"),
    },
    {
      label: "Comparable like for like",
      amount: isKnown(backOffice.pounds) ? comparable : missing("not-comparable"),
      formula: insideSum(refs, "Results", "Cost (£)", {
        also: `${refs.column("Results", "Comparable like for like")},"Yes"`,
      }),
      says: "Back-office cost that can be compared; the gaps say why the rest cannot",
      where: at("Gaps"),
    },
    {
      label: "Savings ceiling, realistic",
      amount: realistic?.ceiling ?? missing("not-comparable"),
      formula: of("Savings ceiling (£)", "realistic"),
      says: "The most that a claim can rest on this evidence: a challenge, not a target",
      where: at("Ceiling"),
    },
    {
      label: "Savings ceiling, best case",
      amount: best?.ceiling ?? missing("not-comparable"),
      formula: of("Savings ceiling (£)", "best"),
      says: "The best case of the same study",
      where: at("Ceiling"),
    },
    {
      label: "Benchmark potential",
      amount: ceiling.potential,
      formula: of("Benchmark potential (£)", "realistic"),
      says: "Pounds above the best quartile, over comparable functions",
      where: at("Results"),
    },
    {
      label: "Realistic saving",
      amount: ceiling.realisticSaving,
      formula: of("Saving the evidence supports (£)", "realistic"),
      says: "The lower of potential and realistic ceiling, before the cost of getting it",
      where: at("Ceiling"),
    },
    ...repeated(frame),
  ];
};

/** What stands in a ledger again, beside the other figures: it is in all of them, and taken from none. */
const repeated = ({ benchmark: { table }, refs }: Frame): readonly Headline[] => {
  const duplicates = table.ledger?.duplicates;
  if (!duplicates || duplicates.all.rows === 0) return [];
  return [
    {
      label: "Repeated payments in the ledger",
      amount: duplicates.all.pounds,
      ...(isListed(duplicates) ? { formula: `SUM(${refs.column("Duplicates", atStakeHeader)})` } : {}),
      says: repeatedWords.cover(duplicates.all.rows),
      where: refs.sheet("Duplicates"),
    },
  ];
};

const columns = ({ benchmark, refs }: Frame): readonly ColumnOf<Headline>[] => {
  const total = refs.input("total_expenditure");
  const backOffice = refs.column("Cover", "Amount (£)");
  const share = (amount: Maybe, of: Maybe): Maybe =>
    isKnown(amount) && isKnown(of) && of !== 0 ? amount / of : missing("not-comparable");
  const amount = here("Amount (£)");
  return [
    { header: "Headline figure", value: ({ label }) => label, width: 34 },
    {
      header: "Amount (£)",
      format: "pounds",
      value: (row) => row.amount,
      formula: ({ formula }) => formula,
      width: 18,
    },
    {
      header: "Share of total expenditure",
      format: "share",
      value: (row) => share(row.amount, benchmark.total.value),
      formula: `IF(AND(ISNUMBER(${amount}),ISNUMBER(${total})),IF(${total}=0,"[x]",${amount}/${total}),"[x]")`,
      width: 16,
    },
    {
      header: "Share of back-office cost",
      format: "share",
      value: (row) =>
        row.label === "Total expenditure" ? missing("not-applicable") : share(row.amount, benchmark.backOffice.pounds),
      formula: `IF(${here("Headline figure")}="Total expenditure","[z]",IF(AND(ISNUMBER(${amount}),ISNUMBER(INDEX(${backOffice},2))),IF(INDEX(${backOffice},2)=0,"[x]",${amount}/INDEX(${backOffice},2)),"[x]"))`,
      width: 16,
    },
    { header: "What it says", value: ({ says }) => says, width: 72 },
    {
      header: "Where it stands",
      value: ({ where }) => where,
      link: ({ where }) => `'${where}'!A1`,
      style: "link",
      width: 16,
    },
  ];
};

/** BB_Cover: what was compared, with what, when, and the headline figures. SHEETS rule 1. */
export const coverSheet = (frame: Frame, tally: CheckTally): Sheet => {
  const { benchmark, facts, refs } = frame;
  const { choices, council, dataset, table } = benchmark;
  const licences = [...new Set(dataset.sources.map(({ licence }) => licence))].join(", ");
  const attributions = new Set(dataset.sources.map(({ attribution }) => attribution));
  return {
    name: refs.sheet("Cover"),
    above: [
      ...aboveTable(
        frame,
        {
          title: `Back-office benchmark: ${council.name}, ${choices.year}`,
          notes: [
            `Council: ${council.name}, ${council.code}, of the ${classLabel(council.class)}. Year ${choices.year}, ${choices.basis} cost, prices of ${choices.priceBase}.`,
            `Cost table: ${facts.input.name}, ${table.name}. Compared with ${comparatorWords(frame.benchmark)}.`,
            `Dataset: ${dataset.title}, version ${dataset.version}, SHA-256 ${dataset.sha256}.`,
            `Written by Backbench ${facts.version} on ${facts.now.replace("T", " ")}. Licence: ${licences}.`,
            calculatedByWords.backbench,
            ...attributions,
            "What this does not show: whether a difference in cost is efficiency, scope, quality or accounting. Read every figure with its gaps.",
            "Cost is positive, income negative; a gap is ours minus theirs.",
          ],
          source: "The sheets named beside each figure.",
          method: "Backbench method; every assumption stands on the inputs sheet with its source.",
        },
        tally,
      ),
      ...colourKey,
    ],
    table: tableOf(refs.sheet("Cover"), columns(frame), headlines(frame)),
    orientation: "landscape",
  };
};
