import { missing, type Maybe } from "../model/missing";
import { tableOf, type ColumnOf } from "./columns";
import { fingerprintOf } from "./fingerprint";
import type { Sheet, Table } from "./sheetModel";

/** Whether a sheet holds inputs, workings or outputs. SHEETS rule 16. */
export type KindOfSheet = "Output" | "Input" | "Working" | "Check";

/** A sheet as the contents list it; the fingerprint tells later whether somebody has edited it. */
export interface Entry<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly rows: Maybe;
  readonly fingerprint: string;
}

/** The column that must not count in the contents' own fingerprint. */
export const fingerprintHeader = "Fingerprint";

/** The list of a set's sheets, with what each shows and of what kind it is. */
export const contentsTable = <Id extends string>(
  name: string,
  entries: readonly Entry<Id>[],
  said: { readonly purposes: Readonly<Record<Id, string>>; readonly kinds: Readonly<Record<Id, KindOfSheet>> },
): Table => {
  const columns: readonly ColumnOf<Entry<Id>>[] = [
    { header: "Sheet", value: (entry) => entry.name, link: (entry) => `'${entry.name}'!A1`, style: "link", width: 20 },
    { header: "What it shows", value: ({ id }) => said.purposes[id], width: 78 },
    { header: "Kind", value: ({ id }) => said.kinds[id], width: 10 },
    { header: "Rows", value: ({ rows }) => rows, format: "count", width: 8 },
    { header: fingerprintHeader, value: ({ fingerprint }) => fingerprint, width: 20 },
  ];
  return tableOf(name, columns, entries);
};

/** The sheets of a set in their order, those that are there, with a list of them that holds the fingerprint of each. */
export const withContents = async <Id extends string>(
  ids: readonly Id[],
  described: Readonly<Partial<Record<Id, Sheet | undefined>>>,
  list: Id,
  contentsOf: (entries: readonly Entry<Id>[]) => Sheet,
  nameOf: (id: Id) => string,
): Promise<readonly Sheet[]> => {
  const prints = new Map<Id, string>();
  for (const id of ids) {
    const sheet = described[id];
    if (sheet) prints.set(id, await fingerprintOf(sheet));
  }
  const contents = (own: string): Sheet =>
    contentsOf(
      ids.flatMap((id): readonly Entry<Id>[] => {
        const fingerprint = id === list ? own : prints.get(id);
        if (fingerprint === undefined) return [];
        const rows = id === list ? prints.size + 1 : (described[id]?.table?.rows.length ?? missing("not-applicable"));
        return [{ id, name: nameOf(id), rows, fingerprint }];
      }),
    );
  const own = await fingerprintOf(contents(""), fingerprintHeader);
  return ids.flatMap((id) => (id === list ? [contents(own)] : (described[id] ?? [])));
};
