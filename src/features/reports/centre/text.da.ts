/** The centre's report to its head. */
export const text = {
  title: 'Centrets rapport',
  titleOf: (name: string, year: number) => `${name}: året ${year}`,
  other: 'Andre centre',
  none: 'Ingen tal endnu',
  noneNext: 'De bliver talt hver nat, og første gang få minutter efter at Rettesnor er startet.',
  on: (day: string) => `Tallene er fra ${day}.`,
  /** What is called otherwise than in the annual report. */
  figure: { total: 'Hændelser meldt fra centret', inForce: 'I kraft' },
  measures: 'Egne tiltag',
  noMeasures: 'Ingen tiltag endnu.',
  toMeasures: 'Beslut et tiltag',
  what: 'Tiltag',
  state: 'Status',
  done: (day: string) => `Gjort ${day}`,
  due: (day: string) => `Frist ${day}`,
};
