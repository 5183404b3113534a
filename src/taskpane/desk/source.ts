import type { Issue } from "../../model/issue";
import { outputName } from "../../run/outputName";
import type { Core } from "./core";
import type { ChosenFile } from "./desk";
import type { SeenCells } from "./seenCells";

/** The workbook of a desk, put before one core after another. */
export interface Source {
  readonly name: string;
  /** Puts the workbook before a core, nothing of it read. `seen` is what a core before it had seen. */
  open(core: Core, seen: SeenCells): Promise<void>;
  /** Takes the bytes of a file that was written, and what that made of it. */
  written(bytes: Uint8Array, made: "benchmarked" | "audited"): void;
  /** The written copy; null before a write, and for a workbook that is no file. */
  copy(): ChosenFile | null;
  /** True while the workbook is being changed: its end, done or undone, must then be awaited. */
  isChanging(): boolean;
  /** Why the workbook did not answer the present core; empty when it always did. */
  refused(): readonly Issue[];
  /** Refuses whatever the present core still asks of the workbook, and undoes a change that is half done; resolves when all is quiet. */
  stop(): Promise<void>;
}

/** A workbook file in memory. Each core gets bytes of its own, so nothing needs undoing. */
export const fileSource = (file: ChosenFile): Source => {
  let present = file;
  let copy: ChosenFile | null = null;
  return {
    name: file.name,
    open: (core, seen) => core.openFile(present, seen),
    written: (bytes, made) => {
      present = { name: file.name, bytes };
      const { stem, extension } = outputName(file.name);
      copy = { name: `${stem}-${made}${extension}`, bytes };
    },
    copy: () => copy,
    isChanging: () => false,
    refused: () => [],
    stop: () => Promise.resolve(),
  };
};
