import type { Moment } from '../dates.ts';
import { dayOf } from '../dates.ts';
import { weekOf } from '../telling/dosage.ts';
import type { Telling } from '../telling/telling.ts';
import { tellingKey } from '../telling/telling.ts';
import type { Draft } from './draft.ts';
import { opinionImprint } from './draft-fields.ts';

/** The DBR is asked what they think of a text (S65): once for each text, however often it is asked. */
export function askedTelling(draft: Draft, officer: string, now: Moment): Telling {
  return telling('opinionAsked', draft, officer, now);
}

/** Whoever wrote has an opinion to read: that there is one, never what it says. */
export function opinionTelling(draft: Draft, writer: string, now: Moment): Telling {
  return telling('opinionGiven', draft, writer, now);
}

function telling(what: 'opinionAsked' | 'opinionGiven', draft: Draft, person: string, now: Moment): Telling {
  const text = opinionImprint(draft).slice(0, 16);
  const said = what === 'opinionGiven' ? `-${draft.opinionAt}` : '';
  return {
    ...{ key: tellingKey(person, `${what}-${draft.subject}-${text}${said}`), actor: 'system', at: now, what, count: 1 },
    ...(draft.document === 'rule' && { rules: [draft.subject] }),
    ...{ channel: 'feed', state: 'planned', week: weekOf(dayOf(now)), person },
  };
}
