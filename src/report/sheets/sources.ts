import type { Source } from "../../model/dataset";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import type { Sheet } from "../sheetModel";

const columns: readonly ColumnOf<Source>[] = [
  { header: "Source code", value: ({ id }) => id, width: 30 },
  { header: "Title", value: ({ title }) => title, wrap: true, width: 56 },
  { header: "Publisher", value: ({ publisher }) => publisher, wrap: true, width: 30 },
  { header: "Release", value: ({ release }) => release, wrap: true, width: 26 },
  { header: "Retrieved", value: ({ retrieved }) => retrieved, width: 12 },
  { header: "File", value: ({ file }) => file, wrap: true, width: 36 },
  { header: "SHA-256 of the file or cells", value: ({ sha256 }) => sha256, width: 66 },
  { header: "Licence", value: ({ licence }) => licence, width: 16 },
  { header: "Attribution", value: ({ attribution }) => attribution, wrap: true, width: 56 },
];

/** The council's own workbook as a source, so that a reader can tell whether these are the figures that were read. */
const ownWorkbook = ({ benchmark, facts }: Frame): Source => ({
  id: "own-workbook",
  title: `Cost table of ${benchmark.council.name}: ${benchmark.table.name}`,
  publisher: benchmark.council.name,
  release: benchmark.choices.year,
  retrieved: facts.now.slice(0, 10),
  file: facts.input.name,
  sha256: facts.input.sha256,
  licence: "The council's own",
  attribution: benchmark.council.name,
});

/** BB_Sources: where every figure comes from, and on what terms. */
export const sourcesSheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("Sources"),
  above: aboveTable(
    frame,
    {
      title: "Sources",
      notes: [
        "Result rows name their sources by the codes below. The council's own workbook comes first.",
        "The hash of the council's own workbook is of the cells that were read, not of the file, which changes whenever a program saves it; all other hashes are of files.",
      ],
      source: `Dataset ${frame.benchmark.dataset.title}, version ${frame.benchmark.dataset.version}, SHA-256 ${frame.benchmark.dataset.sha256}.`,
      method:
        "Hashes are of the published files as they were read when the dataset was built, and of the workbook's own cells (sheet, row, column, value) as they were read for this run.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("Sources"), columns, [ownWorkbook(frame), ...frame.benchmark.dataset.sources]),
  orientation: "landscape",
});
