import { readByUs } from "./readByUs";
import { tell } from "./told";

void tell((path) => readByUs(path, {}));
