import type { ActionRecord } from '../../contract/contract.ts';
import {
  type OldExemptionFault,
  oldExemptionFields,
} from '../../features/exemptions/old-register/old-exemption-fields.ts';
import { useAction } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { OldRegisterPage } from '../paper/old-register-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded } from '../parts/page.tsx';
import { Today, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Found = ActionRecord<'importExemptions'>;

/** *Hent dispensationer ind* (S67, INV12): first what would come in, line by line, then the exemptions. */
export default function ImportExemptionsPage() {
  const text = useText('exemptions');
  const words = text.old;
  return (
    <OldRegisterPage
      words={words}
      back={{ to: '/exemptions', name: text.title }}
      fields={oldExemptionFields}
      check={useAction('importExemptions')}
      bringIn={useAction('importExemptions')}
    >
      {(found, now) => (
        <Today value={dayAt(now)}>
          <Outcome found={found} />
        </Today>
      )}
    </OldRegisterPage>
  );
}

function Outcome({ found }: { found: Found }) {
  const words = useText('exemptions').old;
  const { lines, stored, missing } = found;
  if (missing.length > 0) {
    return <Notice kind="warning" title={words.missing(missing.map((field) => words.field[field]).join(', '))} />;
  }
  const known = lines.filter((line) => line.known).length;
  const masked = lines.reduce((sum, line) => sum + line.masked, 0);
  const coming = lines.filter((line) => line.said && !line.known);
  const faulty = lines.filter(({ faults }) => faults.length > 0);
  return (
    <>
      <p role="status">
        {[words.toStore(stored), known > 0 && words.known(known), masked > 0 && words.masked(masked)]
          .filter((sentence) => sentence !== false)
          .join(' ')}
      </p>
      {coming.length > 0 && (
        <Folded title={`${words.coming} (${coming.length})`} open>
          <ul>{coming.map((line) => line.said && <Coming key={line.line} line={line.line} said={line.said} />)}</ul>
        </Folded>
      )}
      {faulty.length > 0 && (
        <Folded title={`${words.faults} (${faulty.length})`} open>
          <ul>
            {faulty.map(({ line, faults }) => (
              <li key={line}>{words.line(line, faults.map((one) => faultIn(words, one)).join(' '))}</li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}

function Coming({ line, said }: { line: number; said: NonNullable<Found['lines'][number]['said']> }) {
  const day = useDay();
  const words = useText('exemptions');
  const place = words.scope[said.isUnits ? 'units' : 'workflow'](said.scopeName);
  return (
    <li>
      {words.old.line(line, `${said.rule.toUpperCase()}. ${place}. ${words.old.until(day(said.until))}`)}{' '}
      {words.old.hands(said.askedBy, said.assessedBy, said.decidedBy)}
    </li>
  );
}

/** What is in the way of a line, and what to do about it. */
function faultIn({ fault, handFault, hand: called }: ImportText, { fault: what, hand = 'askedBy' }: OldExemptionFault) {
  if (what === 'nobody' || what === 'unknownPerson' || what === 'namesakes') return handFault[what](called[hand]);
  return fault[what];
}

type ImportText = ReturnType<typeof useText<'exemptions'>>['old'];
