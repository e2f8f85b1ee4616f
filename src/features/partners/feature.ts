import { sinceLast } from '../../core/period.ts';
import { feature } from '../../kernel/feature.ts';
import { Partner } from '../workplace/partner-records.ts';
import { addPartner } from './actions/add-partner.ts';
import { changePartner } from './actions/change-partner.ts';
import { refreshPartners } from './scheduled/partners.ts';
import { ownAgreements } from './views/own-agreements.ts';
import { partners as view } from './views/partners.ts';

/** *Samarbejdspartnere*: who works for us, and what shows that they know the rules (S32, S34, S50, S51, S103). */
export const partners = feature({
  module: 'partners',
  notices: ['partner'],
  openMatters: ({ all }) => all(Partner).filter(({ endedOn }) => endedOn === undefined).length,
  records: { partner: Partner },
  actions: { addPartner, changePartner },
  views: { partners: view, ownAgreements },
  scheduled: [
    {
      name: 'partners',
      period: sinceLast(1),
      run: refreshPartners,
    },
  ],
});
