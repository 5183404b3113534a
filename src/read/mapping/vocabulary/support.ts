import type { Vocabulary } from "./vocabulary";

/** What British councils call their support services. */
export const support: Vocabulary = {
  finance: {
    method: `finance; internal audit; finance and internal audit`,
    seen: `financial management; ar; insurance administration`,
    usage: `
      financial services; accountancy; accounting; management accounting; financial accounting; technical accounting; audit and risk; audit and
      counter fraud; audit; audit and assurance; internal audit and risk management; counter fraud; anti fraud; fraud; fraud investigation; treasury
      management; exchequer; creditors; accounts payable; accounts receivable; ap; creditor payments; sundry debtors; debtors; debt recovery; debt
      collection and recovery; sundry income; income collection; income and payments; cashiers; cash office; cash collection; cash and income;
      insurance; insurance and risk; insurance and risk management; risk management; financial planning; budget management; budget monitoring;
      financial control; financial support; section 151 officer; s151 officer; chief finance officer; borough treasurer; city treasurer; county
      treasurer; director of finance; financial systems; finance business partner; schools finance; strategic finance; capital accounting; final
      accounts; pension and treasury; vat; finance operations; financial transactions; transactional finance`,
  },
  payroll: {
    method: `payroll`,
    usage: `
      payroll administration; pay and payroll; payroll and expenses; payroll and pensions; payroll and pension administration; salaries
      administration; salaries and wages administration; payroll processing; payroll bureau; payroll control; pay and reward processing`,
  },
  ict: {
    method: `ict; it; e government; ict and e government`,
    seen: `
      ict operations; hardware; fixed telecommunications; website development; geographical information system; it equipment; it equipment and line
      rental; school network`,
    usage: `
      it and digital; digital; digital and ict; digital and technology; digital and customer technology; information technology; information and
      communications technology; it support; ict infrastructure; it infrastructure; computer services; computing; computers; it operations; business
      systems; information systems; management information systems; service desk; it service desk; ict service desk; it helpdesk; digital
      transformation; software; software licences; it licences; computer licences; computer hardware; network and telephony; telephony; telephone;
      telephone system; mobile phones; telecommunications; telecommunications and network; data centre; cyber security; cyber; applications;
      applications support; technology; geographic information system; gis; web team; website; web development; web and digital; systems development;
      systems support; systems administration; ict equipment; it maintenance; ict maintenance; it security; it projects; ict projects; ict strategy;
      it strategy; desktop support; end user computing; server; broadband; voice and data; data network; pabx; it client; ict client; computer
      maintenance; ict training; photocopiers and it`,
  },
  "human-resources": {
    method: `human resources`,
    seen: `training and conferences; recruitment; recruitment expenses; hr professional; employee development`,
    usage: `
      hr; personnel; personnel services; od; organisational development; organisation development; hr and od; people services; people and
      organisational development; people and od; people and culture; learning and development; training and development; learning and organisational
      development; staff training; staff development; training; corporate training; qualification training; external training; workforce development;
      workforce; recruitment and resourcing; recruitment and retention; recruitment advertising; staff advertising; occupational health; employee
      assistance; employee relations; employee wellbeing; hr advisory; hr operations; hr shared service; hr strategy; hr policy; hr system; hr
      business partners; health safety and wellbeing; corporate health and safety; trade union facility time; trade union duties; union facilities;
      apprenticeship levy; job evaluation; pay and reward; pay and grading; criminal records bureau checks; dbs checks; equal pay and grading; staff
      welfare; professional development; relocation expenses`,
  },
  property: {
    method: `property; estates; property and estates`,
    seen: `
      town hall; ground rent; chief rent; lift; lift repair; lift repair and maintenance; manned guarding; property services`,
    usage: `
      property management; property administration; estates management; estate and valuation; asset management; assets and property; strategic assets;
      property and facilities; property and construction; facilities; facilities management; fm; hard fm; soft fm; corporate property; corporate
      landlord; corporate estate; office accommodation; office rent; office premises; office cleaning; office moves; admin buildings; administrative
      buildings; civic offices; civic centre; civic building; civic hall office; county hall; city hall; shire hall; guildhall office; council house;
      council offices; municipal offices; municipal buildings; headquarters; premises; premises management; property repairs; building maintenance;
      building repair; building repairs and maintenance; public buildings; corporate building maintenance; planned maintenance of buildings; building
      cleaning; cleaning; cleaning services; caretaking; caretakers; porters; security; security guards; security and caretaking; repairs and
      maintenance of offices; valuation; valuers; strategic asset management; property maintenance; building surveying; building surveyors; property
      surveyors; architects and surveyors; energy management; energy efficiency; utilities; gas; electricity; water charges; water and sewerage; water
      and sewerage charges; rates on offices; miscellaneous property; misc property; general property; surplus property; property disposal; health and
      safety of buildings; accommodation strategy; office relocation; property legal compliance`,
  },
  legal: {
    method: `legal; legal services`,
    seen: `legal opinion; legal general`,
    usage: `
      solicitors; solicitor to the council; borough solicitor; county solicitor; city solicitor; legal advice; legal fees; legal expenses; legal
      costs; legal practice; legal shared service; litigation; advocacy and litigation; counsel fees; court fees; court costs; monitoring officer;
      legal and monitoring officer; law; conveyancing; licensing and legal advice; external legal advice; legal disbursements; childcare legal`,
  },
  procurement: {
    method: `procurement`,
    usage: `
      corporate procurement; purchasing; central purchasing; strategic procurement; procurement and contracts; procurement and contract management;
      procurement and commissioning support; commercial and procurement; procurement shared service; procurement hub; supplies unit; corporate
      contracts; category management`,
  },
  transport: {
    method: `fleet; fleet and pool; fleet management; vehicle pool`,
    seen: `vehicle maintenance; commercial vehicle; fleet and transport; transport and plant`,
    usage: `
      fleet services; vehicle leasing; fleet operations; fleet maintenance; vehicle fleet; fleet workshop; pool cars; pool car scheme; grey fleet;
      vehicle workshop; vehicle repair; vehicle management; vehicle hire; vehicle purchase; vehicle replacement; vehicles; vehicles and plant; plant
      and machinery; fuel; vehicle fuel; transport pool; transport workshop; transport depot; mechanical workshop; machinery yard; fleet and depot;
      central transport unit`,
  },
  communications: {
    method: `communications`,
    seen: `pr and marketing`,
    usage: `
      corporate communications; marketing and communications; communications and engagement; communications and public affairs; communications and
      media; internal communications; external communications; strategic communications; press office; press; media; media relations; public
      relations; pr; press and public relations; press and publicity; publicity; publicity and promotion; corporate marketing; marketing; marketing
      and publicity; graphic design; design studio; design and print; council newspaper; council magazine; consultation; consultation and engagement;
      market research; corporate advertising; advertising; photography; branding; social media`,
  },
  "business-support": {
    method: `business support; business support and administration`,
    seen: `reprographics; post room; printing; mail; postage; stationery; office stationery; paper stationery`,
    usage: `
      administrative support; administration support; business administration; central administration; general administration; typing; typing pool;
      word processing; secretarial; secretarial support; executive support; pa support; mail room; mailroom; mail services; postal; post; courier;
      print room; printing and stationery; print and stationery; photocopying; photocopier; multi function devices; document management; document
      scanning; scanning; document storage; records management; business support unit; business support hub; clerical; clerical support; office
      support; office services; office supplies; general office; office management; messengers; post and scanning; admin hub; directorate support`,
  },
  "customer-contact": {
    method: `customer contact`,
    seen: `contact centre; customer first`,
    usage: `
      customer service; customer care; call centre; customer access; customer contact centre; one stop shop; customer services centre; customer
      relations; customer experience; customer engagement; customer operations; customer hub; customer insight; reception and switchboard;
      switchboard; customer feedback; complaints; customer complaints; information desk; front of house; access point; first contact; corporate
      contact centre; channel shift`,
  },
};
