import type { Carried } from '../cards/card-data.ts';
import { madeForData } from '../cards/made-for-card.ts';
import type { Press } from './press.ts';
import { cardNow } from './report.ts';

/**
 * The buttons with which whoever a report was made for answers it, or makes it their own, by the actions of the tab (C09).
 */
export const madeForPresses: Readonly<Record<string, Press>> = {
  madeFor: async (services, _held, actor, _account, data) => {
    const { case: key, lang } = madeForData.parse(data);
    await services.act('answerIncident', actor, { key });
    return { card: cardNow(services, key, carried(key, lang, ['category', 'manager', 'behalf'])) };
  },

  takeAsOwn: async (services, _held, actor, _account, data) => {
    const { case: key, lang } = madeForData.parse(data);
    await services.act('takeAsOwn', actor, { key });
    return { card: cardNow(services, key, carried(key, lang, ['category', 'behalf'])) };
  },
};

/** The kind was confirmed by whoever made it; whether the manager may have a name is asked of whose name it is. */
function carried(key: string, lang: Carried['lang'], done: Carried['done']): Carried {
  return { v: 1, case: key, lang, grouped: false, said: [], done };
}
