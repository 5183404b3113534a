import { version } from "../../package.json";
import type { Issue } from "../model/issue";
import { benchmarkFile } from "../run/benchmarkFile";
import { headlines } from "../text/headlines";
import { placeOf, wordsOf } from "../text/issues";
import { fetchDataset } from "../run/fetchDataset";
import type { Problem, RunFile } from "./state";

/** Benchmarks a file in this page, by class, gross, against the bundled dataset. */
export const runInPage: RunFile = async (file, council, onStep) => {
  const outcome = await benchmarkFile(
    file,
    await fetchDataset(),
    { basis: "gross", comparators: { by: "class" }, mapping: null, ...(council === "" ? {} : { council }) },
    { now: new Date().toISOString().slice(0, 16).replace("T", " "), version },
    (step) => onStep(step),
  );
  if (!outcome.ok) return { ok: false, problems: outcome.issues.map(problemOf) };
  const { run, bytes } = outcome.value;
  return {
    ok: true,
    findings: {
      headlines: headlines(run.benchmark),
      notices: outcome.issues.filter(({ severity }) => severity !== "note").map(problemOf),
      file: { name: file.name.replace(/(?=\.xls[xm]$)/iu, "-benchmarked"), bytes },
    },
  };
};

const problemOf = (issue: Issue): Problem => ({ ...wordsOf(issue), where: issue.at ? placeOf(issue.at) : null });
