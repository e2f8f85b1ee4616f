import { z } from 'zod';
import { dayOf } from '../../core/dates.ts';
import { caseNumber } from '../../features/cases/case-answer.ts';
import { Reporter } from '../../features/cases/incident/breach-records.ts';
import { reporterKey } from '../../features/cases/incident/incident.ts';
import { Incident } from '../../features/cases/incident/records.ts';
import { noticeKind } from '../../features/cases/notifications/notice-kind.ts';
import { noticeState, placeToAct } from '../../features/cases/notifications/notification-state.ts';
import { mayReceive } from '../../features/cases/notifications/queries/may-receive.ts';
import { CaseNotification } from '../../features/cases/notifications/records.ts';
import { mainOf } from '../../features/cases/queries/main-of.ts';
import { caseNoticeCard } from '../cards/case-notice-card.ts';
import { madeForCard } from '../cards/made-for-card.ts';
import type { OwnReport } from '../services.ts';
import { wordsIn } from '../words.ts';
import type { Press } from './press.ts';

const caseData = z.object({ v: z.literal(1), lang: z.enum(['da', 'en']), number: caseNumber });

/** The card about a case asks how it stands. Only whoever was told of the case is answered. */
export const casePresses: Readonly<Record<string, Press>> = {
  case: async ({ ports, link, reports }, _held, actor, _account, data) => {
    const { person, language } = actor;
    const { records, clock } = ports;
    const { number, lang } = caseData.parse(data);
    // The reporter stands in the list of reporters alone, so that no other row joins them to the number.
    const [notification] = records
      .all(CaseNotification, { number })
      .map(({ record }) => record)
      .filter(({ as, incident, person: to }) => {
        const reporter = records.find(Reporter, reporterKey(incident))?.record;
        return person.id === (as === 'reporter' ? reporter?.person : as === 'named' ? reporter?.forPerson : to);
      })
      .toSorted((a, b) => b.at.localeCompare(a.at));
    const incident = notification && records.find(Incident, notification.incident)?.record;
    if (!incident) return { sentence: wordsIn(language).bot.caseNotYours };
    const place = link(placeToAct(notification));
    const isTheirs = mayReceive(ports, notification, incident, dayOf(clock.now()));
    const own = notification.as === 'named' && isTheirs ? madeForOf(reports(actor), incident.key) : undefined;
    if (own) return { card: madeForCard({ ...own, link: place }, lang) };
    const state = isTheirs ? noticeState(notification, mainOf(records, incident)) : 'notForYou';
    const kind = isTheirs ? noticeKind(notification, incident) : undefined;
    return { card: caseNoticeCard({ number, link: place, kind }, lang, state) };
  },
};

function madeForOf(own: readonly OwnReport[], wanted: string) {
  const { key, number, madeBy } = own.find((report) => report.key === wanted) ?? {};
  return key === undefined || number === undefined || madeBy === undefined ? undefined : { key, number, madeBy };
}
