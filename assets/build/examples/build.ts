import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { examples } from "./examples";

/** `npm run build:examples -- [DATA_DIR]`: writes `assets/examples/` from the published figures in DATA_DIR (default ../shared/data). */
const build = async (dataFolder: string, outFolder: string): Promise<void> => {
  const csv = await readFile(join(dataFolder, "england", "ro-2024-25-lines-three-councils.csv"), "utf8");
  for (const [path, bytes] of await examples(csv)) {
    const target = join(outFolder, path);
    await mkdir(join(target, ".."), { recursive: true });
    await writeFile(target, bytes);
    process.stdout.write(`${target} (${bytes.length} bytes)\n`);
  }
};

void build(resolve(process.argv[2] ?? "../shared/data"), resolve("assets/examples"));
