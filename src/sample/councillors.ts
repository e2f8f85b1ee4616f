import type { Pace } from './people.ts';

/** The rest of the council's twenty-five: handle, name, the day the seat began, and how they keep up. Nobody here exists. */
export const councillors: readonly (readonly [handle: string, name: string, since: string, pace: Pace])[] = [
  ['agnes', 'Agnes Thorsager', '2022-01-01', 'prompt'],
  ['asger', 'Asger Vinding', '2018-01-01', 'steady'],
  ['bjarne', 'Bjarne Oksbøl', '2006-01-01', 'late'],
  ['dagmar', 'Dagmar Fabricius', '2014-01-01', 'prompt'],
  ['ebbe', 'Ebbe Ravnholt', '2018-01-01', 'steady'],
  ['gudrun', 'Gudrun Stald', '2022-01-01', 'steady'],
  ['halfdan', 'Halfdan Krogsgaard', '2010-01-01', 'behind'],
  ['ingelise', 'Ingelise Tofte', '2022-01-01', 'prompt'],
  ['jeppe', 'Jeppe Sandbjerg', '2022-01-01', 'steady'],
  ['karla', 'Karla Hvidt', '2018-01-01', 'prompt'],
  ['leif', 'Leif Dyrlund', '2014-01-01', 'steady'],
  ['malthe', 'Malthe Engsig', '2022-01-01', 'late'],
  ['nanna', 'Nanna Urup', '2018-01-01', 'prompt'],
  ['orla', 'Orla Bundgaard', '2002-01-01', 'steady'],
  ['petrea', 'Petrea Holmskov', '2014-01-01', 'prompt'],
  ['ruben', 'Ruben Glyngø', '2022-01-01', 'steady'],
  ['signe', 'Signe Aastrup', '2018-01-01', 'prompt'],
  ['troels', 'Troels Ledreborg', '2010-01-01', 'steady'],
  ['ulla', 'Ulla Nørremark', '2014-01-01', 'late'],
  ['viggo', 'Viggo Skaarup', '2022-01-01', 'prompt'],
];
