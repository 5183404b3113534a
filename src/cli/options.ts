import { basename } from "node:path";
import type { Basis } from "../model/costTable";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import { parseFinancialYear } from "../model/year";
import { comparatorRule } from "../run/comparatorRule";
import { mappingFile } from "../run/mappingFile";
import type { RunRequest } from "../run/request";
import { readBytes } from "./files";
import { type TableOptions, tableOptions } from "./tableOptions";

/** Options of `backbench benchmark` as typed. */
export interface BenchmarkOptions extends TableOptions {
  readonly table?: string;
  readonly council?: string;
  readonly year?: string;
  readonly dataset?: string;
  readonly comparators?: string;
  readonly basis?: string;
  readonly mapping?: string;
  readonly out?: string;
  readonly json?: string;
}

/** The options as a request, or every option that cannot be understood. Reads the mapping file. */
export const requestOf = async (options: BenchmarkOptions): Promise<Outcome<RunRequest>> => {
  const issues: Issue[] = [];
  const wrong = (code: string, given: string): null => {
    issues.push({ code, severity: "error", facts: { given } });
    return null;
  };
  const year = options.year === undefined ? undefined : parseFinancialYear(options.year);
  if (options.year !== undefined && year === undefined) wrong("option/year", options.year);
  const { basis } = options;
  if (basis !== undefined && !isBasis(basis)) wrong("option/basis", basis);
  const comparators = options.comparators === undefined ? undefined : comparatorRule(options.comparators);
  if (options.comparators !== undefined && comparators === null) wrong("option/comparators", options.comparators);
  const table = tableOptions(options);
  issues.push(...table.issues);
  const mapping = options.mapping === undefined ? done(null) : await mappingAt(options.mapping);
  issues.push(...mapping.issues);
  if (!table.ok || !mapping.ok || issues.some(({ severity }) => severity === "error")) return failed(...issues);
  return done(
    {
      mapping: mapping.value,
      ...table.value,
      ...(comparators ? { comparators } : {}),
      ...(basis !== undefined && isBasis(basis) ? { basis } : {}),
      ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
      ...(options.table === undefined ? {} : { table: options.table }),
      ...(options.council === undefined ? {} : { council: options.council }),
      ...(year === undefined ? {} : { year }),
    },
    issues,
  );
};

const isBasis = (text: string): text is Basis => text === "gross" || text === "net";

const mappingAt = async (path: string): Promise<Outcome<RunRequest["mapping"]>> => {
  const bytes = await readBytes(path);
  return bytes.ok ? mappingFile(basename(path), bytes.value) : bytes;
};
