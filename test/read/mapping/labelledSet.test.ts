import { referenceInputs } from "../../../src/model/inputs";
import { confidenceOfSynonym, likenessBands } from "../../../src/read/mapping/confidence";
import { labelWords } from "../../../src/read/mapping/labelWords";
import { synonyms } from "../../../src/read/mapping/synonyms";
import { halves, isRight, labelledSet, wilson, type Half, type Labelled } from "./labelledSet";

const set = labelledSet();
const bands = [confidenceOfSynonym, ...likenessBands.map(({ confidence }) => confidence)];

const of = (half: Half): readonly Labelled[] => set.filter((each) => each.half === half);
const inBand = (labels: readonly Labelled[], confidence: number): readonly Labelled[] =>
  labels.filter(({ found }) => found?.confidence === confidence);
const automatic = (labels: readonly Labelled[]): readonly Labelled[] =>
  labels.filter(({ found }) => found !== null && found.confidence >= referenceInputs.mapping_certainty);
/** Those of a function other than front line, as a person says or as the matcher does. */
const notFrontLine = (labels: readonly Labelled[], by: (label: Labelled) => string | null): readonly Labelled[] =>
  labels.filter((label) => by(label) !== null && by(label) !== "front-line-services");
const precision = (labels: readonly Labelled[]): number => labels.filter(isRight).length / labels.length;
/** Those of councils' ledgers, accounts and budget books, without the lines of published returns. */
const ownTables = (labels: readonly Labelled[]): readonly Labelled[] =>
  labels.filter(({ file }) => !/^(?:ro-|ra-|RA_|RS_|LGBF_|Ireland_)/u.test(file));
/** Of the labels that have a function, the part that was given it. */
const recall = (found: readonly Labelled[], all: readonly Labelled[]): number =>
  found.filter(isRight).length / all.filter(({ truth }) => truth !== null).length;

describe("the labels of real cost tables, labelled by hand", () => {
  it("are more than 400, half of them held out", () => {
    expect(set.length).toBeGreaterThanOrEqual(400);
    expect(Math.abs(of("tuning").length - of("held out").length)).toBeLessThan(set.length / 10);
  });

  it("stand once each", () => {
    expect(new Set(set.map(({ label }) => label)).size).toBe(set.length);
  });

  it("show a synonym marked as seen in the half that the matcher was tuned on", () => {
    const seen = of("tuning").map(({ label }) => new Set(labelWords(label)));
    const unseen = synonyms.filter(
      ({ origin, phrase }) =>
        origin === "seen" && !seen.some((words) => labelWords(phrase).every((word) => words.has(word))),
    );
    expect(unseen).toEqual([]);
  });

  it("are mapped with this precision and recall", () => {
    const table = halves.flatMap((half) => {
      const all = of(half);
      return bands.map((band) => row(half, `${band}`, inBand(all, band), all));
    });
    const automatically = halves.flatMap((half) => [
      row(half, "automatic, all", automatic(of(half)), of(half)),
      row(
        half,
        "automatic, not front line",
        notFrontLine(automatic(of(half)), ({ found }) => found?.function ?? null),
        notFrontLine(of(half), ({ truth }) => truth),
      ),
      row(half, "automatic, own tables", automatic(ownTables(of(half))), ownTables(of(half))),
      row(
        half,
        "automatic or offered first",
        of(half).filter(({ found }) => found !== null),
        of(half),
      ),
    ]);
    const heading = ["half", "confidence", "matched", "right", "precision", "recall"];
    process.stdout.write(`\n${[heading, ...table, ...automatically].map(cells).join("\n")}\n\n`);
    expect(table).toHaveLength(halves.length * bands.length);
  });

  it.each(halves)("are mapped by themselves only where 98 %% and more are right: %s half", (half) => {
    expect(precision(automatic(of(half)))).toBeGreaterThanOrEqual(0.98);
  });

  it.each([
    ["tuning", 0.6],
    ["held out", 0.5],
  ] as const)("are recalled to the floor that was measured: %s half", (half, floor) => {
    const all = of(half);
    expect(recall(automatic(all), all)).toBeGreaterThanOrEqual(floor);
  });

  it.each(halves.flatMap((half) => bands.map((band) => [half, band] as const)))(
    "are right as often as the confidence says: %s half, %d",
    (half, band) => {
      const matched = inBand(of(half), band);
      const [low, high] = wilson(matched.filter(isRight).length, matched.length);
      expect(low).toBeLessThanOrEqual(band);
      expect(high).toBeGreaterThanOrEqual(band);
    },
  );

  it("are surer the higher the confidence", () => {
    const found = bands.map((band) => precision(inBand(set, band)));
    expect(found).toEqual([...found].sort((a, b) => b - a));
  });
});

const row = (half: Half, name: string, found: readonly Labelled[], all: readonly Labelled[]): readonly string[] => [
  half,
  name,
  String(found.length),
  String(found.filter(isRight).length),
  percent(precision(found)),
  percent(recall(found, all)),
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const cells = (texts: readonly string[]): string =>
  texts.map((text, column) => (column < 2 ? text.padEnd(column === 0 ? 10 : 28) : text.padStart(10))).join("");
