import type { Issue } from "../../model/issue";

/** Rows that have one number of fields. */
interface Group {
  count: number;
  /** The lines of the first of them. */
  readonly lines: number[];
}

/** Counts how many fields the rows of a file have, to say which rows have more or fewer than the others. */
export class RowWidths {
  private readonly groups = new Map<number, Group>();
  /** The same without the empty fields at a row's end, which trailing delimiters make. */
  private readonly filled = new Map<number, Group>();

  add(fields: readonly string[], line: number): void {
    let filled = fields.length;
    while (filled > 0 && fields[filled - 1] === "") filled -= 1;
    // A line without any content is a gap and not a short row.
    if (filled === 0) return;
    count(this.groups, fields.length, line);
    count(this.filled, filled, line);
  }

  /** A warning for rows with more fields than most rows, where values may stand in the wrong column, and a note for rows with fewer. */
  issues(): readonly Issue[] {
    let usual = 0;
    for (const [width, { count }] of this.groups) if (count > (this.groups.get(usual)?.count ?? 0)) usual = width;
    const tell = (code: string, severity: Issue["severity"], groups: readonly Group[]): readonly Issue[] => {
      const rows = groups.reduce((sum, group) => sum + group.count, 0);
      const lines = groups.flatMap((group) => group.lines).sort((a, b) => a - b);
      const facts = { rows, usual, lines: lines.slice(0, linesTold).join(", "), more: rows > linesTold ? "yes" : "no" };
      return rows === 0 ? [] : [{ code, severity, facts }];
    };
    const where = (groups: ReadonlyMap<number, Group>, test: (width: number) => boolean): readonly Group[] =>
      [...groups].flatMap(([width, group]) => (test(width) ? [group] : []));
    return [
      ...tell(
        "csv/long-rows",
        "warning",
        where(this.filled, (width) => width > usual),
      ),
      ...tell(
        "csv/short-rows",
        "note",
        where(this.groups, (width) => width < usual),
      ),
    ];
  }
}

const linesTold = 8;

const count = (groups: Map<number, Group>, width: number, line: number): void => {
  const group = groups.get(width) ?? { count: 0, lines: [] };
  group.count += 1;
  if (group.lines.length < linesTold) group.lines.push(line);
  groups.set(width, group);
};
