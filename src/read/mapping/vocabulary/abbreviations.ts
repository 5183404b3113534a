const list = `
  admin = administration; administrati = administration; administrativ = administrative; mgt = management; mgmt = management; mngt = management; mgr =
  management; mtce = maintenance; maint = maintenance; mtnce = maintenance; dev = development; devt = development; develop = development; developmnt =
  development; comms = communication; mkt = marketing; mktg = marketing; publ = publication; hsg = housing; env = environmental; envir =
  environmental; environ = environmental; ct = council tax; ctax = council tax; cts = council tax support; lcts = council tax support; ctb = council
  tax benefit; hb = housing benefit; nndr = non domestic rate; ndr = non domestic rate; brates = business rate; foi = freedom of information; foia =
  freedom of information; dpa = data protection; drm = democratic representation and management; cdc = corporate and democratic core; ndc = non
  distributed cost; bldg = building; bldgs = building; accs = account; accts = account; ins = insurance; trg = training; info = information; exec =
  executive; cllr = councillor; cllrs = councillor; elec = election; educ = education; cyp = children and young people; asc = adult social care; csc =
  children social care; sen = special educational need; send = special educational need; hwy = highway; hwys = highway; hway = highway; tpt =
  transport; transp = transport; veh = vehicle; vehs = vehicle; prop = property; fac = facility; strat = strategy; telecoms = telecommunication;
  telecomm = telecommunication; telecom = telecommunication; tel = telephone; phone = telephone; cust = customer; corp = corporate; dem = democratic;
  mbr = member; mbrs = member; staty = stationery; fin = finance; dept = department; dir = director; serv = service; svc = service; svcs = service;
  govt = government; regn = registration; recruit = recruitment; licenses = licence; license = licence; repro = reprographics; photocopy =
  photocopying; sch = school; schs = school; lib = library; libs = library; cems = cemetery; crem = crematorium; envt = environment; regen =
  regeneration; econ = economic; plng = planning; eqp = equipment; equip = equipment; authy = authority; la = local authority; hra = housing revenue
  account; gfra = general fund; organisn = organisational; organization = organisation; organizational = organisational; mfd = multi function device;
  hq = headquarters; crb = criminal record bureau check; dbs = dbs check; pk = parking; pkg = parking; mh = mental health`;

/** What clerks and ledgers shorten, word by word, and what it stands for. The two sides are compared after plurals are off. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  list.split(";").map((entry) => {
    const [short = "", long = ""] = entry.split("=").map((side) => side.trim());
    return [short, long.split(" ")];
  }),
);
