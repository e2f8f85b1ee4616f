import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { ruleNumber } from '../../../handbook/rule-number.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { draftKey } from '../../drafts/draft.ts';
import { Draft } from '../../drafts/records.ts';
import { correctionLack, correctionLacks } from '../correction.ts';
import { Revision, StandingMandate } from '../records.ts';
import { editing } from '../roles.ts';

/**
 * The words of a rule to be corrected, or what keeps them from being (S16).
 * @throws Refusal `unknownRule`
 */
export const correction = view({
  summary: 'The words of a rule to be corrected without new content, or what keeps them from being',
  roles: editing,
  query: z.strictObject({ rule: ruleNumber }),
  output: z.strictObject({
    ...shape(RuleVersion, 'version', 'textDa', 'textEn'),
    lack: z.enum(correctionLacks).optional(),
    /** The edition that waits for somebody. */
    edition: z.string().optional(),
  }),
  read: (reader, actor, query) => {
    const { today, records } = reader;
    const rule = reader.handbook().rules.get(query.rule);
    if (!rule) throw new Refusal('unknownRule', { rule: query.rule });
    const { version, textDa, textEn } = rule.newest;
    const draft = records.find(Draft, draftKey(rule.id, version))?.record;
    const revision = draft?.revision === undefined ? undefined : records.find(Revision, draft.revision)?.record;
    const person = actor.person.id;
    const mandates = reader.all(StandingMandate);
    const lack = correctionLack({
      rule,
      draft,
      revision,
      mandates,
      person,
      countsAsOne: countingPeople(reader),
      today,
    });
    return {
      ...{ version, textDa, ...(textEn && { textEn }) },
      ...(lack && { lack }),
      ...(lack === 'waits' && revision && { edition: revision.edition }),
    };
  },
});
