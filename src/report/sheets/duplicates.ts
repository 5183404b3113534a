import { address, quotedSheet } from "../../model/cells";
import type { DuplicatePayment, Ledger } from "../../model/ledger";
import { repeatedWords as words } from "../../text/ledger";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import type { Sheet } from "../sheetModel";

type Duplicates = NonNullable<Ledger["duplicates"]>;

/** The column that says what the repeats come to. */
export const atStakeHeader = "At stake at the run (£)";

/** True when every repeated payment is listed, so that the list adds up to their total. */
export const isListed = ({ all, listed }: Duplicates): boolean =>
  Math.abs(listed.reduce((sum, { pounds }) => sum + pounds, 0) - all.pounds) < 0.005;

const columns = ({ sheet, plus }: Ledger): readonly ColumnOf<DuplicatePayment>[] => {
  const column = plus[0]?.left ?? 1;
  const place = (header: string, index: number): ColumnOf<DuplicatePayment> => ({
    header,
    value: ({ rows }) => address(rows[index] ?? 1, column),
    link: ({ rows }) => `${quotedSheet(sheet)}!${address(rows[index] ?? 1, column)}`,
    style: "link",
    width: 12,
  });
  return [
    { header: "Payee", value: ({ payee }) => payee, width: 36 },
    { header: "Date in the ledger", value: ({ date }) => date, width: 14 },
    { header: "Reference code", value: ({ reference }) => reference, width: 20 },
    { header: "Line of the mapping", value: ({ line }) => line, width: 30 },
    { header: "One payment at the run (£)", format: "pounds-pence", value: ({ amount }) => amount, width: 16 },
    { header: "Times in the ledger", format: "count", value: ({ rows }) => rows.length, width: 11 },
    { header: atStakeHeader, format: "pounds-pence", value: ({ pounds }) => pounds, width: 16 },
    place("First cell", 0),
    place("Cell of the repeat", 1),
    { header: "All rows of the sheet", value: rowsOf, width: 30 },
  ];
};

const rowsOf = ({ rows }: DuplicatePayment): string => {
  const first = `Rows ${rows.slice(0, mostRows).join(", ")}`;
  return rows.length > mostRows ? `${first} and ${rows.length - mostRows} more` : first;
};

const mostRows = 12;

/** BB_Duplicates: payments that stand in a ledger more than once, none of them taken out; undefined for a table that is no ledger. */
export const duplicatesSheet = (frame: Frame, tally: CheckTally): Sheet | undefined => {
  const { ledger } = frame.benchmark.table;
  if (!ledger) return undefined;
  const name = frame.refs.sheet("Duplicates");
  return {
    name,
    above: aboveTable(
      frame,
      {
        title: words.title,
        notes: notesOf(ledger.duplicates),
        source: `${frame.facts.input.name}, ${ledger.sheet}.`,
        method: words.method,
      },
      tally,
    ),
    table: tableOf(name, columns(ledger), ledger.duplicates?.listed ?? []),
    orientation: "landscape",
  };
};

const notesOf = (duplicates: Duplicates | null): readonly string[] => {
  if (duplicates === null) return [words.cannotTell];
  const compared = words.compared(duplicates.compared);
  if (duplicates.all.rows === 0) return [words.none, compared];
  return [
    `${words.total(duplicates.all)}. ${words.kept}`,
    compared,
    words.mayBeRight,
    ...(isListed(duplicates) ? [] : [words.largest(duplicates.listed.length)]),
    words.run,
    words.personal,
  ];
};
