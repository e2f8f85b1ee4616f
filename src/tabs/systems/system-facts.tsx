import { untilWords } from '../../features/systems/exports/processor-words.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { ShownSystem } from './shown-system.ts';

/** What it is and what data it holds (S39, S42, S43, S48, S57). */
export function DataFacts({ system }: { system: ShownSystem }) {
  const words = useText('systems');
  const { fact } = words;
  const { kind, criticality, sensitivity, legalBasis, storage, integrations, authorities, source, recordLink } = system;
  const facts: readonly Fact[] = [
    { name: fact.kind, value: words.kind[kind] },
    { name: fact.criticality, value: criticality ? words.criticality[criticality] : words.unassessed },
    { name: fact.sensitivity, value: sensitivity ? words.sensitivity[sensitivity] : words.unassessed },
    ...(kind === 'system'
      ? [
          ...(sensitivity === 'none' ? [] : [{ name: fact.legalBasis, value: legalBasis ?? words.notYet }]),
          { name: fact.storage, value: storage ?? words.notYet },
          ...(integrations ? [{ name: fact.integrations, value: integrations }] : []),
          ...(authorities ? [{ name: fact.authorities, value: authorities }] : []),
        ]
      : []),
    { name: fact.source, value: words.source[source] },
  ];
  return (
    <>
      <Facts facts={facts} />
      {recordLink && <OutLink href={recordLink}>{words.openRecord}</OutLink>}
    </>
  );
}

/** Who delivers it, and what is agreed (S40, S50, S51). */
export function AgreementFacts({ system }: { system: ShownSystem }) {
  const words = useText('systems');
  const onDay = useDay();
  const { fact } = words;
  const today = useToday();
  const { supplier, supplierCvr, supportRef, supportTo, processing, statement, statementTo } = system;
  const until = (what: string | undefined, day: string | undefined) =>
    what === undefined ? words.notYet : untilWords(words, what, day, { today, say: onDay });
  const named = supplier !== undefined && supplierCvr !== undefined ? words.cvr(supplier, supplierCvr) : supplier;
  return (
    <Facts
      facts={[
        { name: fact.supplier, value: named ?? words.notYet },
        { name: fact.support, value: until(supportRef, supportTo) },
        { name: fact.processing, value: words.processing[processing] },
        ...(processing === 'processor' ? [{ name: fact.statement, value: until(statement, statementTo) }] : []),
      ]}
    />
  );
}
