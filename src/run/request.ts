import type { Stated } from "../model/stated";
import type { MappingRow } from "../read/mapping/mappingRow";
import type { RememberedLine } from "./rememberedMapping";

/**
 * What a person asked of a run. Whatever is absent is what an earlier run's sheets say, else it is found out, and said.
 * Plain data, so that it can be sent to another thread.
 */
export interface RunRequest extends Stated {
  /** A mapping file's rows; they win over a mapping remembered in the workbook. */
  readonly mapping: readonly MappingRow[] | null;
  /** Lines that the person mapped by hand in this sitting; they win over everything else. */
  readonly assigned?: readonly RememberedLine[];
}

/** Told each step of a run in words, for a progress line. */
export type OnStep = (step: string) => void;
