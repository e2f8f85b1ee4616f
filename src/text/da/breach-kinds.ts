/** What an incident is called by its reporter, in the form and in the chat alike. */
export const breachKinds = {
  wrongRecipient: 'Sendt til forkert modtager',
  wrongContent: 'Forkert bilag eller for mange oplysninger',
  published: 'Lagt åbent frem ved en fejl',
  paper: 'Papirer tabt, glemt eller set',
  lostDevice: 'Pc, telefon, tablet eller USB væk',
  malicious: 'Phishing, hacket konto eller virus',
  unauthorisedAccess: 'Nogen har set noget, de ikke skulle',
  availabilityIntegrity: 'System nede, data væk eller forkerte',
  unsafeTransmission: 'Sendt ad en usikker vej: sms, privat mail',
  nearMiss: 'Nærved-hændelse',
  policyViolation: 'Noget blev gjort anderledes end reglen',
  overheard: 'Hørt af andre',
  physical: 'Brand, vand eller indbrud',
  threat: 'Jeg har set en risiko',
  other: 'Andet, eller ved ikke',
};

/** The five groups of the first screen. */
export const breachGroups = {
  sent: 'Sendt, delt eller lagt forkert',
  lost: 'Tabt, glemt eller stjålet',
  attacked: 'Angreb, eller noget virker ikke',
  seen: 'Nogen har set eller hørt for meget',
  unharmed: 'Nærved-hændelse, eller noget andet',
};
