import type { Day } from '../../../core/dates.ts';
import { isAskedFor, isInOrder, type WholeSystem } from '../completeness.ts';
import { processorsIn } from '../processors.ts';
import { type DocumentKind, documentsOf, type SharedPart } from '../stored-words.ts';
import { isHeld } from '../system.ts';
import type { SystemText } from '../words/system.da.ts';
import { processorsParagraph, untilWords } from './processor-words.ts';

interface Section {
  heading: string;
  facts: readonly { name: string; value: string }[];
}

/**
 * A system on one sheet of paper (S94, S97): who answers for it, what it holds, its documents and what is agreed. Short
 * enough for an A4: what is not written is left out, but for who and what the policy asks of every system.
 * @param say how days are written
 */
export function systemDocument(
  { system, roles, documents }: WholeSystem,
  words: SystemText,
  { today, say }: { today: Day; say: (day: Day) => string },
): { title: string; sections: readonly Section[] } {
  const { part, fact } = words;
  const holders = (one: SharedPart) =>
    roles.flatMap((role) => (role.part === one && isHeld(role) ? [role.name] : [])).join(', ');
  const { kind, state, retiredOn, criticality, sensitivity, processing } = system;
  const until = (what: string | undefined, day: Day | undefined) =>
    what && untilWords(words, what, day, { today, say });
  const named =
    system.supplierCvr && system.supplier ? words.cvr(system.supplier, system.supplierCvr) : system.supplier;
  const isSystem = kind === 'system';
  const standing = Object.groupBy(
    documentsOf[kind].filter((one) => isAskedFor(one, system)),
    (one) => {
      const row = documents.find((document) => document.kind === one);
      if (!row) return 'missing';
      return row.state === 'ready' && !isInOrder(row, today) ? 'overdue' : row.state;
    },
  );
  const listed = (kinds: readonly DocumentKind[] = []) => kinds.map((one) => words.document[one]).join(', ');
  const others = processorsIn(system.processors);
  const { supplier: name = fact.supplier, statement, statementTo } = system;
  const processors = processorsParagraph(
    processing === 'processor' ? { name, statement, statementTo } : undefined,
    ...([others, words, { today, say }] as const),
  );
  const sections: readonly Section[] = [
    {
      heading: words.who,
      facts: facts([
        [isSystem ? part.owner : words.answerable, system.ownerName ?? words.nobodyYet],
        [part.delegate, holders('delegate')],
        [part.budgetHolder, system.budgetHolderName ?? (isSystem ? words.nobodyYet : undefined)],
        [part.dataOwner, holders('dataOwner')],
        [part.administrator, holders('administrator')],
      ]),
    },
    {
      heading: words.what,
      facts: facts([
        [fact.kind, isSystem ? undefined : words.kind[kind]],
        [fact.state, retiredOn ? words.retiredOn(say(retiredOn)) : words.state[state]],
        [fact.purpose, system.purpose],
        [fact.criticality, criticality ? words.criticality[criticality] : words.unassessed],
        [fact.sensitivity, sensitivity ? words.sensitivity[sensitivity] : words.unassessed],
        [fact.legalBasis, system.legalBasis],
        [fact.record, system.recordLink],
        [fact.storage, system.storage],
        [fact.integrations, system.integrations],
        [fact.authorities, system.authorities],
      ]),
    },
    {
      heading: words.documents,
      facts: facts([
        [words.documentState.ready, listed(standing.ready)],
        [words.overdue, listed(standing.overdue)],
        [words.documentState.underWay, listed(standing.underWay)],
        [words.documentState.missing, listed(standing.missing)],
      ]),
    },
    {
      heading: words.agreements,
      facts: facts([
        [fact.supplier, named],
        [fact.support, until(system.supportRef, system.supportTo)],
        ...(others.length === 0
          ? ([
              [fact.processing, words.processing[processing]],
              [fact.statement, until(system.statement, system.statementTo)],
            ] as const)
          : ([[fact.processors, processors]] as const)),
      ]),
    },
  ];
  return {
    title: system.name,
    sections: sections.filter(
      (section) => section.facts.length > 0 && (isSystem || section.heading !== words.agreements),
    ),
  };
}

function facts(pairs: readonly (readonly [name: string, value: string | undefined])[]): Section['facts'] {
  return pairs.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
