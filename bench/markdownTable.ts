/** A table in Markdown; the first column is words, the others are figures. */
export const markdownTable = (headers: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headers), line(headers.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
};
