/** What the build kept, left out and corrected, so that nothing goes silently. */
export interface Account {
  readonly kept: (what: string, count: number) => void;
  /** One thing left out or marked missing, with the reason; things of the same reason are counted together. */
  readonly left: (reason: string, what: string) => void;
  readonly checked: (what: string) => void;
  readonly lines: () => readonly string[];
}

/** An empty account. */
export const newAccount = (): Account => {
  const kept: string[] = [];
  const left = new Map<string, string[]>();
  const checked: string[] = [];
  return {
    kept: (what, count) => kept.push(`${what}: ${count}`),
    left: (reason, what) => void left.set(reason, [...(left.get(reason) ?? []), what]),
    checked: (what) => checked.push(what),
    lines: () => [
      "### Kept",
      "",
      ...kept.map((line) => `- ${line}`),
      "",
      "### Left out, marked missing or corrected",
      "",
      ...[...left].map(([reason, what]) => `- ${reason}: ${what.length} (${some(what)})`),
      "",
      "### Checked on the way",
      "",
      ...checked.map((line) => `- ${line}`),
    ],
  };
};

/** Up to sixteen by name, so that the list can be read. */
const some = (what: readonly string[]): string =>
  what.length <= 16 ? what.join("; ") : `${what.slice(0, 12).join("; ")}; and ${what.length - 12} more`;
