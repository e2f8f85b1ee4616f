import type { FocusArea } from './rule.ts';

/** A shelf of the handbook seen from another side than its chapters. */
export interface Shelf<Id extends string, Rule> {
  id: Id;
  rules: readonly Rule[];
}

const focusAreas: readonly FocusArea[] = [
  'confidentiality',
  'availability',
  'integrity',
  'minimisation',
  'responsibility',
  'rights',
  'riskBased',
];

/** The rules by focus area in the policy's order (S31); a rule stands on every shelf it serves, an empty one is left out. */
export function byFocusArea<Rule extends { focus: readonly FocusArea[] }>(
  rules: readonly Rule[],
): readonly Shelf<FocusArea, Rule>[] {
  return focusAreas
    .map((id) => ({ id, rules: rules.filter(({ focus }) => focus.includes(id)) }))
    .filter((shelf) => shelf.rules.length > 0);
}

/** The rules by control of ISO/IEC 27002:2022, 5.2 before 5.10; only controls that some rule serves. */
export function byControl<Rule extends { iso: readonly string[] }>(
  rules: readonly Rule[],
): readonly Shelf<string, Rule>[] {
  const controls = [...new Set(rules.flatMap(({ iso }) => iso))].sort(
    (a, b) => chapterOf(a) - chapterOf(b) || numberOf(a) - numberOf(b),
  );
  return controls.map((id) => ({ id, rules: rules.filter(({ iso }) => iso.includes(id)) }));
}

function chapterOf(control: string): number {
  return Number(control.split('.')[0]);
}

function numberOf(control: string): number {
  return Number(control.split('.')[1] ?? 0);
}
