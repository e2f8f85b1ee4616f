import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { shownOf } from '../../../../core/shown-of.ts';
import { view } from '../../../../kernel/action.ts';
import { day, shape } from '../../../../kernel/shape.ts';
import type { RuleVersion } from '../../../handbook/records.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { ruleNumber } from '../../../handbook/rule-number.ts';
import { languageShape } from '../../../handbook/shown-shapes.ts';
import { teamStatusIn } from '../../../members/queries/team-status.ts';
import { newsFor } from '../../../reading/news.ts';
import { Delegation } from '../../../workplace/accountability/delegation-records.ts';
import { conveyancesOf, editionsForOthers, openEditionsOf } from '../queries/editions.ts';
import { Conveyance } from '../records.ts';

const edition = z.strictObject({
  ...shape(Conveyance, 'decision', 'document', 'edition'),
  from: day,
  dueOn: day,
  rules: z.array(
    z.strictObject({
      ...{ rule: ruleNumber, title: z.string() },
      /** In the handbook's own words, as those meet it who read the rule for the first time. */
      ...{ whatsNew: z.string().optional(), whatsNewLanguage: languageShape.optional() },
    }),
  ),
});

const conveyed = z.strictObject({
  /** `performerName`: who did it, when that was somebody else. */
  ...shape(Conveyance, 'decision', 'document', 'edition', 'how', 'people', 'performerName'),
  version: z.int(),
  on: day,
});

/**
 * *Formidl ny version*: what is to be told of, and what has been, by the reader's own word (S18, S21). How many have read
 * each rule is no business of those who know their names and states: it would tell who (G8).
 */
export const conveyances = view({
  summary: 'New editions the reader has to tell their people of, and those they have',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    open: z.array(edition),
    conveyed: z.array(conveyed),
    /** What others have delegated to the reader and is still to be told of; they answer for it (S72). */
    forOthers: z.array(edition.extend({ ...shape(Delegation, 'accountable', 'accountableName'), until: day })),
  }),
  read: (reader, actor) => {
    const { rules } = reader.handbook();
    const { id } = actor.person;
    const { language } = actor;
    const titled = (version: RuleVersion) => {
      const rule = rules.get(version.rule);
      const news = rule ? newsFor(rule, version, [], language) : {};
      return { rule: version.rule, title: titleIn(version, language), ...news };
    };
    const inForce = (version: RuleVersion) => rules.get(version.rule)?.inForce(reader.today) ?? version;
    return {
      open: openEditionsOf(reader, id, () => teamStatusIn(reader, id)).map(({ rules: changed, ...edition }) => ({
        ...edition,
        rules: changed.map((version) => titled(inForce(version))),
      })),
      conveyed: conveyancesOf(reader, id)
        .map(({ record, mark }) => ({ ...shownOf(record, conveyed.shape), version: mark.version }))
        .sort((a, b) => b.on.localeCompare(a.on) || a.decision.localeCompare(b.decision)),
      forOthers: editionsForOthers(reader, actor).map(({ delegation, edition: { rules: changed, ...edition } }) => ({
        ...edition,
        ...{ accountable: delegation.accountable, accountableName: delegation.accountableName },
        until: delegation.until,
        rules: changed.map(titled),
      })),
    };
  },
});
