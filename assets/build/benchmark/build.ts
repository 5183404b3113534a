import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildDataset } from "./buildDataset";
import { inputFiles } from "./inputFiles";

const project = resolve(__dirname, "../../..");
const folder = resolve(process.argv[2] ?? process.env["BACKBENCH_DATA"] ?? join(project, "../shared/data"));
const target = join(project, "assets/benchmark");

const main = async (): Promise<void> => {
  const { files, account } = await buildDataset(inputFiles(folder));
  mkdirSync(target, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(target, name), content);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  process.stdout.write(
    `${account.lines().join("\n")}\n\n${files.size} files, ${bytes} bytes, written to assets/benchmark\n`,
  );
};

void main();
