import type { Headline } from "../text/headlines";

/** Where the pane is open: in Excel, or in an ordinary browser tab. */
export type Place = "excel" | "browser";

/** A workbook that the user chose, in memory. It never leaves the page. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A problem in words: what happened, where, and what to do. */
export interface Problem {
  readonly what: string;
  readonly where: string | null;
  readonly todo: string;
}

/** What a run found, and the benchmarked workbook. */
export interface Findings {
  readonly headlines: readonly Headline[];
  readonly notices: readonly Problem[];
  readonly file: ChosenFile;
}

export type RunOutcome =
  { readonly ok: true; readonly findings: Findings } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Benchmarks a file. An empty council means: the one that the workbook names. `onStep` is told each step in words. */
export type RunFile = (file: ChosenFile, council: string, onStep: (step: string) => void) => Promise<RunOutcome>;

/** The screen the pane shows. */
export type PaneState =
  | { readonly at: "start" }
  | { readonly at: "running"; readonly name: string; readonly step: string }
  | { readonly at: "done"; readonly findings: Findings }
  | { readonly at: "stuck"; readonly problems: readonly Problem[] };
