import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { ConveyForm } from './convey-form.tsx';
import { Delegate } from './delegate.tsx';

type Edition = ViewData<'conveyances'>['open'][number];

/** An edition to tell of: by when, what is in it, and noting that it is done. */
export function OpenEdition({ edition, first, today }: { edition: Edition; first: boolean; today: Day }) {
  const { language } = useSpeech();
  const words = useText('manager').tasks;
  const [isOpen, setOpen] = useState(first);
  const name = words.page.name(edition.document, edition.edition);
  return (
    <div className={layout.card}>
      <h2 className={layout.heading}>{name}</h2>
      <DueDate day={edition.dueOn} today={today} />
      <p className={layout.quiet}>{words.page.since(dayWords(edition.from, language, today))}</p>
      {edition.document === 'policy' && <TextLink to="/policy">{words.page.readPolicy}</TextLink>}
      <ul className={layout.tightList}>
        {edition.rules.map(({ rule, title }) => (
          <li key={rule}>
            <TextLink to={`/handbook/rule/${rule}`}>{`${rule.toUpperCase()} ${title}`}</TextLink>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <ConveyForm edition={edition} name={name} today={today} />
      ) : (
        <div>
          <Action onClick={() => setOpen(true)}>{words.convey(edition.document, edition.edition)}</Action>
        </div>
      )}
      <Delegate task="conveyVersion" about={edition.decision} what={name} today={today} />
    </div>
  );
}
