import { createRoot } from "react-dom/client";
import { fetchDataset } from "../run/fetchDataset";
import { App } from "./App";
import { desksIn } from "./desk/desks";
import { startThread } from "./desk/thread";
import { startWorker } from "./desk/startWorker";
import { threadsOn } from "./desk/threads";
import { whenIdle } from "./desk/whenIdle";

const root = document.querySelector("#root");
if (!root) throw new Error("the page has no #root");

const threads = threadsOn(fetchDataset, (files) => startThread(files, startWorker));
createRoot(root).render(<App desksIn={(place) => desksIn(place, threads)} />);
whenIdle(() => void threads.warm());
