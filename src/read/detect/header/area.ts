/** One to three rows that name the columns under them, with one or two of units or column numbers below. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** Part of a sheet to look at. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
