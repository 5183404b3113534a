import { execFile } from "node:child_process";

/** Builds the pane for production into a folder, as `npm run build` does; an error carries what webpack said. */
export const buildPane = (folder: string): Promise<void> =>
  new Promise((built, failed) => {
    const webpack = ["node_modules/webpack/bin/webpack.js", "--config-name", "pane", "--output-path", folder];
    execFile(process.execPath, webpack, (error, said, complained) => {
      if (error) failed(new Error(`The pane could not be built:\n${said}${complained}`));
      else built();
    });
  });
