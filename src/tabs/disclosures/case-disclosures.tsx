import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { useWhen } from '../cases/when-words.ts';
import { Action } from '../parts/link-button.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { HandOverForm } from './hand-over-form.tsx';
import { TextCard } from './text-card.tsx';
import { TextForm } from './text-form.tsx';

const live = { everyMs: 20_000 };

/** What leaves a case: the text for the manager, seen by the reporter first, and facts handed over (S85, S110). */
export default function CaseDisclosures({ data: { line } }: CasePartProps) {
  const words = useText('cases').disclosures.dpo;
  const view = useView('casePassedOn', { number: line.number }, live);
  return (
    <QueryBoundary view={view} lines={6}>
      {(data) => (
        <>
          <p className={layout.lead}>{words.lead}</p>
          {data.texts.length > 0 && (
            <List of={data.texts} by="key">
              {(text) => <TextCard text={text} />}
            </List>
          )}
          <TextForm data={data} isFirst={data.texts.length === 0} />
          <HandOvers data={data} />
        </>
      )}
    </QueryBoundary>
  );
}

/** What has been handed over from the case, and the form for one more. */
function HandOvers({ data: { key, handOvers } }: { data: ViewData<'casePassedOn'> }) {
  const when = useWhen();
  const words = useText('cases').disclosures.dpo;
  const { isOpen: writing, open, close, notice } = useOpened();
  return (
    <Section title={words.handOvers}>
      <p className={layout.quiet}>{words.handOversLead}</p>
      {handOvers.length === 0 && <p className={layout.quiet}>{words.handOversNone}</p>}
      <ul className={layout.list}>
        {handOvers.map(({ key: one, recipient, basis, content, about, told, toldNote, byName, at }) => (
          <li key={one} className={layout.card}>
            <strong>{words.handOverLine(recipient, words.about[about], byName, when(at))}</strong>
            <p className={layout.asWritten}>{content}</p>
            <p className={layout.quiet}>{basis}</p>
            <p className={layout.quiet}>
              {words.isTold[told]}
              {toldNote !== undefined && `: ${toldNote}`}
            </p>
          </li>
        ))}
      </ul>
      {notice}
      {writing ? (
        <HandOverForm caseKey={key} onClose={(saved) => close(saved ? words.handOverDone : '')} />
      ) : (
        <Action onClick={() => open()}>{words.handOver}</Action>
      )}
    </Section>
  );
}
