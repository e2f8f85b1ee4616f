import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { numberOf } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseEntry } from '../log/records.ts';
import type { HandOver } from './records.ts';

export type HandOverSaid = Pick<HandOver, 'recipient' | 'basis' | 'content' | 'about' | 'told' | 'toldNote'> & {
  nonce: string;
};

export type HandOverFault = 'whyNotTold' | 'howTold';

/** `handover:<nonce of the form>`: pressed twice it is one. */
const handOverKey = (nonce: string) => `handover:${nonce}`.toLowerCase();

/**
 * The person is told unless a reason is written (S110). The reporter is told by Rettesnor; for anybody else the DBR says
 * how it is done.
 */
export function handOverFaults({ about, told, toldNote = '' }: HandOverSaid): readonly HandOverFault[] {
  if (toldNote.trim() !== '') return [];
  if (told === 'no') return ['whyNotTold'];
  return about === 'other' ? ['howTold'] : [];
}

/** The row as it is kept, with CPR numbers covered (INV15). */
export function handOverOf(
  said: HandOverSaid,
  stored: Stored<Incident>,
  by: { id: string; name: string },
  now: Moment,
): HandOver {
  const guarded = (text: string) => guardText(text).text;
  return {
    key: handOverKey(said.nonce),
    actor: by.id,
    at: now,
    number: numberOf(stored),
    recipient: guarded(said.recipient),
    basis: guarded(said.basis),
    content: guarded(said.content),
    about: said.about,
    told: said.told,
    ...(said.toldNote !== undefined && { toldNote: guarded(said.toldNote) }),
    byName: by.name,
    incident: stored.record.key,
  };
}

/** Its line in the log of the case: to whom and on which basis, not what. */
export function handOverEntry({ key, actor, at, number, recipient, basis, byName, incident }: HandOver): CaseEntry {
  return {
    key: `${key}:handedover`,
    actor,
    at,
    number,
    what: 'handedOver',
    byName,
    note: `${recipient}: ${basis}`,
    incident,
  };
}

/** May the reporter see it? What they are told of, and only when it is about them. */
export function isForReporter({ about, told }: HandOver): boolean {
  return about === 'reporter' && told === 'yes';
}
