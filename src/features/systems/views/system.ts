import { z } from 'zod';
import type { Language } from '../../../core/language.ts';
import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day, shape } from '../../../kernel/shape.ts';
import { subjectsOf } from '../../controls/queries/rounds.ts';
import { titleIn } from '../../handbook/rule.ts';
import { bridgeSources } from '../bridges/other-register.ts';
import { owningRegister } from '../bridges/queries/owning-register.ts';
import { speaksOf } from '../colleagues/named-in-text.ts';
import { completenessOf, isAskedFor, isInOrder, type WholeSystem } from '../completeness.ts';
import { exercisedOn } from '../controls/queries/exercised-on.ts';
import { controlsShown, shownControls } from '../controls/queries/shown-control.ts';
import { mayKeepDocument } from '../document-rules.ts';
import { factFields } from '../incoming/incoming.ts';
import { lifeShown, shownLife } from '../life/queries/shown-life.ts';
import { hasPart } from '../owed.ts';
import { mayAppoint, mayDescribe } from '../part-rules.ts';
import { processorsIn } from '../processors.ts';
import { relationTo } from '../queries/relation.ts';
import { wholeSystem } from '../queries/whole-systems.ts';
import { System, SystemDocument, SystemRole } from '../records.ts';
import { isAssessedHere } from '../risks/queries/assessed-here.ts';
import { riskRelation } from '../risks/queries/risk-relation.ts';
import { risksOf } from '../risks/queries/risks.ts';
import { riskCounts, riskSummary } from '../risks/risk-summary.ts';
import { overseeing, readingFindings, working } from '../roles.ts';
import { lack, shownProcessor } from '../shown-system.ts';
import { documentsOf, systemParts } from '../stored-words.ts';
import { isHeld, systemDocumentKey } from '../system.ts';

const document = z.strictObject({
  ...shape(SystemDocument, 'kind', 'state', 'nextReview', 'link', 'keeper', 'keeperName'),
  /** Ready, and its next look is not past. */
  isInOrder: z.boolean(),
  /** Of the plan for when it stops: the day it was last tried out (S61). */
  exercisedOn: day.optional(),
  /** Is it asked of this system at all? */
  isAsked: z.boolean(),
  mayChange: z.boolean(),
  /** Version of its row, 0 when there is none. */
  seen: z.int(),
});

/**
 * One system on one page: who, what, the seven documents, and what is agreed (S39, S40, S42, S43, S48–S51, S57, S94–S101).
 * Those who oversee the register see any; others a system they have a part in.
 * @throws Refusal `unknownSystem`, also for one the reader may not see
 */
