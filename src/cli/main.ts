import packageFile from "../../package.json";
import { commandLine } from "./commandLine";

const { version } = packageFile;
const now = new Date().toISOString().slice(0, 16).replace("T", " ");

void commandLine(process.argv.slice(2), { now, version }).then((code) => {
  process.exitCode = code;
});
