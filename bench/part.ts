/** A part of the benchmarks, and of their page: `npm run bench -- NAME` measures it alone. */
export interface Part {
  readonly name: string;
  /** Measures, with a folder for its files that is removed afterwards, and gives the part's Markdown below a heading of level 2. */
  measure(folder: string): Promise<string>;
}
