import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
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
      <Field label={words.begin} hint={words.beginHelp}>
        <Select size="large" value={subject} onChange={(_, { value }) => setSubject(value)}>
          <option value="">{words.facts.choose}</option>
          {beginnings.map((one) => (
            <option key={one.subject} value={one.subject}>
              {one.document === 'rule' ? `${subjectName(one)} ${one.title}` : one.title}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.actions}>
        {subject !== '' && <WriteEdition subject={subject} label={words.beginNow} appearance="primary" />}
        <WriteEdition label={words.beginRule} />
        <TextLink to="/import">{text.handbook.bringIn}</TextLink>
      </div>
    </section>
  );
}
