import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { titleIn } from '../../handbook/rule.ts';
import { isCurrent } from '../../workplace/employment.ts';
import { Partner } from '../../workplace/partner-records.ts';
import { Employment } from '../../workplace/records.ts';
import { isContactOf } from '../../workplace/who-is-in.ts';

/** What is agreed with the organisation a partner's own person works for (S50, S103): nothing of any other. */
export const ownAgreements = view({
  summary: 'What is agreed with the organisation the reader works for, and whom they ask here',
  roles: ['partner'],
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    agreements: z.array(
      z.strictObject({
        ...shape(
          Partner,
          'key',
          'organisation',
          'service',
          'ownerName',
          'agreementRef',
          'agreementFrom',
          'agreementTo',
        ),
        rules: z.array(z.strictObject({ rule: z.string(), title: z.string() })),
      }),
    ),
  }),
  read: (reader, { person, language }) => {
    const { today, all } = reader;
    const jobs = all(Employment, { person: person.id }).filter(
      (job) => job.kind === 'partner' && isCurrent(job, today),
    );
    const units = new Set(jobs.map(({ unit }) => unit));
    const upn = reader.directory.person(person.id)?.upn ?? '';
    const { rules } = reader.handbook();
    const isOwn = (partner: Partner) =>
      partner.state !== 'ended' &&
      ((partner.unit !== undefined && units.has(partner.unit)) || isContactOf(partner, upn));
    return {
      agreements: all(Partner)
        .filter(isOwn)
        .map(({ key, organisation, service, ownerName, agreementRef, agreementFrom, agreementTo, rules: agreed }) => ({
          ...{ key, organisation, service, ownerName, agreementRef, agreementFrom, agreementTo },
          rules: (agreed ?? []).flatMap((rule) => {
            const version = rules.get(rule)?.inForce(today);
            return version ? [{ rule, title: titleIn(version, language) }] : [];
          }),
        })),
    };
  },
});
