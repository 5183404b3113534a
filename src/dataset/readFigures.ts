import type { BenchmarkFigure, DriverFigure } from "../model/dataset";
import type { Issue } from "../model/issue";
import { ifKnown, isKnown } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import { isFunctionId } from "../model/taxonomy";
import { cellReader } from "./cellReader";
import { keyGuard } from "./keyGuard";
import type { Columns, Table } from "./readTable";
import type { References } from "./references";
import { isDriverKind, isOneOf } from "./vocabulary";

export const figureColumns: Columns = {
  required: ["council", "year", "function", "basis", "status", "cost", "missing", "source"],
};

export const driverColumns: Columns = {
  required: ["council", "year", "driver", "value", "missing", "source"],
};

const isBasis = isOneOf("gross", "net");
const isStatus = isOneOf("outturn", "budget");

/** The costs of `figures.csv`, in pounds. */
export const readFigures = ({ rows }: Table, refers: References, issues: Issue[]): readonly BenchmarkFigure[] => {
  const isNew = keyGuard();
  return rows.flatMap((row) => {
    const cells = cellReader(row, issues);
    const council = cells.word("council", refers.isCouncil, "unknown-council");
    const year = cells.year("year");
    const node = cells.word("function", isFunctionId, "unknown-function");
    const basis = cells.word("basis", isBasis, "bad-basis");
    const status = cells.word("status", isStatus, "bad-status");
    const cost = cells.maybe("cost");
    const source = cells.word("source", refers.isSource, "unknown-source");
    if (!isNew(row, cells, ["council", "year", "function", "basis", "status"])) return [];
    if (council === undefined || year === undefined || node === undefined || basis === undefined) return [];
    if (status === undefined || cost === undefined || source === undefined) return [];
    return [{ council, year, function: node, basis, status, cost: ifKnown<number, Pounds>(cost, pounds), source }];
  });
};

/** The volumes of `drivers.csv`, each in its own unit. A negative volume cannot divide a cost. */
export const readDrivers = ({ rows }: Table, refers: References, issues: Issue[]): readonly DriverFigure[] => {
  const isNew = keyGuard();
  return rows.flatMap((row) => {
    const cells = cellReader(row, issues);
    const council = cells.word("council", refers.isCouncil, "unknown-council");
    const year = cells.year("year");
    const kind = cells.word("driver", isDriverKind, "unknown-driver");
    const value = cells.maybe("value");
    const source = cells.word("source", refers.isSource, "unknown-source");
    if (!isNew(row, cells, ["council", "year", "driver"])) return [];
    if (value !== undefined && isKnown(value) && value < 0) cells.report("negative-driver", "value");
    if (council === undefined || year === undefined || kind === undefined) return [];
    return value === undefined || source === undefined ? [] : [{ council, year, kind, value, source }];
  });
};
