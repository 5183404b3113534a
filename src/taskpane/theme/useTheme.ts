import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Place } from "../place";
import { chooseTheme, type Colours, type ThemeName } from "./chooseTheme";

/** Fluent's theme that goes with the surroundings, kept up with them. */
export const useTheme = (place: Place): Theme =>
  themes[useSyncExternalStore(watchColours, () => chooseTheme(coloursIn(place)))];

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

const coloursIn = (place: Place): Colours => ({
  place,
  forced: matchMedia("(forced-colors: active)").matches,
  prefersDark: matchMedia("(prefers-color-scheme: dark)").matches,
  office: place === "excel" ? officeColours() : null,
});

const officeColours = (): Colours["office"] => {
  // Excel on the web and for Mac has no theme to tell.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme ? { background: theme.bodyBackgroundColor, text: theme.bodyForegroundColor } : null;
};

const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

const watchColours = (changed: () => void): (() => void) => {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  // Excel has no event for its theme: a person who has changed it comes back to the pane with a click.
  window.addEventListener("focus", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
};
