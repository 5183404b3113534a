import { nodeGunzip } from "../../src/cli/nodeGunzip";
import { readByUs } from "./readByUs";
import { tell } from "./told";

void tell((path) => readByUs(path, { gunzip: nodeGunzip }));
