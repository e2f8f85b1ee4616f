import { dayOf, yearOf } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Incident } from './records.ts';

export type IncidentStatus = Incident['status'];
export type IncidentOutcome = Incident['outcome'];

export type ArticleAnswer = 'notAssessed' | 'yes' | 'no' | 'notRelevant';

/** Whom a report is about, when it is somebody who would otherwise be told of it. */
export type Concern = 'manager' | 'it' | 'dpo' | 'director';

/** The three rows of one report share what the page or the bot made up for it, so that a repeat finds them. */
export const incidentKey = (nonce: string) => `incident:${nonce}`.toLowerCase();
export const statementKey = (incident: string) => incident.replace(/^incident:/, 'statement:');
export const incidentOfStatement = (statement: string) => statement.replace(/^statement:/, 'incident:');
export const reporterKey = (incident: string) => incident.replace(/^incident:/, 'reporter:');
/** Key of the incident a reporter's row is about. */
export const incidentOf = ({ key }: { key: string }) => key.replace(/^reporter:/, 'incident:');

const digits = 4;

/**
 * The number people say: the year it was reported, by the clock in Denmark, and SharePoint's own number of the row. So
 * no number is given twice by however many servers. A gap is a row SharePoint began and did not finish, or to the DBR a
 * case about the DBR (docs/operators.md, section 7).
 */
export function numberOf({ record, mark }: Stored<Incident>): string {
  return record.number ?? `${yearOf(dayOf(record.reportedAt))}-${mark.id.padStart(digits, '0')}`;
}

const over: readonly IncidentStatus[] = ['closed', 'merged', 'openedInError'];

/** Has nobody chosen a kind yet? Words alone are told as *other*, and so is what is opened for somebody outside. */
export function isKindUnsaid(incident: Pick<Incident, 'category' | 'outcome' | 'status'>): boolean {
  return incident.category === 'other' && incident.outcome === 'notAssessed' && isOpen(incident);
}

/** Is there still something to do? */
export function isOpen({ status }: Pick<Incident, 'status'>): boolean {
  return !over.includes(status);
}
