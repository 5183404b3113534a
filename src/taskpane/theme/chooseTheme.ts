import type { Place } from "../place";

export type ThemeName = "light" | "dark" | "high-contrast";

/** What the surroundings say of their colours. */
export interface Colours {
  readonly place: Place;
  /** Colours forced by the system, as Windows' contrast themes do. */
  readonly forced: boolean;
  readonly prefersDark: boolean;
  /** Excel's own colours `#rrggbb`, where Excel tells them. */
  readonly office: { readonly background: string; readonly text: string } | null;
}

/** High contrast where colours are forced or Excel wears a contrast theme; else light or dark as Excel is, else as the browser prefers. */
export const chooseTheme = ({ forced, prefersDark, office }: Colours): ThemeName => {
  if (forced || (office && isContrastTheme(office))) return "high-contrast";
  return (office ? isDark(office.background) : prefersDark) ? "dark" : "light";
};

/** True when a colour `#rrggbb` is nearer to black than to white, by perceived brightness (ITU-R BT.601). */
export const isDark = (colour: string): boolean => {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\da-f]{2}/giu) ?? []).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
};

/** Windows' contrast themes put a full colour on pure black, which Office's own black theme does not. */
const isContrastTheme = ({ background, text }: NonNullable<Colours["office"]>): boolean =>
  /^#?0{6}$/u.test(background) && /^#?(?:00|ff){3}$/iu.test(text);
