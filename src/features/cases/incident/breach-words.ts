import { z } from 'zod';
import { Reporter } from './breach-records.ts';
import { Incident } from './records.ts';

/** The codes of a column, as its list declares them. */
const codes = <C extends Readonly<Record<string, string>>>({ choices }: { choices: C }) =>
  z.enum(Object.keys(choices) as (keyof C & string)[]);

const columns = Incident.columns;

/** The codes a case is told in, as actions take and views give them. */
export const category = codes(columns.category);
export const redFlag = codes(columns.redFlags);
export const dataKind = codes(columns.data);
export const persons = codes(columns.persons);
export const seenBy = codes(columns.seenBy);
export const contained = codes(columns.contained);
export const concern = codes(columns.concerns);
export const asked = codes(columns.answered);
export const clock = z.enum(['none', 'running', 'late', 'stopped']);
export const managerMayKnow = codes(Reporter.columns.managerMayKnow);
export const riskReason = z.enum([
  'nothingOut',
  'protectedAddress',
  'childWelfare',
  'sensitive',
  'identityTheft',
  'outsider',
  'internet',
  'manyPeople',
  'goesOn',
  'colleagueOnly',
  'stopped',
  'tooLittleKnown',
]);
export const missing = codes(columns.missing);

/** Why somebody with a part in a case does not take a step in it. */
export const ownHold = z.enum(['taken', 'waits', 'takeOverFirst', 'unratified', 'neverAlone']);

/** It is an exercise: it says so wherever it is shown, and counts nowhere. */
export const isDrill = z.literal(true).optional();