export const system = view({
  summary: 'One system: who answers for it, its data, its seven documents and what is agreed about it',
  roles: working,
  query: z.strictObject({ system: z.string().min(1).max(100) }),
  output: z.strictObject({
    ...shape(System, 'key', 'name', 'kind', 'state', 'retiredOn', 'purpose', 'criticality', 'sensitivity'),
    ...shape(System, 'owner', 'ownerName', 'proposedOwner', 'proposedOwnerName', 'budgetHolder', 'budgetHolderName'),
    ...shape(System, 'supplier', 'supplierCvr', 'supportRef', 'supportTo', 'processing', 'statement', 'statementTo'),
    ...shape(System, 'legalBasis', 'recordLink', 'storage', 'integrations', 'authorities', 'source'),
    /** Those beside the supplier (S50, S51). */
    processors: z.array(shownProcessor),
    version: z.int(),
    /** What the register it comes from owns, and is written there (S94). */
    writtenThere: z
      .strictObject({ source: z.enum(bridgeSources), fields: z.array(z.enum(factFields)), hasAgreement: z.boolean() })
      .optional(),
    parts: z.array(z.strictObject(shape(SystemRole, 'part', 'person', 'name', 'tasks', 'from'))),
    documents: z.array(document),
    /** How its risks stand, for those who may see them. */
    risks: riskSummary.optional(),
    ...shownControls,
    ...shownLife,
    percent: z.int(),
    lacks: z.array(lack),
    /** Rules in force that speak of it by its name. */
    rules: z.array(z.strictObject({ rule: z.string(), title: z.string() })),
    isOwner: z.boolean(),
    mayDescribe: z.boolean(),
    /** The parts the reader may say who has. */
    mayAppoint: z.array(z.enum(systemParts)),
  }),
  read: (reader, actor, { system: key }) => {
    const { person, roles } = actor;
    const whole = wholeSystem(reader, key);
    const isPart = whole !== undefined && (hasPart(whole, person.id) || subjectsOf(reader, person.id).includes(key));
    if (!whole || !(isPart || isAny(roles, overseeing))) throw new Refusal('unknownSystem');
    const { actor: _, at: __, sourceId: ___, sourceSaid: ____, batch: _____, ...said } = whole.system;
    const { ownerFrom: ______, budgetHolderFrom: _______, processors, ...shown } = said;
    const relation = relationTo(whole.system, actor, reader.records);
    const there = owningRegister(reader, whole.system);
    const risks = risksOf(reader, key);
    return {
      ...shown,
      processors: [...processorsIn(processors)],
      version: reader.records.find(System, key)?.mark.version ?? 0,
      writtenThere: there && { ...there, fields: [...there.fields] },
      parts: whole.roles
        .filter(isHeld)
        .map(({ part, person: id, name, tasks, from }) => ({ part, person: id, name, tasks, from }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
      documents: documentsOf[whole.system.kind].map((kind) => ({
        ...documentOf(reader, whole, kind),
        mayChange:
          whole.system.state !== 'retired' &&
          !(kind === 'riskAnalysis' && risks.length > 0 && isAssessedHere(reader, whole.system)) &&
          mayKeepDocument(relation, whole.documents.find((one) => one.kind === kind)?.keeper, person.id),
      })),
      ...(riskRelation(whole.system, actor, reader.records).sees && { risks: riskCounts(risks, whole.system) }),
      ...controlsShown(reader, whole.system, {
        ...{ relation, person: person.id, readsFindings: isPart || isAny(roles, readingFindings) },
      }),
      ...lifeShown(reader, whole, { relation, readsFindings: isPart || isAny(roles, readingFindings) }),
      ...lacksOf(whole, reader),
      rules: rulesNaming(reader, whole.system.name, actor.language),
      isOwner: relation.owns,
      mayDescribe: mayDescribe(relation),
      mayAppoint: whole.system.state === 'retired' ? [] : systemParts.filter((part) => mayAppoint(part, relation)),
    };
  },
});

function rulesNaming(reader: Reader, name: string, language: Language) {
  const inForce = [...reader.handbook().rules.values()].flatMap((rule) => rule.inForce(reader.today) ?? []);
  return inForce
    .filter((version) => speaksOf(`${version.title}\n${version.textDa}`, name))
    .map((version) => ({ rule: version.rule, title: titleIn(version, language) }));
}

function lacksOf(whole: WholeSystem, { today }: Reader) {
  const { percent, lacks } = completenessOf(whole, today);
  return { percent, lacks: [...lacks] };
}

function documentOf(reader: Reader, { system, documents }: WholeSystem, kind: SystemDocument['kind']) {
  const { records, today } = reader;
  const stored = documents.find((one) => one.kind === kind);
  const row = stored ?? { state: 'missing' as const, nextReview: undefined, link: undefined };
  const { state, nextReview, link } = row;
  return {
    ...{ kind, state, nextReview, link, keeper: stored?.keeper, keeperName: stored?.keeperName },
    isInOrder: isInOrder(row, today),
    exercisedOn: kind === 'continuityPlan' ? exercisedOn(reader, system.key) : undefined,
    isAsked: isAskedFor(kind, system),
    seen: records.find(SystemDocument, systemDocumentKey(system.key, kind))?.mark.version ?? 0,
  };
}
