import { useSyncExternalStore } from "react";
import type { Place } from "./state";

/** True when the surroundings are dark: Excel's own theme where Excel tells it, else the browser's. */
export const useDark = (place: Place): boolean => {
  const browserIsDark = useSyncExternalStore(onChange, () => preference().matches);
  // Excel on the web and for Mac has no theme to tell.
  const theme = place === "excel" ? (Office.context.officeTheme as Office.OfficeTheme | undefined) : undefined;
  return theme ? isDark(theme.bodyBackgroundColor) : browserIsDark;
};

/** True when a colour `#rrggbb` is nearer to black than to white, by perceived brightness (ITU-R BT.601). */
export const isDark = (colour: string): boolean => {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\da-f]{2}/giu) ?? []).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
};

const preference = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

const onChange = (changed: () => void): (() => void) => {
  const list = preference();
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};
