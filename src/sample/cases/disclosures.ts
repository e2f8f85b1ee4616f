import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { releasedText, shownText, textEntry } from '../../domain/breaches/manager-text.ts';
import { theReporter } from '../../domain/breaches/reporter-pseudonyms.ts';
import type { ManagerText } from '../../features/cases/passing-on-records.ts';
import type { CaseEntry } from '../../features/incidents/breach-records-records.ts';
import type { Incident } from '../../features/incidents/records.ts';
import { samplePerson } from '../workplace/workplace.ts';

/** What a manager has been told of a case in the sample: of which case, and how far it has come. */
interface SampleText {
  of: string;
  daysAgo: number;
  manager: string;
  text: string;
  state: 'shown' | 'released';
  followUp?: string;
}

const table: readonly SampleText[] = [
  {
    of: 'systemDown',
    daysAgo: 125,
    manager: 'sanne',
    state: 'released',
    text: 'Tag op på næste møde, hvor den printede køreliste ligger, og hvem der henter den, hvis systemet er nede igen.',
    followUp: 'Vi har talt om det på mødet. Kørelisten ligger nu i det låste skab, og planlæggeren printer den kl. 7.',
  },
  {
    of: 'openScreen',
    daysAgo: 6,
    manager: 'sanne',
    state: 'released',
    text: 'Ros gruppen for at sige det. Aftal, at skærmen låses, hver gang man går fra den, og prøv genvejen sammen.',
  },
  {
    of: 'sentPicture',
    daysAgo: 1,
    manager: 'torben',
    state: 'shown',
    text: 'Mind alle om, at beskeder om børn sendes i Aula og ikke som sms. Spørg, hvad der gør det svært i hverdagen.',
  },
];

const clocks = { shown: '12:30', released: '14:00', opened: '14:20', followedUp: '15:10' } as const;

/**
 * The texts of the sample, each with its lines in the log.
 * @param caseOf a case by its name, as it stands
 */
export function sampleDisclosures(
  today: Day,
  idOf: (handle: string) => string,
  caseOf: (name: string) => Incident | undefined,
): readonly { text: ManagerText; entries: readonly CaseEntry[] }[] {
  const person = (handle: string) => ({ id: idOf(handle), name: samplePerson(handle).name });
  const dpo = person('ayse');
  return table.flatMap(({ of, daysAgo, manager, text, followUp, state }) => {
    const incident = caseOf(of);
    if (!incident) return [];
    const at = (when: keyof typeof clocks) => `${addDays(today, -daysAgo)}T${clocks[when]}:00Z`;
    const written = { text, namesReporter: false, to: person(manager) };
    const shown = shownText(incident, incident.number ?? '', written, 24, dpo.id, at('shown'));
    const versions: [ManagerText, Parameters<typeof textEntry>[0], { id: string; name: string }][] = [
      [shown, 'textShown', dpo],
    ];
    if (state === 'released') {
      const agreed: ManagerText = { ...shown, answer: 'agreed' };
      const released = releasedText(agreed, undefined, dpo.id, at('released'));
      versions.push([agreed, 'textAgreed', theReporter], [released, 'textReleased', dpo]);
      if (followUp !== undefined) {
        const opened = { ...released, openedAt: at('opened'), at: at('opened') };
        const followed = { ...opened, followUp, followedUpAt: at('followedUp'), at: at('followedUp') };
        versions.push([opened, 'textOpened', person(manager)], [followed, 'managerFollowedUp', person(manager)]);
      }
    }
    const entries = versions.map(([record, what, who], index) =>
      textEntry(what, { record, mark: { list: 'ManagerTexts', id: '0', version: index + 1 } }, who, record.at),
    );
    const last = versions.at(-1)?.[0] ?? shown;
    return [{ text: last, entries }];
  });
}
