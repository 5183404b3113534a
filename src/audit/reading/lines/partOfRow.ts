import type { PartSaid } from "../words/partWords";
import { partIn, partOfLabel } from "../words/partWords";
import { isPlainTitle, weakKind } from "../words/rowWords";

/** All that may say what a row of money is. */
export interface PartSources {
  readonly kind: string;
  /** The heading of the section that it stands in. */
  readonly section: string;
  /** What the words of its money columns say. */
  readonly columns: PartSaid | null;
  /** True where other money columns of the table say another part. */
  readonly manyParts: boolean;
  readonly columnHeader: string;
  readonly labelHeader: string;
  /** Titles above the table, the nearest first. */
  readonly titles: readonly string[];
  readonly sheet: string;
  readonly label: string;
}

/** What a row is, and the words that say so. */
export interface PartFound {
  readonly part: PartSaid | null;
  readonly because: string;
}

/**
 * What a row is: by its own column of kinds, the heading of its section, the words of its columns and of the column of labels, a plain title, the sheet's name, and
 * last by its label. Words that only say once or every year tell costs apart and make no saving a cost; a
 * saving that comes once is no saving a year, and no line. A cost of which nothing says which stays `cost`.
 */
export const partOfRow = (sources: PartSources): PartFound => {
  const base = baseOf(sources);
  const kind = partIn(sources.kind);
  const weak = weakKind(sources.kind) ?? (kind === "one-off-cost" || kind === "running-cost" ? kind : null);
  const because = `kind “${sources.kind}”`;
  if (weak === "one-off-cost" && weakKind(sources.kind) !== null && base.part === "claim")
    return { part: "none", because: `${because}: a saving that comes once` };
  if (weak && (weakKind(sources.kind) === null || (base.part !== "claim" && base.part !== "planned-saving")))
    return { part: weak, because };
  if (kind === "claim" || kind === "planned-saving")
    return { part: base.part === "planned-saving" ? "planned-saving" : kind, because };
  if (base.part !== "cost") return base;
  const [said] = statements(sources).filter(({ part }) => part === "one-off-cost" || part === "running-cost");
  if (said) return said;
  const own = partOfLabel(sources.label);
  return own === "one-off-cost" || own === "running-cost"
    ? { part: own, because: `label “${sources.label}”` }
    : { ...base, part: "cost" };
};

const baseOf = (sources: PartSources): PartFound => {
  const said = statements(sources);
  const [first] = said;
  // What another plan counts are savings too, by the words of their header.
  const plan = said.find(({ part }) => part === "planned-saving");
  if (first) return first.part === "claim" && plan ? plan : first;
  const own = partOfLabel(sources.label);
  return { part: own, because: own === null ? "nothing says what it is" : `label “${sources.label}”` };
};

/** What is said around the row, the surest first. */
const statements = ({
  section,
  columns,
  columnHeader,
  manyParts,
  labelHeader,
  titles,
  sheet,
}: PartSources): readonly PartFound[] => {
  const column = { part: columns, because: `header “${columnHeader}”` };
  const heading = { part: partIn(section), because: `heading “${section}”` };
  const found = [
    ...(manyParts ? [column, heading] : [heading, column]),
    { part: partIn(labelHeader), because: `header “${labelHeader}”` },
    ...titles.filter(isPlainTitle).map((title) => ({ part: partIn(title), because: `title “${title}”` })),
    ...(isPlainTitle(sheet) ? [{ part: partIn(sheet), because: `sheet name “${sheet}”` }] : []),
  ];
  return found.filter(({ part }) => part !== null);
};
