import type { Vocabulary } from "./vocabulary";

/** What services to the public are called: recognised so that they are named as front line, and so that a label that joins one with a support function is not mapped. */
export const frontLine: Vocabulary = {
  "front-line-services": {
    returns: `
      education; highways and transport; children social care; adult social care; public health; housing gfra only; cultural and related;
      environmental and regulatory; planning and development; police; fire and rescue; primary schools; secondary schools; primary education;
      secondary education; pre primary education; special schools and alternative provision; post 16 provision; other education and community budget;
      early years; transport planning policy and strategy; winter service; winter maintenance; road and winter maintenance; street lighting; public
      lighting; traffic management; traffic management and road safety; road safety; road maintenance; parking; car parking; concessionary fares;
      statutory concessionary fares; discretionary concessionary fares; public transport support to operators; public transport co ordination;
      airports harbours and toll facilities; piers and harbours; housing strategy and advice; housing strategy advice advances enabling renewals and
      licensing; housing advances; private sector housing renewal; other private sector renewal; administration of financial support for repairs and
      improvements; nightly paid accommodation self contained; private sector leased; hostels; hostels not nightly paid not registered care homes; bed
      and breakfast hotels; other temporary accommodation; temporary accommodation; homelessness; homelessness administration; homelessness reduction
      act; administration of homeless service; rent allowances; rent rebates; rent allowances discretionary payments; non hra rent rebates
      discretionary payments; rent allowances and rent rebates discretionary payments; housing benefits rent allowances and rent rebates discretionary
      payments; other council property non hra; other council property travellers sites and non hra council property; supporting people; housing
      welfare; other welfare; archives; arts development and support; heritage; culture and heritage; museums and galleries; theatres and public
      entertainment; community centres and public halls; foreshore; sports development and community recreation; sports and recreation facilities
      including golf courses; sports facilities including swimming pools; recreation and sport; recreation and amenity; parks and open spaces; open
      spaces; community parks and open spaces; allotments; tourism; library; leisure facilities; outdoor leisure areas; arts programme; cemetery
      cremation and mortuary; burial grounds; burial grounds maintenance; trading standards; water safety; food safety; food safety hygiene;
      environmental protection; noise and nuisance; housing standards; hmo licensing; port health; port health levies; pest control; public
      conveniences; animal and public health; infectious disease; animal welfare and control; licensing; alcohol and entertainment licensing; taxi
      licensing; crime reduction; safety services; cctv; defences against flooding; land drainage; land drainage levies; coast protection; coastal
      protection; agriculture and fisheries; agricultural and fisheries; street cleansing; street cleaning; street cleansing not chargeable to
      highways; clean streets; waste collection; waste disposal; trade waste; recycling; waste minimisation; waste management planning; landfill
      operation and aftercare; climate change; building control; enforcement and building control; development control; development management;
      conservation and listed buildings; other planning policy and specialist advice; planning policy; environmental initiatives; economic
      development; economic research and intelligence; economic research; business support and promotion; community development; community development
      and safety; economic development and tourism; homelessness services; community fire safety; fire fighting and rescue operations; fire rescue
      service emergency planning and civil defence; fire prevention; physical support; sensory support; support with memory and cognition; learning
      disability support; mental health support; social support; substance misuse; asylum seeker support; support for carer; assistive equipment and
      technology; sexual health; regulatory services; water supply; waste water treatment; housing grants; home care; homecare; care homes for older
      people; looked after children; social housing administration and development; maintenance of local authority housing; supervision and management
      including cdc; housing revenue account`,
    usage: `
      schools; special educational needs; school improvement; school admissions; school meals; home to school transport; school transport; passenger
      transport; public transport; adult education; youth; youth services; youth justice; youth offending; childrens services; children and young
      people; children and families; childrens centres; childrens homes; fostering; adoption; adoption and fostering; leaving care; safeguarding;
      adult services; adults; older people; learning disability; physical disability; mental health; social work; social care; domiciliary care;
      residential care; nursing care; nursing homes; day care; supported living; direct payments; extra care housing; sheltered housing; health and
      social care; highways; roads; roads and transport; highways and transportation; bridges; bridges and structures; structures; car parks; off
      street parking; on street parking; parking enforcement; parking wardens; civil parking enforcement; pay and display; taxi; housing; housing
      general fund; housing management; housing options; housing strategy; housing needs; housing register; council housing; private sector housing;
      disabled facilities grants; cultural; culture; culture and leisure; museums; galleries; arts; arts development; leisure; leisure centres;
      events; sport; sport and leisure; sports development; swimming pools; recreation; play; parks; parks and leisure; green spaces; countryside;
      grounds maintenance; trees; horticulture; horticultural services; theatres; environmental; environment; environmental health; environmental
      enforcement; pollution; pollution control; air quality; contaminated land; regulatory; cemeteries; cemeteries and crematoria; crematorium;
      bereavement; burial; burial and cremation; community safety; crime prevention; domestic abuse; flood defence; flood risk management; drainage;
      refuse; refuse collection; bulky waste; garden waste; clinical waste; waste; waste management; waste and recycling; waste and street cleansing;
      street scene; streetscene; dog warden; animal health; abandoned vehicles; planning; planning control; planning services; planning enforcement;
      planning applications; local plan; building conservation; conservation; regeneration; economic development and regeneration; economy; town
      centre; town centre management; markets; fire; emergency duty; public protection; housing benefit payments; housing benefit paid; other services
      to the public; front line; frontline; planning and economic development; planning and transportation; environmental services; neighbourhood;
      neighbourhood services; place; communities; delegated schools; pupil premium; early years education; nurseries; smoking cessation; health
      checks; drug and alcohol; refugees; asylum seekers; welfare rights; benefit advice; household support; housing adaptations; adaptations`,
  },
};
