import type { ActionRecord } from '../../contract/contract.ts';
import { registerFields } from '../../features/cases/register/register-file.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { OldRegisterPage } from '../paper/old-register-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** *Hent det gamle register ind*: first what would come in, column by column, then the cases. */
export default function RegisterPage() {
  const { cases } = useSpeech().text;
  const words = useText('cases').opening.register;
  return (
    <OldRegisterPage
      words={words}
      back={{ to: '/cases', name: cases.toList }}
      fields={registerFields}
      check={useAction('importRegister')}
      bringIn={useAction('importRegister')}
    >
      {(found) => <Outcome found={found} />}
    </OldRegisterPage>
  );
}

type Found = ActionRecord<'importRegister'>;

function Outcome({ found }: { found: Found }) {
  const words = useText('cases').opening.register;
  const { lines, stored, missing } = found;
  if (missing.length > 0) {
    return <Notice kind="warning" title={words.missing(missing.map((field) => words.field[field]).join(', '))} />;
  }
  const known = lines.filter((line) => line.known).length;
  const open = lines.filter((line) => line.isClosed === false && !line.known).length;
  const masked = lines.reduce((sum, line) => sum + line.masked, 0);
  const faulty = lines.flatMap(({ line, fault }) => (fault ? [words.line(line, words.fault[fault])] : []));
  return (
    <>
      <p role="status">
        {[
          words.toStore(stored),
          known > 0 && words.known(known),
          open > 0 && words.open(open),
          masked > 0 && words.masked(masked),
        ]
          .filter((sentence) => sentence !== false)
          .join(' ')}
      </p>
      {faulty.length > 0 && (
        <Folded title={`${words.faults} (${faulty.length})`} open>
          <ul>
            {faulty.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
