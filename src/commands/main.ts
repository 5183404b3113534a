import { commands } from "./commands";

// Office.js hands no command on before somebody has asked whether it is ready.
void Office.onReady();
for (const [name, run] of Object.entries(commands))
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(event));
