import type { Place } from "./place";

/**
 * Tells where the pane is open: `browser` when Office.js says so, could not be loaded, or has not answered within `patience` (milliseconds);
 * `excel` whenever Excel answers, be it late. Office.js never answers when an address carries a stale host, so nothing waits for it.
 */
export const watchPlace = (tell: (place: Place) => void, patience = 4000): void => {
  const giveUp = setTimeout(() => tell("browser"), patience);
  const answer = (place: Place): void => {
    clearTimeout(giveUp);
    tell(place);
  };
  whenLoaded(
    () => void Office.onReady(({ host }) => answer(isExcel(host) ? "excel" : "browser")),
    () => answer("browser"),
  );
};

const isExcel = (host: Office.HostType | null): boolean => host === Office.HostType.Excel;

const whenLoaded = (loaded: () => void, failed: () => void): void => {
  if ("Office" in window) return loaded();
  const script = document.querySelector("#office-js");
  script?.addEventListener("load", loaded, { once: true });
  script?.addEventListener("error", failed, { once: true });
};
