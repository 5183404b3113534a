import { ownCaseWords, quotedSources, type QuotedSource } from "../../../text/caseSources";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";

/** The case itself, or a source that is quoted and of which no file was read. */
interface SourceRow extends QuotedSource {
  readonly read: { readonly on: string; readonly file: string; readonly sha256: string } | null;
}

/** BB_CaseSources: where every figure and rule comes from, and on what terms. */
export const caseSourcesSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseSources"),
  above: aboveTable(
    frame,
    {
      title: "Sources",
      notes: [
        "The case's own cells come first, with a hash of every cell that holds something on the sheets that it stands on; the hash of a file would change whenever a program saves it.",
        "The other sources are quoted from the method, and no file of them was read: file and hash do not apply to them. The last column says which original was seen; do not rest on one that was not.",
      ],
      source: "Backbench method §1, §8 and §9.",
      method: "One row a source. The inputs sheet names the source of each figure, the checks sheet that of each rule.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CaseSources"), columns, [ownCase(frame), ...quotedSources.map(unread)]),
  orientation: "landscape",
});

const columns: readonly ColumnOf<SourceRow>[] = [
  { header: "Source code", value: ({ id }) => id, width: 22 },
  { header: "Title", value: ({ title }) => title, wrap: true, width: 46 },
  { header: "Publisher", value: ({ publisher }) => publisher, wrap: true, width: 40 },
  { header: "Release", value: ({ release }) => release, wrap: true, width: 16 },
  { header: "Retrieved", value: ({ read }) => read?.on ?? "[z]", width: 12 },
  { header: "File", value: ({ read }) => read?.file ?? "[z]", wrap: true, width: 36 },
  { header: "SHA-256 of the file or cells", value: ({ read }) => read?.sha256 ?? "[z]", width: 66 },
  { header: "Licence", value: ({ licence }) => licence, wrap: true, width: 30 },
  { header: "Attribution", value: ({ attribution }) => attribution, wrap: true, width: 50 },
  { header: "What was seen of it", value: ({ seen }) => seen, wrap: true, width: 50 },
];

const ownCase = ({ audit: { businessCase }, facts }: CaseFrame): SourceRow => ({
  id: "own-case",
  title: businessCase.name,
  publisher: "The authority whose case it is",
  release: "As read",
  licence: ownCaseWords.licence,
  attribution: businessCase.name,
  seen: ownCaseWords.seen,
  read: { on: facts.now.slice(0, 10), file: facts.input.name, sha256: facts.input.sha256 },
});

const unread = (source: QuotedSource): SourceRow => ({ ...source, read: null });
