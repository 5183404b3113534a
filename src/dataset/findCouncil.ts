import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, failed, type Outcome } from "../model/issue";
import type { FinancialYear } from "../model/year";
import { editDistance } from "./editDistance";
import { normalName, type NormalName } from "./normalName";

/**
 * Finds a council by GSS code, E-code or any of its names: case, punctuation, "&", footnote letters and what kind of council it is
 * make no difference, and past councils are found too; a letter wrong is not found.
 * Where councils share a name (Somerset, the county until 2023 and the unitary since), the kind of council in the text decides
 * ("Somerset CC"), then `year`: the one that has figures for it.
 * Fails with `council/unknown` or `council/ambiguous`, each with the nearest councils in its facts.
 */
export const findCouncil = (dataset: Dataset, text: string, year?: FinancialYear): Outcome<Council> => {
  const { byPlain, byCore, entries } = indexOf(dataset);
  const wanted = normalName(text);
  const named = byCore.get(wanted.core) ?? byPlain.get(wanted.plain) ?? [];
  const choices: readonly ((council: Council) => boolean)[] = [
    (council) => wanted.classes.includes(council.class),
    // A bare name says nothing about which of two councils is meant; only a name with its designation does.
    (council) => wanted.plain !== wanted.core && (byPlain.get(wanted.plain)?.includes(council) ?? false),
    (council) => year !== undefined && hasFigures(dataset, council, year),
  ];
  const left = choices.reduce<readonly Council[]>((councils, isMeant) => narrowed(councils, isMeant), named);
  const [only] = left;
  if (only && left.length === 1) return done(only);
  return failed({
    code: only ? "council/ambiguous" : "council/unknown",
    severity: "error",
    facts: { council: text.trim(), nearest: (only ? left : nearest(wanted, entries)).map(titled).join("; ") },
  });
};

interface Entry {
  readonly council: Council;
  readonly name: NormalName;
}

interface Index {
  readonly entries: readonly Entry[];
  readonly byPlain: ReadonlyMap<string, readonly Council[]>;
  readonly byCore: ReadonlyMap<string, readonly Council[]>;
}

// A published workbook asks for hundreds of councils one after the other; the index of a dataset never changes.
const indexes = new WeakMap<Dataset, Index>();

const indexOf = (dataset: Dataset): Index => {
  const known = indexes.get(dataset);
  if (known) return known;
  const entries = dataset.councils.flatMap((council) =>
    [council.code, council.name, ...council.otherNames].map((name) => ({ council, name: normalName(name) })),
  );
  const index = {
    entries,
    byPlain: grouped(entries, ({ plain }) => plain),
    byCore: grouped(entries, ({ core }) => core),
  };
  indexes.set(dataset, index);
  return index;
};

const grouped = (
  entries: readonly Entry[],
  key: (name: NormalName) => string,
): ReadonlyMap<string, readonly Council[]> => {
  const groups = new Map<string, Council[]>();
  for (const { council, name } of entries) {
    const group = groups.get(key(name)) ?? [];
    if (!group.includes(council)) group.push(council);
    groups.set(key(name), group);
  }
  return groups;
};

const narrowed = (councils: readonly Council[], isMeant: (council: Council) => boolean): readonly Council[] => {
  const meant = councils.length > 1 ? councils.filter(isMeant) : [];
  return meant.length > 0 ? meant : councils;
};

const hasFigures = (dataset: Dataset, council: Council, year: FinancialYear): boolean =>
  dataset.figures.some((figure) => figure.council === council.code && figure.year === year);

/** The three councils whose names are nearest in spelling, none further away than a third of the name's letters. */
const nearest = (wanted: NormalName, entries: readonly Entry[]): readonly Council[] => {
  const distances = new Map<Council, number>();
  for (const { council, name } of entries) {
    const distance = editDistance(wanted.core, name.core);
    if (distance * 3 <= Math.max(wanted.core.length, 3))
      distances.set(council, Math.min(distance, distances.get(council) ?? Infinity));
  }
  return [...distances]
    .sort(([one, near], [other, far]) => near - far || one.code.localeCompare(other.code))
    .slice(0, 3)
    .map(([council]) => council);
};

const titled = ({ name, code }: Council): string => `${name} (${code})`;
