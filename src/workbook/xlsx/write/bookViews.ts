import type { ListedSheet } from "../package/workbookPart";
import { attributeNode, child, type Element, listed, prefixOf } from "../xml/element";
import { inserted, type Splice } from "../xml/splice";
import type { Removal } from "./removal";
import type { WritableWorkbook } from "./writableWorkbook";

/** How the workbook's windows find their sheets again. */
export interface BookViews {
  readonly splices: readonly Splice[];
  /** Place among the new sheets of the one that the workbook opens on, or undefined when it opens on a user's sheet. */
  readonly activeNew: number | undefined;
}

/**
 * Windows count sheets by place, and places move when sheets of ours go. A window that stood on a removed sheet stands on the new sheet of the
 * same name, or else on the first visible sheet of the user. A workbook without a window is given one, because sheets refer to it.
 */
export const bookViews = (workbook: WritableWorkbook, removal: Removal, newSheets: readonly string[]): BookViews => {
  const section = child(workbook.root, "bookViews");
  const views = listed(workbook.root, "bookViews", "workbookView");
  const prefix = prefixOf(workbook.root);
  if (views.length === 0) {
    const text = `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`;
    const place = section ?? { start: workbook.sheetsElement.start, end: workbook.sheetsElement.start };
    return {
      splices: newSheets.length > 0 ? [{ start: place.start, end: place.end, text }] : [],
      activeNew: undefined,
    };
  }

  const kept = workbook.sheets.filter((sheet) => !removal.sheets.includes(sheet));
  const firstVisible = Math.max(0, kept.findIndex(isVisible));
  const placeOf = (old: number): number => {
    const moved = removal.newIndex.get(old);
    if (moved !== undefined) return moved;
    const name = workbook.sheets[old]?.name.toLowerCase();
    const again = newSheets.findIndex((one) => one.toLowerCase() === name);
    return again === -1 ? firstVisible : kept.length + again;
  };
  const splices = views.flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((name) => renumbered(view, name, placeOf)),
  );
  const active = placeOf(Number((views[0] && attributeNode(views[0], "activeTab")?.value) ?? 0));
  return { splices, activeNew: active >= kept.length ? active - kept.length : undefined };
};

const isVisible = ({ element }: ListedSheet): boolean =>
  (attributeNode(element, "state")?.value ?? "visible") === "visible";

/** An absent attribute means the first sheet. */
const renumbered = (view: Element, name: string, placeOf: (old: number) => number): readonly Splice[] => {
  const written = attributeNode(view, name);
  const old = Number(written?.value ?? 0);
  const place = placeOf(old);
  if (place === old) return [];
  if (written)
    return [{ start: written.valueStart, end: written.valueStart + written.raw.length, text: String(place) }];
  return [inserted(view.start + 1 + view.name.length, ` ${name}="${place}"`)];
};
