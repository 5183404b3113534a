/** What a workbook written from a file is called: the file's name or path without its extension and without `-benchmarked` or `-audited`, and the new extension. */
export interface OutputName {
  readonly stem: string;
  readonly extension: string;
}

/** `council-benchmarked.xlsm` → `council` and `.xlsm`; `ledger.csv.gz` → `ledger` and `.xlsx`, for what is written from text is a workbook. */
export const outputName = (input: string): OutputName => {
  const extension = /\.xl[a-z]{2}$/iu.exec(input)?.[0];
  const bare = extension === undefined ? input.replace(textExtension, "") : input.slice(0, -extension.length);
  return { stem: bare.replace(/(?:-(?:benchmarked|audited)(?:-\d+)?)+$/u, ""), extension: extension ?? ".xlsx" };
};

/** True for a name that says what kind of workbook is written: one of Excel's own, or a text file's. */
export const saysItsKind = (input: string): boolean => /\.xls[xm]$/iu.test(input) || textExtension.test(input);

/** The names that CSV files are given, gzipped or not. */
const textExtension = /(?:\.(?:csv|tsv|tab|txt))?\.gz$|\.(?:csv|tsv|tab|txt)$/iu;
