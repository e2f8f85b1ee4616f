import type { text as danish } from './text.da.ts';

export const text: typeof danish = {
  title: 'The centre’s report',
  titleOf: (name, year) => `${name}: the year ${year}`,
  other: 'Other centres',
  none: 'No figures yet',
  noneNext: 'They are counted every night, and the first time a few minutes after Rettesnor has started.',
  on: (day) => `The figures are from ${day}.`,
  /** What is called otherwise than in the annual report. */
  figure: { total: 'Incidents reported from the centre', inForce: 'In force' },
  measures: 'Own measures',
  noMeasures: 'No measures yet.',
  toMeasures: 'Decide a measure',
  what: 'Measure',
  state: 'State',
  done: (day) => `Done ${day}`,
  due: (day) => `Due ${day}`,
};
