import { buf } from "crc-32";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { isFunctionId, type FunctionId } from "../../../src/model/taxonomy";
import type { Suggested } from "../../../src/model/costTable";
import { matchLabel } from "../../../src/read/mapping/matchLabel";
import { suggestionsFor } from "../../../src/read/mapping/suggestionsFor";

/** A real label of a cost line, the function that a person says it belongs to (null: to none, to several or to one that it does not tell), and what is made of it. */
export interface Labelled {
  readonly label: string;
  readonly file: string;
  readonly half: Half;
  readonly truth: FunctionId | null;
  /** The likeliest function of the matcher. */
  readonly found: Suggested | null;
}

export const halves = ["tuning", "held out"] as const;
export type Half = (typeof halves)[number];

/** Labelled by hand before the matcher was looked at: docs/decisions/similar-labels.md. */
export const labelledSet = (): readonly Labelled[] =>
  Papa.parse<{ label: string; file: string; labelled: string }>(
    readFileSync(join(__dirname, "../../known/labels.csv"), "utf8"),
    { header: true, skipEmptyLines: true },
  ).data.map(({ label, file, labelled }) => ({
    label,
    file,
    half: (buf(Buffer.from(label)) & 1) === 0 ? "tuning" : "held out",
    truth: truthOf(labelled),
    found: suggestionsFor(label, matchLabel(label))[0] ?? null,
  }));

/** True where the label's function is the one that a person gave it. */
export const isRight = ({ truth, found }: Labelled): boolean => found !== null && found.function === truth;

/** The 95 % interval of a share that `right` of `all` were found at (Wilson 1927). */
export const wilson = (right: number, all: number): readonly [low: number, high: number] => {
  const z = 1.96;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return [(middle - spread) / whole, (middle + spread) / whole];
};

const truthOf = (labelled: string): FunctionId | null => {
  if (isFunctionId(labelled)) return labelled;
  if (["not-back-office", "several", "cannot-tell"].includes(labelled)) return null;
  throw new Error(`labelled ${labelled}, which is no function`);
};
