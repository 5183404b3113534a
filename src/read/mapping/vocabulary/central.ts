import type { Vocabulary } from "./vocabulary";

/** What returns and councils call the rest of central services, and the levels that returns stop at. */
export const central: Vocabulary = {
  "corporate-democratic-core": {
    method: `corporate and democratic core`,
    returns: `democratic core; democratic representation and management; local representatives; local representation`,
    code: `
      corporate management; external audit; external audit fee; external inspection; bank charges; banking; freedom of information; data protection
      and freedom of information; members allowances; members expenses; civic ceremonials; subscriptions to local government association`,
    seen: `
      audit fee; mayors allowance; scrutiny and overview; scrutiny; management team; civic and democratic; chief executive; chief executives office`,
    usage: `
      democratic representation; democratic services; democratic support; democratic; democracy; democratic and members; democratic process;
      governance and democracy; democratic governance; members services; members; members support; members training; member development; councillors;
      councillors allowances; councillors expenses; elected members; elected members allowances; special responsibility allowances; committee
      services; committees; committee administration; cabinet; cabinet support; leader of the council; leaders office; group support; political
      support; civic and mayoral; mayoral; mayor; mayor and civic; mayoralty; mayors office; mayors parlour; mayors car; mayor and deputy mayor; lord
      mayor; lord provost; provost; civic; civic expenses; civic regalia; civic functions; civic hospitality; civic twinning; twinning; chairman of
      the council; corporate management team; senior management team; corporate leadership team; strategic management board; corporate core;
      information governance; information rights; data protection`,
  },
  "council-tax-collection": {
    method: `council tax collection; council tax administration`,
    returns: `cost of collecting council tax; cost per dwelling of collecting council tax; collecting council tax`,
    seen: `local tax collection council tax collection`,
    usage: `
      council tax billing and collection; council tax billing; council tax; council tax recovery; council tax collection and recovery; council tax
      team`,
  },
  "business-rates-collection": {
    method: `business rates collection; non domestic rates collection`,
    returns: `administration of rates; national non domestic rates`,
    usage: `
      business rates; business rates administration; business rates billing; non domestic rates; non domestic rates administration; non domestic rate
      cost of collection; national non domestic rates collection; national non domestic rates administration; national non domestic rates billing;
      nndr collection and recovery`,
  },
  "local-tax-collection": {
    method: `council tax and business rates collection`,
    returns: `local tax collection; local tax collection other; tax collection other; local taxation`,
    seen: `revenues`,
    usage: `
      revenue collection; revenues administration; revenues billing; local tax; council tax and business rates; council tax and nndr; council tax and
      nndr collection; taxation; billing and recovery; revenues recovery; council tax and business rates administration; revenues enforcement`,
  },
  "council-tax-support-administration": {
    method: `council tax support administration`,
    returns: `local tax collection council tax support administration`,
    usage: `
      council tax reduction administration; council tax reduction scheme administration; localised council tax support administration; local council
      tax support administration; local council tax support scheme administration; council tax benefit administration`,
  },
  "housing-benefit-administration": {
    method: `housing benefit administration`,
    seen: `benefits administration`,
    usage: `
      housing benefit processing; benefits assessment; benefits processing; housing benefit assessment; benefit fraud; housing benefit fraud; housing
      and council tax benefit administration; benefits administration and fraud; rent allowances administration; rent rebates administration`,
  },
  "other-central-services": {
    method: `elections; electoral registration; registration; land charges; emergency planning`,
    returns: `
      conducting elections; registration of electors; registration of births deaths and marriages; local land charges; local welfare assistance;
      general grants bequests and donations; coroners court; other court services; coroners; business improvement district ballots; council tax
      discounts; council tax discounts locally funded; council tax discounts prompt payment; local tax collection council tax discounts locally
      funded; local tax collection council tax discounts; central services to the public; central services to the public other; franchise costs;
      morgue and coroner expenses; motor taxation`,
    seen: `by election deposit; community grants; misc grants`,
    usage: `
      electoral services; electoral; electors; elections and electoral registration; local elections; general elections; parliamentary elections;
      european elections; parish elections; county elections; borough elections; police and crime commissioner elections; mayoral election;
      referendum; individual electoral registration; election expenses; register of electors; registrars; registration services; registration of
      births; births deaths and marriages; ceremonies and registration; registrars and ceremonies; land searches; local searches; civil contingencies;
      civil defence; emergency planning and resilience; emergency planning and business continuity; coroners service; coroner and mortuary;
      magistrates courts; grants to voluntary organisations; voluntary sector grants; voluntary grants; grants to voluntary bodies; community grant
      scheme; welfare assistance; local assistance scheme; crisis fund; rural grants; lord lieutenancy; sheriff; high sheriff`,
  },
  "non-distributed-costs": {
    method: `non distributed costs; retirement benefits; unused shares of it facilities; surplus assets`,
    returns: `
      costs of unused shares of it facilities and other assets; revenue expenditure on surplus assets; non distributed costs retirement benefits; non
      distributed costs unused shares of it facilities and other assets; non distributed costs revenue expenditure on surplus assets; ndc retirement;
      ndc unused it; ndc surplus; ndc`,
    usage: `
      past service costs; pension past service costs; historic pension costs; historic pensions; unfunded pensions; unfunded pension liabilities;
      added years; pension added years; compensatory added years; premature retirement costs; early retirement costs; discretionary pension benefits`,
  },
  "support-services": {
    method: `management and support services`,
    returns: `central support services; total support services; support services total general fund; central support`,
    usage: `corporate support services`,
  },
};
