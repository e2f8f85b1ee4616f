import { z } from 'zod';
import { shownOf } from '../../../core/shown-of.ts';
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
  const { assessedByName = '', decidedByName = '', adviceConditions, dpoConditions, followed } = exemption;
  return {
    ...shownOf(exemption, exemptionUnderTitle.shape),
    ...{ assessedByName, decidedByName },
    dpoConditions: dpoConditions === 'kept' ? adviceConditions : undefined,
    againstDpo: followed === 'againstDpo',
  };
}
