import { sinceLast } from '../../core/period.ts';
import { after, feature } from '../../kernel/feature.ts';
import { askExemption } from './actions/ask-exemption.ts';
import { assessExemption } from './actions/assess-exemption.ts';
import { decideExemption } from './actions/decide-exemption.ts';
import { endExemption } from './actions/end-exemption.ts';
import { importExemptions } from './actions/import-exemptions.ts';
import { undoExemption } from './actions/undo-exemption.ts';
import { withdrawExemption } from './actions/withdraw-exemption.ts';
import { isPastExemption } from './notification.ts';
import { Exemption } from './records.ts';
import { settleExemptions, tellOfExemption } from './scheduled/exemptions.ts';
import { isOver, settledExemption } from './state.ts';
import { exemptions as view } from './views/exemptions.ts';
import { exemptionsOfSystem } from './views/exemptions-of-system.ts';

/** *Dispensationer*: leave from one rule for a time, assessed by the DBR and decided by a director (S67). */
export const exemptions = feature({
  module: 'exemptions',
  notices: ['exemptionWaits', 'exemptionDecided', 'exemptionAgainst', 'exemptionExpires'],
  openMatters: ({ all, today }) => all(Exemption).filter((row) => !isOver(settledExemption(row, today))).length,
  records: { exemption: Exemption },
  actions: {
    ...{ askExemption, assessExemption, decideExemption, withdrawExemption, endExemption, undoExemption },
    importExemptions,
  },
  views: { exemptions: view, exemptionsOfSystem },
  scheduled: [
    {
      name: 'exemptions',
      period: sinceLast(1),
      run: settleExemptions,
    },
  ],
  outdated: (notification, { records }) => isPastExemption(notification, (key) => records.find(Exemption, key)?.record),
  after: [after(Exemption, tellOfExemption)],
});
