import { type WalkStep, walk } from '../../src/sample/walk.ts';

/** The walk as it is printed. @param teams address of the page that plays Teams, no slash at the end */
export function walkText(teams: string): string {
  const minutes = walk.reduce((sum, step) => sum + step.minutes, 0);
  const steps = walk.map((step, index) => stepText(step, index + 1, teams)).join('\n');
  return `
  Eksempel Kommune, tirsdag morgen. En tur på ${minutes} minutter:

${steps}
  Stop med Ctrl+C. Næste gang begynder den samme morgen forfra.
`;
}

/** The address of a step, the person and the width of a phone included. */
export function walkLink({ as, sub, page, phone }: WalkStep, teams: string): string {
  const [path = '', own] = (page ?? '').split('?');
  const query = new URLSearchParams(own);
  query.set('as', as);
  if (sub) query.set('sub', sub);
  if (phone) query.set('width', '360');
  return `${teams}/${path}?${query}`;
}

function stepText(step: WalkStep, number: number, teams: string): string {
  const lines = [
    `  ${String(number).padStart(2)}. ${step.title} (${step.minutes} min.)`,
    `      ${walkLink(step, teams)}`,
    ...(step.run ? [`      $ ${step.run} ${teams}`] : []),
    ...step.does.map((line) => `      · ${line.replaceAll('*', '')}`),
    `      → ${step.sees.replaceAll('*', '')}`,
    '',
  ];
  return lines.join('\n');
}
