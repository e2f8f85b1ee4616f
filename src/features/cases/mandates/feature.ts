import { sinceLast } from '../../../core/period.ts';
import { feature } from '../../../kernel/feature.ts';
import { Incident } from '../incident/records.ts';
import { giveMandate } from './actions/give-mandate.ts';
import { reopenRegistered } from './actions/reopen-registered.ts';
import { awaitsRatification, isRegistered } from './mandate.ts';
import { Mandate } from './records.ts';
import { tellOfMonthlyLists } from './scheduled/monthly-lists.ts';
import { mandates as view } from './views/mandates.ts';

/** *Mandater*: who decides on cases for the accountable director, out of hours and during absence. */
export const mandates = feature({
  module: 'mandates',
  notices: ['monthlyList'],
  openMatters: ({ all, today }) =>
    all(Mandate).filter(({ to }) => to === undefined || to >= today).length +
    all(Incident).filter((one) => awaitsRatification(one) && !isRegistered(one)).length,
  records: { mandate: Mandate },
  actions: { giveMandate, reopenRegistered },
  views: { mandates: view },
  scheduled: [{ name: 'monthly-lists', period: sinceLast(1), run: tellOfMonthlyLists }],
});
