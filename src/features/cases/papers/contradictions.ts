import { whichHold } from '../../../core/which-hold.ts';
import type { PersonsBand } from '../incident/category.ts';
import type { Incident } from '../incident/records.ts';
import type { ShownDraft } from './drafts.ts';
import { type DraftField, saysNo, saysYes } from './form/notification-form.ts';
import { isAfter } from './written-moment.ts';

/** What cannot be true at once in a notification. */
export const contradictions = [
  'stoppedAndGoesOn',
  'endedAndGoesOn',
  'endedBeforeBegan',
  'discoveredBeforeBegan',
  'notANumber',
  'otherNumber',
  'fewerRecords',
  'wrongCvr',
  'noProcessorNamed',
  'noCountryNamed',
  'noneSensitive',
  'informedAndWhyNot',
  'informedAlready',
  'completeAndMore',
] as const;
export interface Contradiction {
  what: (typeof contradictions)[number];
  /** The fields that say it, in the order they are asked. */
  fields: readonly DraftField[];
}

const goesOn = /\b(varer (stadig )?ved|pågår|foregår (stadig|fortsat)|ikke (stoppet|slut))\b/i;
const stopped = /(?<!ikke )(?<!er det )\bstoppet\b/i;
const whole = /\b(fuldstændig|afsluttende)\b/i;

const bands: Readonly<Record<PersonsBand, readonly [least: number, most: number]>> = {
  '1': [1, 1],
  '2-10': [2, 10],
  '11-100': [11, 100],
  '100+': [101, Number.POSITIVE_INFINITY],
};

/**
 * What does not go together in the notification that may be written now. They are named, and stop nobody: what the
 * authority is told is the DBR's to say.
 * @param drafts all of the case; what a follow-up does not say stands as it was said before
 */
export function contradictionsIn(
  drafts: readonly ShownDraft[],
  { contained, persons, informedAt, data = [] }: Pick<Incident, 'contained' | 'persons' | 'informedAt' | 'data'>,
): readonly Contradiction[] {
  const said = new Map<DraftField, string>();
  for (const { filled } of drafts) for (const { field, text } of filled) if (text !== '') said.set(field, text);
  const now = new Map(drafts.at(-1)?.filled.map(({ field, text }) => [field, text]));
  const of = (field: DraftField) => said.get(field) ?? '';
  const [people, records] = [numberIn(of('personsExact')), numberIn(of('recordsExact'))];
  const [least, most] = persons ? bands[persons] : [0, Number.POSITIVE_INFINITY];
  const isOngoing = goesOn.test(of('ended'));
  const found: readonly [boolean, Contradiction['what'], ...DraftField[]][] = [
    [isOngoing && (contained === 'yes' || stopped.test(of('limiting'))), 'stoppedAndGoesOn', 'ended', 'limiting'],
    [contained === 'no' && of('ended') !== '' && !isOngoing, 'endedAndGoesOn', 'ended'],
    [isAfter(of('began'), of('ended')), 'endedBeforeBegan', 'began', 'ended'],
    [isAfter(of('began'), of('discovered')), 'discoveredBeforeBegan', 'began', 'discovered'],
    [of('personsExact') !== '' && people === undefined, 'notANumber', 'personsExact'],
    [of('recordsExact') !== '' && records === undefined, 'notANumber', 'recordsExact'],
    [people !== undefined && (people < least || people > most), 'otherNumber', 'persons', 'personsExact'],
    [people !== undefined && records !== undefined && records < people, 'fewerRecords', 'personsExact', 'recordsExact'],
    [of('processorCvr') !== '' && !/^(\d ?){8}$/.test(of('processorCvr')), 'wrongCvr', 'processorCvr'],
    [
      saysNo(of('processor')) && of('processorName') + of('processorCvr') + of('processorToldAt') !== '',
      'noProcessorNamed',
      'processor',
      'processorName',
    ],
    [saysNo(of('crossBorder')) && of('crossBorderWhere') !== '', 'noCountryNamed', 'crossBorder', 'crossBorderWhere'],
    [data.includes('health') && saysNo(of('specialCategories')), 'noneSensitive', 'specialCategories'],
    [
      saysYes(of('informed')) && (now.get('notInformedWhy') ?? '') !== '',
      'informedAndWhyNot',
      'informed',
      'notInformedWhy',
    ],
    [informedAt !== undefined && saysNo(now.get('informed') ?? ''), 'informedAlready', 'informed'],
    [whole.test(now.get('kind') ?? '') && (now.get('later') ?? '') !== '', 'completeAndMore', 'kind', 'later'],
  ];
  return whichHold(found.map(([holds, what, ...fields]) => [holds, { what, fields }] as const));
}

/** The number somebody wrote, `1.200` too; nothing where it is other words. */
function numberIn(text: string): number | undefined {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}
