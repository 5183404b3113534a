import type { Rule } from "./violation";

/** WCAG 2.1, 1.4.11: what a graph needs to be understood, against the white behind it. */
const least = 3;

/** Rule 23: what a chart draws stands out from white. Cell styles are held to 4.5:1 where they are made, in the writer. */
export const chartColours: Rule = ({ sheets }) =>
  sheets.flatMap(({ name, charts }) =>
    (charts ?? []).flatMap(({ title, series }) =>
      series
        .filter(({ colour }) => colour !== "none" && contrast(colour, "FFFFFF") < least)
        .map(({ name: drawn, colour }) => ({
          rule: 23,
          sheet: name,
          place: title,
          words: `${drawn} in ${colour} is too pale on white.`,
        })),
    ),
  );

/** Contrast ratio of two colours of six hex digits, 1 to 21. WCAG 2.1. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
