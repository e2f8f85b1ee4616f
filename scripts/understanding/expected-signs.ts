/** The concepts and pairs that a person expects to speak for a reading; learning starts from these. */
export const expectedSigns: Readonly<Record<string, string>> = {
  hr: 'employment myWork entitled employment&myWork employment&entitled',
  uth: 'care harm dosing cared&harm cared&care cared..harm care&dosing care&harm',
  rights:
    'insight erase object demand myData demand..erase demand..insight demand&myData erase&myData object&myData asker&insight',
  withdraw: 'takeBack report takeBack&report report..takeBack takeBack..report report&returned',
  confirmReading: 'reading ruleNumber reading&ruleNumber reading&rule reading..rule self..reading',
  help: 'bot helping bot&helping bot&asking',
  smallTalk: 'greet',
  question: 'mayI wonder rule mayI&digital mayI&people mayI&device mayI&paper',
  incident:
    'happened notice send wrong lose steal attack lookUp dataLoss publish nearMiss access hear down strange breakIn water fire trash unsafe staff&access employment&access employment&publish employment&found employment&lookUp employment&send employment&lose care&send care&publish care&access',
  wrongRecipient:
    'send wrong sameName oldAddress toAll send&wrong send..wrong wrong..send send&sameName send&oldAddress send&outsider',
  wrongContent: 'content extra content&extra send&content send&extra digital&content',
  published: 'publish publish&personal publish&found publish&people',
  paper: 'paper trash paper..lose lose..paper paper..found found..paper paper&place paper&transport paper&trash',
  lostDevice:
    'device lose steal device..lose lose..device device..steal device&steal device&lose device..transport bag&steal bag&lose device&trash',
  malicious: 'attack click strange pay attack&click attack&digital click&credentials attack&credentials',
  unauthorisedAccess:
    'lookUp access staff..lookUp lookUp..people lookUp&private access&digital access&social access&health',
  availabilityIntegrity: 'down dataLoss system system..down down..system system&dataLoss dataLoss&wrong',
  unsafeTransmission: 'unsafe send..unsafe send&unsafe unsafe&personal unsafe&health unsafe&private',
  nearMiss:
    'nearMiss notSent nearMiss..send nearMiss&send nearMiss&notSent nearMiss&wrong nearMiss&returned nearMiss&click',
  policyViolation: 'rule misconduct harmless rule&misconduct misconduct&harmless rule&harmless',
  overheard: 'hear talk talk..hear hear..talk talk&hear hear&outsider talk&place talk&outsider',
  physical:
    'water fire weather pests breakIn building paper&fire paper&water paper&pests paper&breakIn building&breakIn building&fire building&water',
  threat: 'worry notYet could could&worry worry&notYet could..worry worry&building could&notYet',
  other:
    'ai vendor vendorBreach recording vague crime machine ai&personal vendor&vendorBreach recording&people vague&helping vendor&attack',
};
