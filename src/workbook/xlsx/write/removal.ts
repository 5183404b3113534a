import { type Archive, partKey } from "../archive/archive";
import { partText } from "../package/parts";
import { type Relationship, relationshipsPart } from "../package/relationships";
import type { ListedSheet } from "../package/workbookPart";
import { reachable } from "./relationshipGraph";
import type { WritableWorkbook } from "./writableWorkbook";

/** What goes when our earlier sheets go. */
export interface Removal {
  readonly sheets: readonly ListedSheet[];
  /** Relationships of the workbook that go with them. */
  readonly relationships: ReadonlySet<Relationship>;
  /** Keys of the parts that nothing else in the package leads to, their relationships parts included. */
  readonly parts: ReadonlySet<string>;
  /** Where each sheet that stays will stand in the list, by where it stood. */
  readonly newIndex: ReadonlyMap<number, number>;
}

/**
 * Plans the removal of the sheets with these names (letter case makes no difference; an unknown name is nothing to remove). A part that
 * the user's sheets share with ours, such as a picture, stays. A calculation chain that lists cells of a removed sheet goes as well: Excel
 * calls a file with such a chain damaged, and makes a new one without a word when there is none.
 */
export const planRemoval = async (
  archive: Archive,
  workbook: WritableWorkbook,
  names: readonly string[],
): Promise<Removal> => {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const sheets = workbook.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  const relationships = new Set(sheets.flatMap(({ relationship }) => relationship ?? []));
  const chain = workbook.relationships.find(({ kind }) => kind === "calcChain");
  if (chain && (await listsCellsOf(archive, chain, sheets))) relationships.add(chain);

  const stays = reachable(workbook.graph, [""], relationships);
  const leaves = reachable(
    workbook.graph,
    [...relationships].flatMap(({ target }) => target ?? []),
  );
  const dead = [...leaves].filter((part) => !stays.has(part));
  const kept = workbook.sheets.filter((sheet) => !sheets.includes(sheet));
  return {
    sheets,
    relationships,
    parts: new Set([...dead, ...dead.map((part) => partKey(relationshipsPart(part)))]),
    newIndex: new Map(kept.map((sheet, index) => [workbook.sheets.indexOf(sheet), index])),
  };
};

/** A chain has an entry a formula and can be long, so its text is searched; a match too many costs Excel a moment, one too few the file. */
const listsCellsOf = async (
  archive: Archive,
  chain: Relationship,
  sheets: readonly ListedSheet[],
): Promise<boolean> => {
  const entry = sheets.length === 0 || chain.target === undefined ? undefined : archive.find(chain.target);
  if (!entry) return false;
  const { text } = await partText(archive, entry);
  const listed = new Set([...text.matchAll(/\si\s*=\s*["'](?<sheetId>[^"']*)/gu)].map((found) => found[1]));
  return sheets.some(({ sheetId }) => listed.has(sheetId));
};
