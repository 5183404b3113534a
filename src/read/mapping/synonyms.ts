import type { FunctionId } from "../../model/taxonomy";

/**
 * What British councils call the functions of METHOD §2, reviewed by hand. Phrases are compared word by word after case, plural, punctuation and filler words
 * ("services", "team", "costs") are taken off, so one spelling of each is enough. Only phrases that mean one thing in every council stand here: "transport",
 * "benefits", "housing" or "support services" on their own do not, nor benefit paid out, which is never administration.
 */
const lists: Readonly<Partial<Record<FunctionId, string>>> = {
  finance: `
    finance; financial services; financial management; accountancy; accounting; management accounting; financial
    accounting; internal audit; audit and risk; audit and counter fraud; audit; counter fraud; anti fraud; treasury;
    treasury management; exchequer; creditors; accounts payable; purchase to pay; accounts receivable; sundry
    debtors; debtors; cashiers; cash office; insurance; insurance administration; risk management; financial
    planning; budget management; section 151 officer; chief finance officer; director of finance; financial systems;
    payments and income; financial control`,
  payroll: `
    payroll; payroll administration; pay and payroll; payroll and expenses; salaries administration; payroll
    processing`,
  ict: `
    ict; it; it and digital; digital; digital and ict; information technology; information and communications
    technology; information and communication technology; it support; ict infrastructure; it infrastructure; e
    government; computer services; it operations; ict operations; business systems; information systems; service
    desk; it service desk; ict service desk; digital transformation; software licences; it licences; network and
    telephony; telephony; telecommunications; data centre; cyber security; applications support; digital technology;
    technology`,
  "human-resources": `
    hr; human resources; personnel; od; organisational development; organisation development; hr and od; people and
    organisational development; learning and development; training and development; staff training; workforce
    development; recruitment; recruitment and resourcing; occupational health; employee relations; hr advisory; hr
    business partners; health safety and wellbeing; trade union facility time`,
  property: `
    property; property services; property management; estates; estates management; asset management; property and
    estates; property and facilities; facilities; facilities management; fm; corporate property; corporate landlord;
    office accommodation; administrative buildings; admin buildings; civic offices; civic centre; town hall; council
    offices; premises management; building maintenance; corporate building maintenance; building cleaning;
    caretaking; repairs and maintenance of offices; valuation; valuers; valuation and estates; strategic asset
    management; property maintenance; building surveying; security and caretaking`,
  legal: `
    legal; legal services; solicitors; solicitor to the council; legal advice; litigation; monitoring officer; legal
    and monitoring officer; law; conveyancing; legal practice`,
  procurement: `
    procurement; corporate procurement; purchasing; strategic procurement; procurement and contracts; procurement
    and commissioning support; commercial and procurement; supplies unit; contract procurement`,
  transport: `
    fleet; fleet management; fleet services; fleet and transport; vehicle fleet; fleet maintenance; pool cars; pool
    vehicles; vehicle workshop; vehicle maintenance; vehicle management; transport fleet; fleet transport; transport
    pool; transport and fleet`,
  communications: `
    communications; corporate communications; marketing and communications; communications and engagement; press
    office; media relations; public relations; pr; press and public relations; press and publicity; publicity;
    graphic design; design and print; print and design; reprographics; print room; consultation and engagement;
    communications and marketing`,
  "business-support": `
    business support; administrative support; administration support; admin support; business administration;
    central administration; general administration; typing; secretarial; secretarial support; post room; mail room;
    postal; business support unit; business support and administration; clerical support`,
  "customer-contact": `
    customer service; customer services; customer contact; contact centre; call centre; customer access; customer
    contact centre; one stop shop; one stop shops; customer services centre; customer relations; customer experience; customer first;
    reception and switchboard; switchboard; customer feedback; complaints`,
  "corporate-democratic-core": `
    corporate and democratic core; cdc; democratic core; democratic representation and management; democratic
    representation; corporate management; democratic services; democratic support; members services; member
    services; members allowances; members expenses; councillors allowances; elected members; members support;
    committee services; committee administration; cabinet support; civic and mayoral; mayoral; mayors office; lord
    mayor; civic; civic expenses; scrutiny; overview and scrutiny; chief executive; chief executives office; office
    of the chief executive; corporate management team; strategic management board; external audit; external audit
    fee; audit fee; subscriptions to local government association; democratic and civic; corporate core`,
  "council-tax-collection": `
    council tax collection; council tax administration; council tax billing and collection; council tax; cost of
    collecting council tax; collection of council tax; council tax recovery`,
  "business-rates-collection": `
    business rates; business rates collection; business rates administration; nndr; nndr collection; nndr
    administration; ndr collection; non domestic rates; non domestic rates collection; national non domestic rates;
    nndr billing; business rate collection`,
  "local-tax-collection": `
    revenues; revenue collection; local taxation; local tax collection; revenues collection; revenues
    administration; council tax and business rates; council tax and nndr; council tax and business rates collection;
    council tax and nndr collection; revenues and collection`,
  "council-tax-support-administration": `
    council tax support administration; council tax reduction administration; council tax reduction scheme
    administration; localised council tax support administration`,
  "housing-benefit-administration": `
    housing benefit administration; housing benefits administration; benefits administration; benefit
    administration; hb administration; hb admin; housing benefit admin; benefits admin; administration of housing
    benefit; housing benefit processing; benefits assessment; benefits processing; administration of benefits`,
  "other-central-services": `
    elections; electoral services; electoral registration; conducting elections; registration of electors; elections
    and electoral registration; registrars; registration services; registration of births deaths and marriages;
    births deaths and marriages; local land charges; land charges; emergency planning; civil contingencies;
    emergency planning and resilience; coroner; coroners; coroners court; other court services; grants to voluntary
    organisations; general grants bequests and donations; local welfare assistance; council tax discounts; council
    tax discounts locally funded; council tax discounts prompt payment; business improvement district ballots`,
  "non-distributed-costs": `
    non distributed costs; retirement benefits; past service costs; pension past service costs; unused shares of it
    facilities; costs of unused shares of it facilities and other assets; revenue expenditure on surplus assets;
    surplus assets; historic pension costs; unfunded pensions`,
  "support-services": `
    management and support services; central support services; total support services; corporate support services;
    support services total general fund`,
};

/** The phrases by function. */
export const synonyms: ReadonlyMap<FunctionId, readonly string[]> = new Map(
  Object.entries(lists).map(([id, list]) => [id as FunctionId, list.split(";").map((phrase) => phrase.trim())]),
);
