import type { WorkArea } from '../domain/handbook/rule.ts';
import type { Unit } from '../features/workplace/records.ts';

/** A unit of Eksempel Kommune: its code, its name, what it is under, who leads it and what kind of work is done there. */
export interface SampleUnit {
  unit: string;
  name: string;
  kind: Unit['kind'];
  parent?: string | undefined;
  /** Handle of the person who leads it; the council, the data protection officer and partners have no leader. */
  leader?: string | undefined;
  area: WorkArea;
}

type Row = readonly [unit: string, name: string, parent: string, leader: string, area: WorkArea];

const rows = (kind: Unit['kind'], table: readonly Row[]): readonly SampleUnit[] =>
  table.map(([unit, name, parent, leader, area]) => ({
    unit,
    name,
    kind,
    parent: parent || undefined,
    leader: leader || undefined,
    area,
  }));

/** What the id of the managers' Microsoft 365 group is asked for by, among the people's. */
export const plannerTeamHandle = 'group:ledere';

/** The whole tree, every unit after the one it is under. */
export const sampleUnits: readonly SampleUnit[] = [
  ...rows('top', [['eksempel-kommune', 'Eksempel Kommune', '', 'karen', 'administration']]),
  ...rows('unit', [
    ['byraadet', 'Byrådet', 'eksempel-kommune', '', 'council'],
    ['databeskyttelse', 'Databeskyttelsesrådgivningen', 'eksempel-kommune', '', 'administration'],
    ['velfaerd', 'Direktørområde Velfærd', 'eksempel-kommune', 'anders', 'administration'],
    ['stab', 'Direktørområde Stab', 'eksempel-kommune', 'mette', 'administration'],
    ['by-og-land', 'Direktørområde By og Land', 'eksempel-kommune', 'soeren', 'administration'],
  ]),
  ...rows('centre', [
    ['aeldre-og-sundhed', 'Center for Ældre og Sundhed', 'velfaerd', 'jens', 'elderCare'],
    ['boern-og-skole', 'Center for Børn og Skole', 'velfaerd', 'helle', 'school'],
    ['hr-oekonomi-it', 'Center for HR, Økonomi & IT', 'stab', 'thomas', 'administration'],
    ['direktionssekretariatet', 'Direktionssekretariatet', 'stab', 'marianne', 'administration'],
    ['teknik-og-ejendomme', 'Center for Teknik og Ejendomme', 'by-og-land', 'pia', 'technical'],
  ]),
  ...rows('unit', [
    ['hjemmeplejen-nord', 'Hjemmeplejen Nord', 'aeldre-og-sundhed', 'sanne', 'elderCare'],
    ['hjemmeplejen-syd', 'Hjemmeplejen Syd', 'aeldre-og-sundhed', 'bodil', 'elderCare'],
    ['plejecenter-linden', 'Plejecenter Linden', 'aeldre-og-sundhed', 'rikke', 'elderCare'],
    ['skolen-ved-aaen', 'Skolen ved Åen', 'boern-og-skole', 'torben', 'school'],
    ['bakkeskolen', 'Bakkeskolen', 'boern-og-skole', 'lars', 'school'],
    ['boernehuset-spiren', 'Børnehuset Spiren', 'boern-og-skole', 'birthe', 'school'],
    ['loen-og-personale', 'Løn og Personale', 'hr-oekonomi-it', 'gitte', 'administration'],
    ['it-drift', 'IT-drift', 'hr-oekonomi-it', 'stine', 'administration'],
    ['servicedesk', 'IT-Servicedesk', 'hr-oekonomi-it', 'daniel', 'administration'],
    ['park-og-vej', 'Park og Vej', 'teknik-og-ejendomme', 'flemming', 'technical'],
    ['ejendomsdrift', 'Ejendomsdrift', 'teknik-og-ejendomme', 'hanne', 'technical'],
  ]),
  ...rows('partner', [
    ['eksempel-rengoering', 'Eksempel Rengøring ApS', 'ejendomsdrift', '', 'technical'],
    ['eksempel-drift', 'Eksempel Drift A/S', 'it-drift', '', 'administration'],
  ]),
];

/** @throws RangeError for a code that is not in the table */
export function sampleUnit(code: string): SampleUnit {
  const unit = sampleUnits.find((candidate) => candidate.unit === code);
  if (!unit) throw new RangeError(`Eksempel Kommune has no unit "${code}"`);
  return unit;
}
