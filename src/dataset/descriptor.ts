import { en } from "zod/locales";
import * as z from "zod/mini";
import type { Source } from "../model/dataset";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import { taxonomyVersion } from "../model/taxonomy";

/** The one layout of columns and files that this version reads. */
export const datasetFormat = 1;

export const descriptorFile = "datapackage.json";

// The small form of the library says what is wrong in no language unless it is told.
z.config(en());

const text = z.string().check(z.minLength(1));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/u));

const sourceSchema = z.object({
  id: text,
  title: text,
  publisher: text,
  release: text,
  retrieved: text,
  file: text,
  sha256: hash,
  licence: text,
  attribution: text,
}) satisfies z.ZodMiniType<Source>;

const descriptorSchema = z.object({
  name: text,
  title: text,
  version: text,
  sources: z.array(sourceSchema),
  resources: z.array(
    z.object({
      name: text,
      path: text,
      hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/u)),
    }),
  ),
  backbench: z.object({ format: z.number(), taxonomyVersion: text, currency: text }),
});

/** What a dataset says of itself: sources, files with their hashes, and the versions it was made with. */
export type Descriptor = z.infer<typeof descriptorSchema>;

const error = (code: string, facts: Issue["facts"], column?: string): Issue => ({
  code: `dataset/${code}`,
  severity: "error",
  at: { file: descriptorFile, ...(column === undefined ? {} : { column }) },
  ...(facts ? { facts } : {}),
});

/** Reads `datapackage.json`. Every field that is missing or wrong is an issue of its own. */
export const readDescriptor = (json: string): Outcome<Descriptor> => {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (problem) {
    return failed(error("not-json", { reason: problem instanceof Error ? problem.message : String(problem) }));
  }
  const parsed = descriptorSchema.safeParse(content);
  if (!parsed.success)
    return failed(
      ...parsed.error.issues.map(({ path, message }) =>
        error("descriptor", { field: path.join(".") || "the whole file", reason: message }, path.join(".")),
      ),
    );
  const issues = versionIssues(parsed.data);
  return issues.length === 0 ? done(parsed.data) : failed(...issues);
};

const versionIssues = ({ backbench, sources, resources }: Descriptor): readonly Issue[] => [
  ...(backbench.format === datasetFormat
    ? []
    : [error("format-version", { found: backbench.format, expected: datasetFormat }, "backbench.format")]),
  ...(backbench.taxonomyVersion === taxonomyVersion
    ? []
    : [
        error(
          "taxonomy-version",
          { found: backbench.taxonomyVersion, expected: taxonomyVersion },
          "backbench.taxonomyVersion",
        ),
      ]),
  ...(backbench.currency === "GBP" ? [] : [error("currency", { found: backbench.currency }, "backbench.currency")]),
  ...repeated(sources.map(({ id }) => id)).map((id) => error("source-twice", { source: id }, "sources")),
  ...repeated(resources.map(({ name }) => name)).map((name) => error("file-twice", { name }, "resources")),
];

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
