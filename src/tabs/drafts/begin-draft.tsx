import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { SelectField } from '../parts/form/choice-fields.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { subjectName } from './subject-name.ts';
import { WriteEdition } from './write-edition.tsx';

/** Something to write: a new edition of what there is, or a rule that is not there yet. */
export function BeginDraft({ beginnings }: Pick<ViewData<'drafts'>, 'beginnings'>) {
  const words = useText('drafts');
  const { text } = useSpeech();
  const [subject, setSubject] = useState('');
  return (
    <section className={layout.card}>
      <SelectField
        label={words.begin}
        hint={words.beginHelp}
        value={subject}
        choices={[
          ['', words.facts.choose],
          ...beginnings.map(
            (one) => [one.subject, one.document === 'rule' ? `${subjectName(one)} ${one.title}` : one.title] as const,
          ),
        ]}
        onChange={setSubject}
      />
      <div className={layout.actions}>
        {subject !== '' && <WriteEdition subject={subject} label={words.beginNow} appearance="primary" />}
        <WriteEdition label={words.beginRule} />
        <TextLink to="/import">{text.handbook.bringIn}</TextLink>
      </div>
    </section>
  );
}
