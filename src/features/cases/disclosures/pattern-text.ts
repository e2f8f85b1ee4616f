import type { Moment } from '../../../core/dates.ts';
import { isOpen } from '../incident/incident.ts';
import { isPatternCase } from '../incident/pattern-case.ts';
import type { Incident } from '../incident/records.ts';
import { managerTextKey, toldAtOnce } from './manager-text.ts';
import type { ManagerText } from './records.ts';

/** Accounts of the managers an open case about a pattern concerns, who are told that it has become one (S75). */
export function managersOfPattern(incident: Incident): readonly string[] {
  if (!isPatternCase(incident) || !isOpen(incident)) return [];
  return (incident.managersToTell ?? '').split('\n').filter((account) => account !== '');
}

/** The row of what is told of it; the DBR's own text to the same manager is another. */
export const patternTextKey = (incident: string, manager: string) =>
  `${managerTextKey(incident, undefined)}:pattern:${manager}`.toLowerCase();

/** What the manager is told, in the DBR's list and so in Danish: that there is a case, what it is about, and the number. */
export function patternText(
  incident: Incident,
  number: string,
  to: { id: string; name: string },
  now: Moment,
): ManagerText {
  const { units = [], rules = [], source } = incident;
  const about = [
    ...(source === 'reviews' ? ['at årets to gennemgange af reglerne ikke er holdt'] : []),
    ...(source === 'reading' ? [`at reglerne ikke er læst${rules.length > 0 ? ` (${inCapitals(rules)})` : ''}`] : []),
    ...(units.length > 0 && source === 'reading' ? [`i ${units.join(', ')}`] : []),
  ].join(' ');
  const text = `DBR har oprettet sag ${number} om, ${about}. Sagen handler ikke om enkelte medarbejdere.\nSkriv her, hvad I gør ved det.`;
  return toldAtOnce(patternTextKey(incident.key, to.id), text, incident, number, to, now);
}

const inCapitals = (rules: readonly string[]) => rules.map((rule) => rule.toUpperCase()).join(', ');
