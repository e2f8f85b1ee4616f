/**
 * Concepts that tell more together than each for itself: `a .. b` near one another in that order, `a & b` anywhere in
 * the message, `& !c` without a third.
 */
export const conceptPairs = `
  device .. lose | lose .. device | device .. steal | steal .. device | device & lose & !attack | device & steal
  bag & steal | bag & lose | bag & transport | device & trash | device & found & place | device .. transport
  device & water | paper .. lose | lose .. paper | paper .. found | found .. paper | paper & place & !send
  paper & transport | paper & trash | paper & steal | paper & weather | paper & breakIn | paper & water
  paper & fire | paper & pests | building & breakIn | building & water | building & fire | device & breakIn
  system & water | system & fire | system .. down | down .. system | system & dataLoss | people & dataLoss
  digital & dataLoss | dataLoss & wrong | pay & wrong | pay & attack | pay & outsider | send .. wrong
  wrong .. send | send & wrong & !content & !extra & !nearMiss | send & sameName | send & oldAddress
  send & outsider | send & content | send & extra | content & extra | digital & content | wrong & content
  paper & content | send & toAll | publish & personal | publish & found | publish & people | digital & click
  click & credentials | attack & click | attack & digital | attack & credentials | attack & outsider
  strange & device | device & found & !lose | staff .. lookUp | lookUp .. people | lookUp & private
  lookUp & outsider | lookUp & health | lookUp & social | staff & access | access & digital | access & system
  access & social | access & health | send .. unsafe | send & unsafe | unsafe & personal | unsafe & health
  unsafe & private | unsafe & social | nearMiss .. send | nearMiss & send | nearMiss & wrong
  nearMiss & notSent | nearMiss & click | nearMiss & digital | nearMiss & returned | nearMiss & paper
  paper & returned | device & returned | notSent & wrong | rule & misconduct | misconduct & harmless
  misconduct & credentials | misconduct & staff | misconduct & building | rule & harmless | rule & recording
  system & rule | vendor & rule | talk .. hear | hear .. talk | talk & hear | talk & place | talk & transport
  talk & outsider | hear & outsider | hear & people | hear & place | could .. worry | could & worry
  could & notYet | worry & notYet | worry & building | worry & credentials | worry & system
  could & conditional | could & outsider | ai & personal | ai & digital | ai & social | vendor & vendorBreach
  vendor & attack | recording & people | recording & staff | recording & talk | vague & notice | vague & helping
  machine & social | employment & myWork | employment & entitled | employment & asking | employment & self
  employment & askingVerb | myWork & entitled | myWork & asking | care .. cared | harm .. cared | cared .. harm
  cared & harm | cared & care | care & dosing | care & harm | cared & dosing | harm & place | demand .. erase
  demand .. insight | asker .. demand | demand & myData | erase & myData | demand & social | object & myData
  object & personal | object & people | asker & insight | demand & paper | takeBack .. report
  report .. takeBack | takeBack & report | report & returned | report & harmless | reading & ruleNumber
  reading .. rule | reading & rule | self .. reading | reading & asking | bot & helping | bot & asking
  bot & askingVerb | mayI & digital | mayI & people | mayI & paper | mayI & device | mayI & personal
  mayI & rule | mayI & send | mayI & employment | mayI & myData | asking & rule | conditional & device
  wonder & mayI
  employment & access | employment & publish | employment & found | employment & lookUp | employment & send
  employment & digital | employment & lose | care & send | care & paper | care & publish | care & access
`;
