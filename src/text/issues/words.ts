import type { Issue } from "../../model/issue";

/** What a person is told: what happened and where, and what to do about it. Whole sentences, British spelling. */
export interface Words {
  readonly what: string;
  readonly todo: string;
}

/** Words by issue code. */
export type Phrasebook = Readonly<Record<string, (issue: Issue) => Words>>;

/** A fact of an issue as text; a fact that was not given is our own mistake and shows as "?". */
export const fact = (issue: Issue, name: string): string => String(issue.facts?.[name] ?? "?");
