declare const kind: unique symbol;

/** An ONS nine-character area code such as `E07000117`, or a club's own code of the same shape. */
export type GssCode = string & { readonly [kind]: "gss-code" };

/** True for a letter and eight digits. */
export const isGssCode = (text: string): text is GssCode => /^[A-Z]\d{8}$/u.test(text);

/** A council as a benchmark dataset knows it. */
export interface Council {
  readonly code: GssCode;
  readonly name: string;
  /** Spellings met in published files: aliases, former names, E-codes (`E2333`). */
  readonly otherNames: readonly string[];
  readonly nation: string;
  /** Class id: `shire-district`, `shire-county`, `unitary`, `london-borough`, `metropolitan-district`, `scottish-council`, … or a club's own. */
  readonly class: string;
  readonly region: string | null;
  /** Family groups by theme, e.g. `{ corporate: "rural" }`; empty where none are published. */
  readonly families: Readonly<Record<string, string>>;
}
