import { createRoot } from "react-dom/client";
import { fetchDataset } from "../run/fetchDataset";
import { App } from "./App";
import type { Desks } from "./desk/desk";
import { desksIn } from "./desk/desks";
import { startWorker } from "./desk/startWorker";
import { startThread } from "./desk/thread";
import { threadsOn } from "./desk/threads";
import { whenIdle } from "./desk/whenIdle";
import type { Place } from "./state";

const root = document.querySelector("#root");
if (!root) throw new Error("the page has no #root");
const threads = threadsOn(fetchDataset, (files) => startThread(files, startWorker));
const desks = (place: Place): Desks => desksIn(place, threads);
createRoot(root).render(<App desksIn={desks} />);
whenIdle(() => void threads.warm());
