import type { StoredCells } from "./cells";

/** The memory that a sheet's cells lie in, to be handed to another thread instead of copied. */
export const buffersOf = ({ columns }: StoredCells): readonly ArrayBuffer[] =>
  columns
    .flatMap((column) => column?.segments ?? [])
    .flatMap(({ rows, marks, numbers }) => [rows, marks, numbers].flatMap((array) => array?.buffer ?? []));
