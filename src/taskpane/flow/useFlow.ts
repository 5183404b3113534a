import { useState, useSyncExternalStore } from "react";
import { version } from "../../../package.json";
import type { Desks } from "../desk/desk";
import { rememberCouncil, rememberedCouncil } from "../rememberedCouncil";
import { paneFlow, type PaneFlow } from "./paneFlow";
import type { PaneState } from "./paneState";

/** The flow of this pane and its state, which the pane is drawn from. Other desks begin another flow, unless the person has begun already. */
export const useFlow = (desks: Desks): readonly [PaneState, PaneFlow] => {
  const [held, hold] = useState(() => ({ desks, flow: paneFlow(desks, surroundings) }));
  if (held.desks !== desks && held.flow.state().at === "start") hold({ desks, flow: paneFlow(desks, surroundings) });
  return [useSyncExternalStore(held.flow.watch, held.flow.state), held.flow];
};

const surroundings = {
  now: () => new Date().toISOString().slice(0, 16).replace("T", " "),
  version,
  remembered: rememberedCouncil,
  remember: rememberCouncil,
  // Under a fifth of a second nobody wonders what is happening, and a screen that comes and goes would only flicker.
  patience: 180,
};
