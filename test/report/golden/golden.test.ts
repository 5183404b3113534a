import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { burnleyReport, fernshireReport } from "../exampleReports";
import { reviewable } from "./reviewable";

const folder = join(__dirname, "../../golden");

/** Set to 1 to write the files anew; then read the difference line by line before committing it. */
const update = process.env["UPDATE_GOLDEN"] === "1";

it.each([
  ["burnley-report.json", burnleyReport],
  ["fernshire-report.json", fernshireReport],
])("%s is the report that was reviewed; UPDATE_GOLDEN=1 writes it anew", async (file, made) => {
  const found = reviewable((await made()).report);
  if (update) await writeFile(join(folder, file), found);
  expect(found).toBe(await readFile(join(folder, file), "utf8"));
});
