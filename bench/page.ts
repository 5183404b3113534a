import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";

const page = join(import.meta.dirname, "../docs/benchmarks.md");
const heading = `# Benchmarks

Measured and written by \`npm run bench\`, every part on the machine that it names. Seconds are wall time and differ from machine to machine; the ratios hold.
`;

/** Puts a part's Markdown between its marks on the page of benchmarks, behind the others when it is new. */
export const putIntoPage = async (name: string, markdown: string): Promise<void> => {
  const before = existsSync(page) ? readFileSync(page, "utf8") : heading;
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const marked = `${start}\n\n${markdown}\n\n${end}`;
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  const after = from === -1 ? `${before}\n${marked}\n` : before.slice(0, from) + marked + before.slice(to + end.length);
  writeFileSync(page, await format(after, { parser: "markdown", printWidth: 120 }));
};
