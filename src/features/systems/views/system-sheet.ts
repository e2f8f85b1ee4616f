import { z } from 'zod';
import { shownOf } from '../../../core/shown-of.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { completenessOf } from '../completeness.ts';
import { processorsIn } from '../processors.ts';
import { wholeSystems } from '../queries/whole-systems.ts';
import { System, SystemDocument } from '../records.ts';
import { overseeing } from '../roles.ts';
import { shownProcessor } from '../shown-system.ts';
import type { SharedPart } from '../stored-words.ts';
import { inOrderOfWeight, isHeld } from '../system.ts';

const stored = z.strictObject({
  ...shape(System, 'key', 'name', 'kind', 'state', 'purpose', 'criticality', 'sensitivity', 'ownerName'),
  ...shape(System, 'proposedOwnerName', 'budgetHolderName', 'supplier', 'supplierCvr', 'supportRef', 'supportTo'),
  ...shape(System, 'processing', 'statement', 'statementTo', 'legalBasis', 'recordLink', 'storage', 'integrations'),
  ...shape(System, 'authorities', 'source'),
});

/** The whole register for a spreadsheet (S94, S97): fetched when somebody asks for the file, and for nothing else. */
export const systemSheet = view({
  summary: 'The whole register of systems, for a spreadsheet',
  roles: overseeing,
  query: z.strictObject({}),
  output: z.strictObject({
    systems: z.array(
      stored.extend({
        percent: z.int(),
        processors: z.array(shownProcessor),
        dataOwners: z.array(z.string()),
        administrators: z.array(z.string()),
        documents: z.array(z.strictObject(shape(SystemDocument, 'kind', 'state', 'nextReview'))),
      }),
    ),
  }),
  read: (reader) => {
    const rows = wholeSystems(reader).map((whole) => {
      const holders = (part: SharedPart) =>
        whole.roles.flatMap((role) => (role.part === part && isHeld(role) ? [role.name] : []));
      return {
        ...shownOf(whole.system, stored.shape),
        processors: [...processorsIn(whole.system.processors)],
        percent: completenessOf(whole, reader.today).percent,
        dataOwners: holders('dataOwner'),
        administrators: holders('administrator'),
        documents: whole.documents.map(({ kind, state, nextReview }) => ({ kind, state, nextReview })),
      };
    });
    return { systems: [...inOrderOfWeight(rows)] };
  },
});
