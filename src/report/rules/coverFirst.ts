import type { Rule } from "./violation";

/** What a cover must say, and how it is recognised. */
const said: readonly (readonly [string, RegExp])[] = [
  ["the council's code", /\b[A-Z]\d{8}\b/u],
  ["the year", /\bYear (?:19|20)\d{2}-\d{2}\b/u],
  ["the basis", /\b(?:gross|net) cost\b/u],
  ["what it is compared with", /^Cost table: .+ Compared with .+/u],
  ["the dataset and its hash", /^Dataset: .+ SHA-256 [0-9a-f]{64}\.$/u],
  ["when and with which version", /^Written by Backbench \S+ on \d{4}-\d{2}-\d{2}/u],
  ["the licence", /\bLicence: \S/u],
];

const colourKey = ["input", "calculation", "check"] as const;

/** Rule 1: first a cover, with what was compared, when, with what, on what terms, and a colour key. */
export const coverFirst: Rule = ({ sheets: [cover] }) => {
  if (!cover?.name.endsWith("_Cover"))
    return [{ rule: 1, sheet: cover?.name ?? "", place: "A1", words: "The first sheet is not a cover." }];
  const fault = (words: string) => ({ rule: 1, sheet: cover.name, place: "A1", words });
  const lines = cover.above.map(({ value }) => String(value));
  const key = cover.above.filter(({ value }) => String(value).startsWith("Colour key:")).map(({ style }) => style);
  return [
    ...said
      .filter(([, pattern]) => !lines.some((line) => pattern.test(line)))
      .map(([what]) => fault(`The cover does not say ${what}.`)),
    ...colourKey
      .filter((style) => !key.includes(style))
      .map((style) => fault(`The colour key leaves out the style ${style}.`)),
  ];
};
