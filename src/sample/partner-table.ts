import { type InstructedHow, instructedHows, processingRoles } from '../features/partners/partner.ts';
import type { Partner } from '../features/workplace/partner-records.ts';
import { sampleTable } from './sample-table.ts';

/** An invented partner in days before the sample's today. None of them exists. */
export interface SamplePartner {
  /** Also before the @ of the address. */
  handle: string;
  organisation: string;
  service: string;
  contact: string;
  owner: string;
  /** Its case in the records system. */
  number: string;
  processing: Partner['processing'];
  rules: readonly string[];
  how: InstructedHow;
  /** Days since the agreement began. */
  began: number;
  /** Days until it ends. */
  ends: number | undefined;
  /** Days since the letter in which they confirm. */
  letter: number | undefined;
  /** Which edition of the handbook they were sent. */
  sent: 'current' | 'earlier' | undefined;
  missing: readonly ('agreement' | 'dataAgreement' | 'rules' | 'instruction' | 'declaration')[];
  unit: string | undefined;
  endedAgo: number | undefined;
}

const everyday = ['r01', 'r02', 'r06', 'r09', 'r33'];
const rules = { everyday, system: [...everyday, 'r25', 'r31'] };

/** Eksempel Kommune's partners. */
export const samplePartners: readonly SamplePartner[] = sampleTable(new URL('./partners.tsv', import.meta.url), [
  'handle',
  'organisation',
  'service',
  'contact',
  'owner',
  'number',
  'processing',
  'how',
  'rules',
  'began',
  'ends',
  'letter',
  'sent',
  'missing',
  'unit',
  'endedAgo',
]).map((row) => ({
  handle: row.text('handle'),
  organisation: row.text('organisation'),
  service: row.text('service'),
  contact: row.text('contact'),
  owner: row.text('owner'),
  number: row.text('number'),
  processing: row.one('processing', processingRoles),
  rules: rules[row.one('rules', ['everyday', 'system'])],
  how: row.one('how', instructedHows),
  began: row.number('began'),
  ends: row.maybeNumber('ends'),
  letter: row.maybeNumber('letter'),
  sent: row.maybeOne('sent', ['current', 'earlier']),
  missing: row.some('missing', ['agreement', 'dataAgreement', 'rules', 'instruction', 'declaration']),
  unit: row.maybe('unit'),
  endedAgo: row.maybeNumber('endedAgo'),
}));
