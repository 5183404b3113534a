import { exposeCore } from "./exposeCore";

exposeCore();
