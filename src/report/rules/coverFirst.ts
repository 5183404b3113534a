import { expectedOf } from "./expectedOf";
import type { Rule } from "./violation";

const colourKey = ["input", "calculation", "check"] as const;

/** Rule 1: first a cover, with what was compared, when, with what, on what terms, and a colour key. */
export const coverFirst: Rule = (report) => {
  const [cover] = report.sheets;
  const expected = expectedOf(report);
  if (!cover?.name.endsWith(`_${expected.cover}`))
    return [{ rule: 1, sheet: cover?.name ?? "", place: "A1", words: "The first sheet is not a cover." }];
  const fault = (words: string) => ({ rule: 1, sheet: cover.name, place: "A1", words });
  const lines = cover.above.map(({ value }) => String(value));
  const key = cover.above.filter(({ value }) => String(value).startsWith("Colour key:")).map(({ style }) => style);
  return [
    ...expected.coverSays
      .filter(([, pattern]) => !lines.some((line) => pattern.test(line)))
      .map(([what]) => fault(`The cover does not say ${what}.`)),
    ...colourKey
      .filter((style) => !key.includes(style))
      .map((style) => fault(`The colour key leaves out the style ${style}.`)),
  ];
};
