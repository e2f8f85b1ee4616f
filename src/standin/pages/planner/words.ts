import { menuWords } from '../menu-words.ts';

const da = {
  ...menuWords.da,
  product: 'Prøve-Planner',
  backToTeams: 'Til Teams',
  mine: 'Tildelt mig',
  none: 'Ingen opgaver er tildelt dig.',
  due: (day: string) => `Frist ${day}`,
  done: (title: string) => `${title} er udført`,
  open: 'Åbn i Rettesnor',
  remove: 'Slet',
  removeNamed: (title: string) => `Slet ${title}`,
  updated: (count: number) => (count === 1 ? '1 opgave' : `${count} opgaver`),
};

const en: typeof da = {
  ...menuWords.en,
  product: 'Toy Planner',
  backToTeams: 'To Teams',
  mine: 'Assigned to me',
  none: 'No tasks are assigned to you.',
  due: (day: string) => `Due ${day}`,
  done: (title: string) => `${title} is done`,
  open: 'Open in Rettesnor',
  remove: 'Delete',
  removeNamed: (title: string) => `Delete ${title}`,
  updated: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),
};

/** Everything the page says. */
export function plannerWords(language: string | null): typeof da {
  return language === 'en' ? en : da;
}
