import { answerIncident } from '../../features/incidents/actions/answer-incident.ts';
import { takeAsOwn } from '../../features/incidents/actions/take-as-own.ts';
import type { Carried } from '../cards/card-data.ts';
import { caseCard } from '../cards/case-card.ts';
import { madeForData } from '../cards/made-for-card.ts';
import type { Press } from './press.ts';
import { inChat } from './report.ts';

/**
 * The buttons with which whoever a report was made for answers it, or makes it their own, by the actions of the tab (C09).
 */
export const madeForPresses: Readonly<Record<string, Press>> = {
  madeFor: async (services, _held, actor, _account, data) => {
    const { case: key, lang } = madeForData.parse(data);
    const stored = await answerIncident(services.ports, actor, { key });
    return {
      card: caseCard(
        inChat(services, stored),
        carried(key, lang, ['category', 'manager', 'behalf']),
        services.phones(),
      ),
    };
  },

  takeAsOwn: async (services, _held, actor, _account, data) => {
    const { case: key, lang } = madeForData.parse(data);
    const stored = await takeAsOwn(services.ports, actor, { key });
    return { card: caseCard(inChat(services, stored), carried(key, lang, ['category', 'behalf']), services.phones()) };
  },
};

/** The kind was confirmed by whoever made it; whether the manager may have a name is asked of whose name it is. */
function carried(key: string, lang: Carried['lang'], done: Carried['done']): Carried {
  return { v: 1, case: key, lang, grouped: false, said: [], done };
}
