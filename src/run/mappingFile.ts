import { done, failed, type Issue, type Outcome } from "../model/issue";
import type { MappingRow } from "../read/mapping/mappingRow";
import { parseMapping } from "../read/parseMapping";

/** The rows of a mapping file (CSV in UTF-8), with every problem placed in the file by the name that the user gave it. */
export const mappingFile = (name: string, bytes: Uint8Array): Outcome<readonly MappingRow[]> => {
  const mapping = parseMapping(new TextDecoder().decode(bytes));
  const issues = mapping.issues.map((issue): Issue =>
    issue.at && "file" in issue.at ? { ...issue, at: { ...issue.at, file: name } } : issue,
  );
  return mapping.ok ? done(mapping.value, issues) : failed(...issues);
};
