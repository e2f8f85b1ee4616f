import { z } from 'zod';
import { allRoles } from '../../../../core/role.ts';
import { shownOf } from '../../../../core/shown-of.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { accountsOf } from '../../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../../workplace/records.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { isForReporter } from '../hand-over.ts';
import { HandOver, ManagerText } from '../records.ts';
import { reporterText, reporterTextShape } from '../shown-disclosure.ts';

const handOver = z.strictObject(shape(HandOver, 'key', 'number', 'recipient', 'basis', 'content', 'at'));

/** What of the reader's own reports goes on to others, under whichever of their accounts. */
export const passedOn = view({
  summary: "What of the reader's own reports goes on to others",
  roles: allRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    texts: z.array(reporterTextShape),
    handOvers: z.array(handOver),
  }),
  read: (reader, { person }) => {
    const accounts = accountsOf(reader.all(AccountLink, { person: person.id }), person.id);
    const own = accounts
      .flatMap((account) => reader.all(Reporter, { person: account }))
      .map(({ key }) => key.replace(/^reporter:/, 'incident:'));
    const handOvers = own.flatMap((incident) => reader.all(HandOver, { incident })).filter(isForReporter);
    return {
      texts: own.flatMap((incident) => reader.records.all(ManagerText, { incident })).map(reporterText),
      handOvers: handOvers.map((row) => shownOf(row, handOver.shape)),
    };
  },
});
