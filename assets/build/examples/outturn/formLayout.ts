import type { Form, Section } from "./forms";
import type { PublishedLine } from "./publishedReturns";

/** Rows 1 to 3 hold the titles, row 4 is empty, rows 5 and 6 the two header rows. */
export const groupHeaderRow = 5;
export const headerRow = 6;

/** A published line on its row. */
export interface LaidLine {
  readonly row: number;
  readonly line: PublishedLine;
  /** The rows that a total is the total of; empty for an ordinary line. */
  readonly parts: readonly number[];
}

/** Where everything of a form stands on its sheet. */
export interface FormLayout {
  readonly form: Form;
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  readonly lines: readonly LaidLine[];
  readonly lastRow: number;
}

/** Gives each of a form's lines, in published order, its row under its section's heading. */
export const layOut = (form: Form, lines: readonly PublishedLine[]): FormLayout => {
  const headings: FormLayout["headings"][number][] = [];
  const laid: LaidLine[] = [];
  const totalled: number[] = [];
  let open: { readonly section: Section; readonly rows: number[] } | null = null;
  let row = headerRow;

  for (const line of lines) {
    const starts = form.sections.find(({ startsAt }) => startsAt === line.label);
    if (starts) {
      totalled.push(...(open?.rows ?? []));
      open = { section: starts, rows: [] };
      row += 1;
      headings.push({ row, text: starts.heading });
    }
    row += 1;
    if (line.label === form.grandTotal) {
      laid.push({ row, line, parts: [...totalled, ...(open?.rows ?? [])] });
    } else if (open && line.label === open.section.total) {
      laid.push({ row, line, parts: open.rows });
      open = { section: open.section, rows: [row] };
    } else {
      if (!open) throw new Error(`${form.id}: ${line.label} stands in no section`);
      laid.push({ row, line, parts: [] });
      open.rows.push(row);
    }
  }
  return { form, headings, lines: laid, lastRow: row };
};
