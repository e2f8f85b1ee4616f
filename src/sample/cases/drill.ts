import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { drillKey } from '../../features/cases/drills/drill.ts';
import type { Drill } from '../../features/cases/drills/records.ts';
import { assess, both, read, type SampleCase, stopped, take } from './case-story.ts';

const daysAgo = 96;

/** What was reported in the exercise; it was closed with it. */
export const drillCases: readonly SampleCase[] = [
  drilled('09:06', 'mia', 'Øvelse: Min konto sender mails, jeg ikke har skrevet.', [
    read(0.2),
    take(0.2),
    stopped(0.4, 'daniel'),
    assess(0.8, 'notified', 'En fremmed har koden og kan have læst mails.'),
    end(1.7),
  ]),
  drilled('09:14', 'omar', 'Øvelse: Jeg har trykket på et link og skrevet min kode.', [read(0.3), take(0.3), end(1.6)]),
];

/** An exercise the sample's DBR has held. */
export function sampleDrill(today: Day, dpo: { id: string; name: string }): Drill {
  const at = (clock: string) => `${addDays(today, -daysAgo)}T${clock}:00Z`;
  return {
    key: drillKey('00000000-0000-4000-8000-700000000001'),
    actor: dpo.id,
    at: at('10:50'),
    title: 'En konto er overtaget',
    startedAt: at('09:00'),
    endsAt: at('11:00'),
    endedAt: at('10:50'),
    tells: ['dpo', 'serviceDesk'],
    byName: dpo.name,
    wentWell: 'Servicedesk lukkede kontoen på en halv time, og alle vidste, hvem de skulle ringe til.',
    toImprove: 'Stedfortræderen skal kunne finde listen med telefonnumre uden netværk.',
  };
}

function drilled(clock: string, by: string, words: string, steps: SampleCase['steps'] & object): SampleCase {
  return {
    daysAgo,
    clock,
    by,
    category: 'malicious',
    words,
    found: 3,
    isDrill: true,
    isBrief: true,
    said: { data: ['login'], persons: '1', seenBy: 'unknown', contained: 'no' },
    told: both,
    steps: steps,
  };
}

function end(after: number) {
  const change = { status: 'closed', journalNumber: 'Øvelse' } as const;
  return { after, by: 'ayse', what: 'closed', note: 'Øvelse', change } as const;
}
