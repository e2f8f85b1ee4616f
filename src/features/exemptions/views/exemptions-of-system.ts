import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { hasPart } from '../../systems/owed.ts';
import { wholeSystem } from '../../systems/queries/whole-systems.ts';
import { overseeing, working } from '../../systems/roles.ts';
import { Exemption } from '../records.ts';
import { isInForce } from '../state.ts';

/**
 * The exemptions in force that name a system, on its page (S67): from which rule and until when. Why, and at what risk,
 * is read in *Dispensationer*.
 * @throws Refusal `unknownSystem`, also for one the reader may not see
 */
export const exemptionsOfSystem = view({
  summary: 'The exemptions in force that name a system: from which rule, and until when',
  roles: working,
  query: z.strictObject({ system: z.string().min(1).max(100) }),
  output: z.strictObject({
    exemptions: z.array(
      z.strictObject({
        ...shape(Exemption, 'key', 'rule', 'ruleTitle', 'expiresOn'),
        /** Decided against the DBR's assessment: seen everywhere the exemption is (S67). */
        againstDpo: z.boolean(),
      }),
    ),
  }),
  read: (reader, { person, roles }, { system }) => {
    const whole = wholeSystem(reader, system);
    if (!whole || !(isAny(roles, overseeing) || hasPart(whole, person.id))) throw new Refusal('unknownSystem');
    const { today } = reader;
    const { rules } = reader.handbook();
    return {
      exemptions: reader
        .all(Exemption, { system })
        .filter((one) => isInForce(one, today) && !rules.get(one.rule)?.inForce(today)?.lawBound)
        .toSorted((a, b) => a.expiresOn.localeCompare(b.expiresOn))
        .map(({ key, rule, ruleTitle, expiresOn, followed }) => {
          return { key, rule, ruleTitle, expiresOn, againstDpo: followed === 'againstDpo' };
        }),
    };
  },
});
