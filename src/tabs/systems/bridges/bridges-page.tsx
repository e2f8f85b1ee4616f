import type { ViewData } from '../../../contract/contract.ts';
import { useView } from '../../api-hooks.tsx';
import { BackLink, TextLink } from '../../parts/link-button.tsx';
import { List, layout, Section } from '../../parts/page.tsx';
import { EmptyState, ViewPage } from '../../parts/view.tsx';
import { useText } from '../../use-text.ts';
import { BridgeCard } from './bridge-card.tsx';
import { QuestionForm } from './question-form.tsx';

/** While somebody waits for what was asked for, the page looks again. */
const everyMs = 5_000;

/** *Hentet fra andre registre* (S94): what came, what differs and who decides, when, and what is wrong. */
export default function BridgesPage() {
  const words = useText('systemBridges');
  const { toRegister } = useText('systems');
  const view = useView('systemBridges', {}, { everyMs });
  return (
    <ViewPage above={<BackLink to="/systems">{toRegister}</BackLink>} title={words.title} view={view} lines={6}>
      {(data) => <Bridges data={data} />}
    </ViewPage>
  );
}

function Bridges({ data }: { data: ViewData<'systemBridges'> }) {
  const words = useText('systemBridges');
  const { bridges, questions, waiting, missing, missed, mayAnswer } = data;
  if (bridges.length === 0) return <EmptyState picture="calm" title={words.none} next={words.noneNext} />;
  const isFetched = bridges.some(({ last }) => last?.fetchedAt !== undefined || last?.state === 'failed');
  return (
    <>
      <List of={bridges} by="source">
        {(bridge) => <BridgeCard bridge={bridge} mayAnswer={mayAnswer} />}
      </List>
      {isFetched && (
        <Section title={waiting === 0 ? words.noQuestions : words.questions(waiting)}>
          <List of={questions} by="key">
            {(question) => <QuestionForm question={question} mayAnswer={mayAnswer} />}
          </List>
          {waiting > questions.length && <p className={layout.quiet}>{words.more(waiting - questions.length)}</p>}
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={words.missing}>
          <p>{words.missingNext}</p>
          <ul className={layout.tightList}>
            {missing.map(({ key, name, source, system }) => (
              <li key={key}>
                <TextLink to={`/system/${system}`}>{words.missingLine(name, words.register[source])}</TextLink>
              </li>
            ))}
          </ul>
          {missed > missing.length && <p className={layout.quiet}>{words.firstShown(missing.length)}</p>}
        </Section>
      )}
    </>
  );
}
