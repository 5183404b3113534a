import type { LayoutId } from "./costTable";

/** True for a table from the council's own books, its cost table or its ledger: unlike a return it says nothing about what it must hold. */
export const isOwnBooks = ({ layout }: { readonly layout: LayoutId }): boolean =>
  layout === "general" || layout === "ledger";
