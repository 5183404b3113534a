import { Storage } from "@microsoft/office-js-helpers";

/** The council of the last run on this machine, so that it need not be typed again; empty when there is none. */
export const rememberedCouncil = (): string => {
  try {
    return storage().get("council") ?? "";
  } catch {
    return "";
  }
};

/** Keeps the council for the next time. Where the browser forbids storage, as some lock it down, nothing is kept and nothing is lost. */
export const rememberCouncil = (council: string): void => {
  try {
    storage().set("council", council);
  } catch {
    return;
  }
};

const storage = (): Storage<string | undefined> => new Storage<string | undefined>("backbench");
