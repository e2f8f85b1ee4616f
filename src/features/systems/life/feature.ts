import { feature } from '../../../kernel/feature.ts';
import { decideLifeEvent } from './actions/decide-life-event.ts';
import { saveLifeEvent } from './actions/save-life-event.ts';
import { LifeEvent } from './records.ts';

/** *Anskaffelser og ændringer*: what is looked at before a system is bought, changed or retired (S46, S56, S58, S99). */
export const life = feature({
  module: 'systems',
  records: { lifeEvent: LifeEvent },
  actions: { saveLifeEvent, decideLifeEvent },
  views: {},
});
