import { z } from 'zod';
import { shape } from '../../../kernel/shape.ts';
import { Exemption } from '../records.ts';

/** As it stands under a rule's title for those it covers. */
export const exemptionUnderTitle = z.strictObject({
  ...shape(Exemption, 'key', 'scope', 'scopeName', 'askedByName', 'compensatingMeasures', 'conditions'),
  ...shape(Exemption, 'from', 'expiresOn', 'advice'),
  /** The DBR's conditions, where they hold. */
  dpoConditions: z.string().optional(),
  assessedByName: z.string(),
  decidedByName: z.string(),
  /** Decided against the DBR's assessment: seen everywhere the exemption is (S67). */
  againstDpo: z.boolean(),
});

/** What is done instead, until when, and by whose word. */
export function underTitle(exemption: Exemption): z.input<typeof exemptionUnderTitle> {
  const { key, scope, scopeName, askedByName, compensatingMeasures, conditions, from, expiresOn } = exemption;
  const { assessedByName = '', decidedByName = '', advice, adviceConditions, dpoConditions, followed } = exemption;
  return {
    ...{ key, scope, scopeName, askedByName, compensatingMeasures, from, expiresOn, assessedByName, decidedByName },
    ...(advice && { advice }),
    ...(conditions && { conditions }),
    ...(dpoConditions === 'kept' && adviceConditions && { dpoConditions: adviceConditions }),
    againstDpo: followed === 'againstDpo',
  };
}
