import { z } from 'zod';
import { yearOf } from '../../../core/dates.ts';
import { view } from '../../../kernel/action.ts';
import { councilCount } from '../../council/council-count.ts';
import { councilIn } from '../../council/queries/council-status.ts';
import { Decision } from '../../handbook/records.ts';
import { correctingDecisions } from '../../partners/editions-to-have.ts';
import { overall } from '../../reading/roles.ts';
import { ReviewYear } from '../../reviews/records.ts';
import { Conveyance } from '../../team/tasks/records.ts';
import { Partner } from '../../workplace/partner-records.ts';
import { distributionOf, share } from '../distribution.ts';

/** Whether the handbook in force has reached everybody it is for: employees, the council, partners (S18). */
export const distribution = view({
  summary: 'How far the edition of the handbook in force has come out, per person type: counts, never names',
  roles: overall,
  query: z.strictObject({}),
  output: z.strictObject({
    /** Absent before an edition is in force. */
    shown: z
      .strictObject({
        edition: z.string(),
        managers: share,
        people: z.int().optional(),
        partners: share,
        /** Members of the council who have read all the seat asks; for its secretariat only (S102). */
        council: share.optional(),
      })
      .optional(),
  }),
  read: (reader, { roles }) => {
    const rows = {
      decisions: reader.all(Decision),
      correcting: correctingDecisions(reader.handbook()),
      conveyances: reader.all(Conveyance),
      managers: reader.all(ReviewYear, { year: yearOf(reader.today) }),
      partners: reader.all(Partner),
    };
    const shown = distributionOf(rows, reader.today);
    if (!shown) return {};
    const { ready, people = 0 } = roles.includes('secretariat') ? councilCount(councilIn(reader)) : {};
    return { shown: { ...shown, ...(ready !== undefined && { council: { got: ready, of: people } }) } };
  },
});
