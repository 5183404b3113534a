/**
 * Labels that were looked at and mean different things in different councils, or a department with several functions in it: never mapped and
 * never offered a function, however like a synonym they are. A person decides.
 */
export const undecided: readonly string[] = `
  resources; corporate resources; corporate services; corporate directorate; chief executives department; chief executives directorate; chief
  executives service; treasury; purchase to pay; information services; information; performance; policy; policy and performance; policy and
  partnerships; policy and engagement; strategy; strategic planning; strategic partnership; transformation; modernisation; governance; governance and
  partnerships; directorate; director; corporate director; strategic director; service manager; head of service; business services; commercial
  services; commissioning; communities and resources; central overheads; overheads; central costs; support; support services; salaries; staff costs;
  staff expenses; consultants fees; contractors fees; subscriptions; office costs; other; other services; miscellaneous; general; contingency;
  recharges; housing benefits; housing benefit; benefits; benefit; transport; transport services; health and safety; pensions; superannuation; depot;
  stores; projects`
  .split(";")
  .map((phrase) => phrase.trim());
