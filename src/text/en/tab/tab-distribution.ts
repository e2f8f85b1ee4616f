import type { tabDistribution as Danish } from '../../da/tab/tab-distribution.ts';

/** Who has got the handbook in force (S18). */
export const tabDistribution: typeof Danish = {
  title: (edition) => `Who has got the handbook, edition ${edition}?`,
  replaced: (edition, now) => `Edition ${now} is in force now. Who has got edition ${edition} is no longer counted.`,
  managers: (got, of, people) =>
    people
      ? `Employees: ${got} of ${of} managers have passed it on to ${people} people.`
      : `Employees: ${got} of ${of} managers have passed it on.`,
  council: (got, of) => `The council: ${got} of ${of} have read all they must.`,
  partners: (got, of) => `Partners: ${got} of ${of} have got it.`,
};
