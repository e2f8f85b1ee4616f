import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { ruleNumber, versionNumber } from '../../../handbook/rule-number.ts';
import { accountsOf } from '../../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../../workplace/records.ts';
import { isOpen } from '../feedback.ts';
import { Unclear } from '../records.ts';

/** What the reader has marked in a version of a rule: a query on the reader's own id, which is indexed. */
export const unclear = view({
  summary: 'The passages of a version of a rule the reader has said are unclear',
  roles: insideRoles,
  own: true,
  query: z.strictObject({ rule: ruleNumber, version: versionNumber }),
  output: z.strictObject({ marks: z.array(z.strictObject(shape(Unclear, 'passage', 'why'))) }),
  read: (reader, { person }, { rule, version }) => {
    const accounts = accountsOf(reader.all(AccountLink, { person: person.id }), person.id);
    const own = accounts.flatMap((account) => reader.all(Unclear, { person: account, rule }));
    const marks = own.filter((one) => one.version === version && isOpen(one));
    return { marks: marks.map(({ passage, why }) => ({ passage, why })) };
  },
});
