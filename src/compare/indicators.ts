import type { IndicatorReading } from "../model/comparison";
import type { GssCode } from "../model/council";
import type { Indicator } from "../model/dataset";
import { isKnown, missing, type Maybe } from "../model/missing";
import { ancestors, withDescendants, type FunctionId } from "../model/taxonomy";
import type { FinancialYear } from "../model/year";
import type { ComparedRow } from "./comparedRow";
import type { Setting } from "./setting";
import { percentileRank } from "./statistics/percentileRank";
import { median } from "./statistics/quantile";
import { yearOrder } from "./yearOrder";

/**
 * Puts demand and quality beside each function's cost: an indicator stands with the row of its function, else with the first row below it, else with the
 * nearest level above. One of no function (sickness, say) tells of the whole back office: it stands with support services, else with human resources,
 * else with the first row in the back office.
 */
export const withIndicators = (setting: Setting, rows: readonly ComparedRow[]): readonly ComparedRow[] =>
  rows.map((row) => {
    const indicators = setting.index.dataset.indicators.filter((indicator) => rowFor(indicator, rows) === row);
    return { ...row, indicators: indicators.flatMap((indicator) => readingOf(setting, indicator)) };
  });

const rowFor = ({ function: id }: Indicator, rows: readonly ComparedRow[]): ComparedRow | undefined => {
  const places: readonly FunctionId[] =
    id === null ? ["support-services", "human-resources"] : [id, ...withDescendants(id), ...ancestors(id)];
  for (const place of places) {
    const found = rows.find(({ cost }) => cost.function === place);
    if (found) return found;
  }
  return id === null ? rows.find(({ cost }) => cost.inBackOffice) : undefined;
};

interface KnownValue {
  readonly council: GssCode;
  readonly year: FinancialYear;
  readonly value: number;
  readonly source: string;
}

/** The council's value beside its comparators' of the year that suits the run best; nothing when neither is known. */
const readingOf = (setting: Setting, indicator: Indicator): readonly IndicatorReading[] => {
  const { choices, members, council, index } = setting;
  const known = index.dataset.indicatorFigures.flatMap(({ value, ...figure }): readonly KnownValue[] =>
    figure.indicator === indicator.id && isKnown(value) ? [{ ...figure, value }] : [],
  );
  const codes = new Set(members.map(({ code }) => code));
  const theirs = known.filter((figure) => codes.has(figure.council));
  const ours = known.filter((figure) => figure.council === council.code);
  const enough = (year: FinancialYear): boolean =>
    theirs.filter((figure) => figure.year === year).length >= choices.inputs.min_sample;
  const year =
    bestYear(
      theirs.filter((figure) => enough(figure.year)),
      choices.year,
    ) ?? bestYear(ours, choices.year);
  const own = ownValue(setting, indicator, ours, year);
  if (year === undefined && !isKnown(own)) return [];
  const figures = theirs.filter((figure) => figure.year === year);
  const values = figures.map(({ value }) => value);
  const small = values.length < choices.inputs.min_sample;
  return [
    {
      indicator,
      year: year ?? null,
      own,
      n: values.length,
      median: small ? missing("sample-too-small") : median(values),
      percentile: small ? missing("sample-too-small") : isKnown(own) ? percentileRank(values, own) : own,
      figures: figures.map(({ council: code, value }) => ({ council: code, value })),
      source: (figures[0] ?? ours.find((figure) => figure.year === year))?.source ?? null,
    },
  ];
};

const bestYear = (figures: readonly KnownValue[], wanted: FinancialYear): FinancialYear | undefined =>
  figures.map(({ year }) => year).sort((one, other) => yearOrder(wanted, one, other))[0];

/** The workbook's own value first, then the dataset's of the same year. */
const ownValue = (
  { table }: Setting,
  { id }: Indicator,
  ours: readonly KnownValue[],
  year: FinancialYear | undefined,
): Maybe => {
  const read = table.indicators.find((one) => one.id === id && isKnown(one.value));
  return read?.value ?? ours.find((figure) => figure.year === year)?.value ?? missing("not-in-dataset");
};
