import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { maybeFreeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import { owningRegister } from '../bridges/queries/owning-register.ts';
import { type DocumentFault, documentFaults, mayKeepDocument } from '../document-rules.ts';
import { mayDescribe } from '../part-rules.ts';
import { namedPerson } from '../queries/named-person.ts';
import { relationTo } from '../queries/relation.ts';
import { System, SystemDocument } from '../records.ts';
import { isAssessedHere } from '../risks/queries/assessed-here.ts';
import { SystemRisk } from '../risks/records.ts';
import { working } from '../roles.ts';
import { documentKinds, documentStates, longestLine } from '../stored-words.ts';
import { systemDocumentKey } from '../system.ts';

/**
 * Says how one of the seven documents of a system stands, where it lies, who keeps it and when it is looked at again
 * (S97). Only a link is stored, never the file; where another register says where the agreement lies, it is changed there.
 * @param input.keeper left out, the owner keeps it
 * @param input.seen version of the document's row, 0 when there was none
 * @throws Refusal `unknownSystem`, `unknownPerson`, `notAllowed`, `systemDocumentInvalid` with everything in the way,
 * `changedMeanwhile`
 */
export const saveSystemDocument = action({
  summary: 'Says how a document of a system stands, where it lies and when it is looked at again',
  roles: working,
  input: z.strictObject({
    system: z.string().min(1).max(100),
    kind: z.enum(documentKinds),
    state: z.enum(documentStates),
    nextReview: day.optional(),
    link: maybeFreeText(longestLine),
    keeper: z.guid().optional(),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { seen, keeper: named, ...said }) => {
    const { actor, clock, records } = context;
    const system = await records.fetch(System, said.system);
    if (!system) throw new Refusal('unknownSystem');
    const relation = relationTo(system.record, actor, records);
    const hasRisks =
      isAssessedHere(context, system.record) && records.all(SystemRisk, { system: said.system }).length > 0;
    const isLinkTheirs = said.kind === 'dataAgreement' && owningRegister(context, system.record)?.hasAgreement;
    const at = clock.now();
    const key = systemDocumentKey(said.system, said.kind);
    const { record, mark } = await change(context, SystemDocument, key, {
      seen,
      to: (before) => {
        if (!mayKeepDocument(relation, before?.keeper, actor.person.id)) throw new Refusal('notAllowed');
        // Keeping one document is no right to hand it to another.
        const keeper = mayDescribe(relation) ? keeperOf(context, named, before) : kept(before);
        const wanted: SystemDocument = { key, actor: actor.person.id, at, ...said, ...keeper };
        const faults: readonly DocumentFault[] = [
          ...(system.record.state === 'retired' ? (['retired'] as const) : []),
          ...documentFaults(wanted, dayOf(at), said.kind === 'riskAnalysis' && hasRisks),
          ...(isLinkTheirs && wanted.link !== before?.link ? (['elsewhere'] as const) : []),
        ];
        if (faults.length > 0) throw new Refusal('systemDocumentInvalid', { faults });
        return before && saysTheSame(before, wanted) ? before : wanted;
      },
      shows: (now) => ({ state: now?.state, nextReview: now?.nextReview }),
    });
    return { key: record.key, version: mark.version };
  },
});

type Keeper = Pick<SystemDocument, 'keeper' | 'keeperName'>;

function keeperOf(context: Context, named: string | undefined, before: SystemDocument | undefined): Keeper {
  if (named === undefined) return {};
  if (named === before?.keeper) return kept(before);
  const { person, eligibility } = namedPerson(context, named);
  if (!eligibility.isHere || !eligibility.isPerson) throw new Refusal('unknownPerson');
  return { keeper: person.id, keeperName: person.name };
}

function kept(before: SystemDocument | undefined): Keeper {
  return before?.keeper === undefined ? {} : { keeper: before.keeper, keeperName: before.keeperName };
}

function saysTheSame(one: SystemDocument, other: SystemDocument): boolean {
  const said = ({ state, nextReview, link, keeper }: SystemDocument) => [state, nextReview, link, keeper].join('\n');
  return said(one) === said(other);
}
