/** The ways in which a person may see the pane in a browser, as Chromium is told them. */
export const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

export type Look = keyof typeof looks;

export const allLooks = Object.keys(looks) as readonly Look[];
