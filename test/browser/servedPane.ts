export { serveFolder as servePane, type ServedFolder as ServedPane } from "../../assets/build/start/serveFolder";
