/** What British councils call their services to the public: recognised so that they are named as front line, and so that a label that joins one with a support function is not mapped. */
export const frontLine: readonly string[] = `
  education; schools; early years; special educational needs; home to school transport; school transport; adult
  education; youth; children social care; childrens social care; childrens services; children services; children
  and young people; children and families; looked after children; safeguarding; adult social care; adults social
  care; adult services; adults; older people; learning disability; mental health; public health; social work;
  social care; health and social care; highways; highways and transport; roads; roads and transport; highways and
  transportation; public transport; concessionary fares; parking; car parks; street lighting; winter maintenance;
  housing; housing general fund; homelessness; housing options; housing strategy; temporary accommodation; private
  sector housing; supporting people; cultural; culture; culture and leisure; culture and heritage; libraries;
  library; museums; museums and galleries; arts; leisure; leisure centres; leisure and culture; sport; sport and
  leisure; recreation; recreation and sport; parks; parks and open spaces; open spaces; grounds maintenance;
  tourism; theatres; environmental; environment; environmental health; environmental and regulatory; environmental
  protection; regulatory; licensing; trading standards; food safety; pest control; cemeteries; cemeteries and
  crematoria; crematorium; bereavement; community safety; cctv; flood defence; land drainage; coast protection;
  street cleansing; street cleaning; refuse; refuse collection; waste; waste collection; waste disposal; waste
  management; waste and recycling; waste and street cleansing; recycling; trade waste; planning; planning and
  development; planning policy; planning services; development control; development management; building control;
  conservation; economic development; regeneration; economic development and regeneration; community development;
  markets; police; fire; fire and rescue; other services to the public; front line; frontline; cultural and
  related; planning and economic development; public protection; housing benefit payments; housing benefit paid;
  rent allowances; rent rebates; environmental services; neighbourhood; neighbourhood services; place; communities`
  .split(";")
  .map((phrase) => phrase.trim());
