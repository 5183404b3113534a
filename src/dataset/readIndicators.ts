import type { Indicator, IndicatorFigure } from "../model/dataset";
import type { Issue } from "../model/issue";
import { isFunctionId, type FunctionId } from "../model/taxonomy";
import { cellReader } from "./cellReader";
import { keyGuard } from "./keyGuard";
import type { Columns, Table } from "./readTable";
import type { References } from "./references";
import { isOneOf } from "./vocabulary";

export const indicatorColumns: Columns = { required: ["id", "label", "function", "kind", "unit", "polarity"] };

export const indicatorFigureColumns: Columns = {
  required: ["council", "year", "indicator", "value", "missing", "source"],
};

const isKind = isOneOf("quality", "demand");
const isPolarity = isOneOf("higher-is-better", "lower-is-better", "neither");
/** A blank function: the indicator stands beside every function. */
const isFunctionOrBlank = (text: string): text is FunctionId | "" => text === "" || isFunctionId(text);

/** The indicators of `indicators.csv`. */
export const readIndicators = ({ rows }: Table, issues: Issue[]): readonly Indicator[] => {
  const isNew = keyGuard();
  return rows.flatMap((row) => {
    const cells = cellReader(row, issues);
    const id = cells.required("id");
    const label = cells.required("label");
    const node = cells.word("function", isFunctionOrBlank, "unknown-function");
    const kind = cells.word("kind", isKind, "bad-kind");
    const unit = cells.required("unit");
    const polarity = cells.word("polarity", isPolarity, "bad-polarity");
    if (!isNew(row, cells, ["id"])) return [];
    if (id === undefined || label === undefined || node === undefined) return [];
    if (kind === undefined || unit === undefined || polarity === undefined) return [];
    return [{ id, label, function: node === "" ? null : node, kind, unit, polarity }];
  });
};

/** The values of `indicator-figures.csv`, in their indicator's unit. */
export const readIndicatorFigures = (
  { rows }: Table,
  indicators: readonly Indicator[],
  refers: References,
  issues: Issue[],
): readonly IndicatorFigure[] => {
  const isNew = keyGuard();
  const ids = new Set(indicators.map(({ id }) => id));
  const isIndicator = (text: string): text is string => ids.has(text);
  return rows.flatMap((row) => {
    const cells = cellReader(row, issues);
    const council = cells.word("council", refers.isCouncil, "unknown-council");
    const year = cells.year("year");
    const indicator = cells.word("indicator", isIndicator, "unknown-indicator");
    const value = cells.maybe("value");
    const source = cells.word("source", refers.isSource, "unknown-source");
    if (!isNew(row, cells, ["council", "year", "indicator"])) return [];
    if (council === undefined || year === undefined || indicator === undefined) return [];
    return value === undefined || source === undefined ? [] : [{ council, year, indicator, value, source }];
  });
};
