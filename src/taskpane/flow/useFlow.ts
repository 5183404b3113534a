import { useMemo, useSyncExternalStore } from "react";
import { version } from "../../../package.json";
import type { Desks } from "../desk/desk";
import { rememberCouncil, rememberedCouncil } from "../rememberedCouncil";
import { paneFlow, type PaneFlow } from "./paneFlow";
import type { PaneState } from "./paneState";

/** The flow of this pane and its state, which the pane is drawn from. */
export const useFlow = (desks: Desks): readonly [PaneState, PaneFlow] => {
  const flow = useMemo(() => paneFlow(desks, surroundings), [desks]);
  return [useSyncExternalStore(flow.watch, flow.state), flow];
};

const surroundings = {
  now: () => new Date().toISOString().slice(0, 16).replace("T", " "),
  version,
  remembered: rememberedCouncil,
  remember: rememberCouncil,
  // Under a fifth of a second nobody wonders what is happening, and a screen that comes and goes would only flicker.
  patience: 180,
};
