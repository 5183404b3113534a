import { createRoot } from "react-dom/client";
import { App } from "./App";
import { runInPage } from "./runInPage";

const root = document.querySelector("#root");
if (!root) throw new Error("the page has no #root");
createRoot(root).render(<App run={runInPage} />);
