import type { PaneState, Settled } from "./paneState";

/** Holds the one state of the pane and tells whoever watches. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly show: (state: PaneState) => void;
  readonly watch: (changed: () => void) => () => void;
  /** The screen shown, or the one before what is being done. */
  readonly settled: () => Settled;
}

/** A store that begins on the start screen. */
export const paneStore = (): PaneStore => {
  let state: PaneState = { at: "start", flow: "benchmark" };
  const watching = new Set<() => void>();
  return {
    state: () => state,
    show: (next) => {
      state = next;
      for (const changed of watching) changed();
    },
    watch: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    settled: () => (state.at === "busy" ? state.before : state),
  };
};
