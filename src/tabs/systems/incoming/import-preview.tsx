import type { ActionRecord } from '../../../contract/contract.ts';
import { Folded, layout, Section } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { useFieldName } from './field-name.ts';
import { MostOf } from './most-of.tsx';
import { useValueWords } from './value-words.ts';

type Found = ActionRecord<'importSystems'>;

/** What would come of a file: how many, what changes, who is to be looked at, and what is left out. */
export function ImportPreview({ found: { counts, lines } }: { found: Found }) {
  const words = useText('systemImport');
  const said = (['new', 'changed', 'same', 'asked', 'proposed'] as const).filter((what) => counts[what] > 0);
  const withoutCvr = lines.filter((one) => one.withoutCvr).map(({ name }) => name);
  const leftOut = lines.flatMap(({ name, line, status }) =>
    status === 'twice' || status === 'gone' || status === 'elsewhere'
      ? [{ line, name, why: words.status[status] }]
      : [],
  );
  return (
    <Section title={words.will}>
      <div role="status">
        <ul className={layout.tightList}>
          {said.map((what) => (
            <li key={what}>{words.counts[what](counts[what])}</li>
          ))}
        </ul>
      </div>
      {counts.proposed > 0 && <p className={layout.quiet}>{words.proposedNext}</p>}
      <Changes lines={lines} />
      <People lines={lines} />
      {withoutCvr.length > 0 && (
        <Folded title={`${words.withoutCvr} (${withoutCvr.length})`}>
          <p>{words.withoutCvrLead(withoutCvr.join(', '))}</p>
        </Folded>
      )}
      <MostOf title={words.leftOut} sentences={leftOut.map(({ name, why }) => `${name}: ${why}`)} />
    </Section>
  );
}

function Changes({ lines }: Pick<Found, 'lines'>) {
  const words = useText('systemImport');
  const nameOf = useFieldName();
  const wordsOf = useValueWords();
  const changes = lines.flatMap(({ name, facts, documents }) => [
    ...facts.flatMap(({ field, ours, theirs, taken }) =>
      taken === 'theirs'
        ? [`${name}. ${sentence(nameOf(field), ours && wordsOf(field, ours), wordsOf(field, theirs))}`]
        : [],
    ),
    ...documents.flatMap(({ kind, ours, link, taken }) =>
      taken === 'theirs' ? [`${name}. ${sentence(nameOf(kind), ours, link)}`] : [],
    ),
  ]);
  function sentence(field: string, ours: string | undefined, theirs: string): string {
    return ours === undefined ? words.fills(field, theirs) : words.change(field, ours, theirs);
  }
  return <MostOf title={words.changes} sentences={changes} />;
}

function People({ lines }: Pick<Found, 'lines'>) {
  const words = useText('systemImport');
  const { fault: why, ...systems } = useText('systems');
  const sentences = lines.flatMap(({ name, people }) =>
    people.flatMap(({ part, finding, named, person, faults = [] }) => {
      const who = person?.name ?? named;
      const said = {
        unknown: () => words.person.unknown(systems.part[part], named),
        unproposed: () => words.person.unproposed(named),
        proposed: () => words.person.proposed(who),
        refused: () => words.person.refused(systems.part[part], who, faults.map((fault) => why[fault]).join(' ')),
      };
      return finding in said ? [`${name}. ${said[finding as keyof typeof said]()}`] : [];
    }),
  );
  return <MostOf title={words.people} sentences={sentences} />;
}
