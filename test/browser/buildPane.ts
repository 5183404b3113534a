import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Builds the pane for production into a folder, as `npm run build` does. */
export const buildPane = async (folder: string): Promise<void> => {
  const webpack = ["node_modules/webpack/bin/webpack.js", "--config-name", "pane", "--output-path", folder];
  await promisify(execFile)(process.execPath, webpack);
};
