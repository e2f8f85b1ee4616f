export const cpr = '311236-4321';
/** The same number as people and their phones write it (INV15). */
export const cprSpellings = [
  cpr,
  '31 12 36 43 21',
  '3 1 1 2 3 6 4 3 2 1',
  '31.12.2036-4321',
  '311236\n4321',
  '３１１２３６４３２１',
  '31/12/36, 43 21',
];
export const kinds = [
  'wrongRecipient',
  'paper',
  'malicious',
  'nearMiss',
  'unauthorisedAccess',
  'threat',
  'other',
] as const;
export const phrases = [
  'Et brev er væk',
  'Et brev er væk',
  'Vi har talt om det',
  'Vi ringer i morgen',
  ...cprSpellings.map((one) => `Det står på ${one}, og vi ringer`),
  'Vi har talt om det',
  '112 eller 114?',
];
