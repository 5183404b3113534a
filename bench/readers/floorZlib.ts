import { createInflateRaw } from "node:zlib";
import { countedCells } from "./countedCells";
import { partData } from "./partData";
import { tell } from "./told";

void tell(async (path) => {
  let cells = 0;
  for (const data of await partData(path)) {
    const inflate = createInflateRaw({ chunkSize: 2 ** 16 });
    inflate.end(data);
    cells += await countedCells(inflate);
  }
  return () => ({ cells, pence: null });
});
