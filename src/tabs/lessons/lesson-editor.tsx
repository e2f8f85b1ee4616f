import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { LessonCard } from './lesson-card.tsx';
import type { Lesson } from './lesson-words.tsx';

const longestTitle = 120;
const longestWords = 1_000;
const begin = { title: '', happens: '', instead: '', rule: '', centreName: '', incident: '' };

/** The lessons as the DBR meets them: with the cases they came from, what was taken away, and the form for one more. */
export default function LessonEditor({ lessons }: { lessons: readonly Lesson[] }) {
  const words = useSpeech().text.lessons;
  const { isOpen: writing, open, close, notice } = useOpened();
  const view = useView('lessonDesk', {});
  return (
    <QueryBoundary view={view} lines={6}>
      {(editing) => {
        const numberOf = (key: string) => editing.sources.find(({ lesson }) => lesson === key)?.number;
        return (
          <>
            {notice}
            {writing ? (
              <LessonForm editing={editing} onClose={(published) => close(published ? words.published : '')} />
            ) : (
              <div>
                <Action appearance="primary" onClick={() => open()}>
                  {words.write}
                </Action>
              </div>
            )}
            <ul className={layout.list}>
              {lessons.map((lesson) => (
                <li key={lesson.key}>
                  <LessonCard lesson={lesson} shown editing={{ number: numberOf(lesson.key) }} />
                </li>
              ))}
              {editing.hidden.map((lesson) => (
                <li key={lesson.key}>
                  <LessonCard lesson={lesson} shown={false} editing={{ number: numberOf(lesson.key) }} />
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </QueryBoundary>
  );
}

/** The DBR writes a lesson. What must not go out is said before anything is saved. */
function LessonForm({ editing, onClose }: { editing: ViewData<'lessonDesk'>; onClose: (published: boolean) => void }) {
  const { text } = useSpeech();
  const words = text.lessons.form;
  const [nonce] = useState(() => crypto.randomUUID());
  const { at, said } = useFields(begin, words);
  const action = useAction('publishLesson');
  const form = useForm(action, () => {
    if ([title, happens, instead].some((value) => value.trim() === '')) return;
    const chosen = { ...(rule && { rule }), ...(centreName && { centreName }), ...(incident && { incident }) };
    const input = { nonce, title: title.trim(), happens: happens.trim(), instead: instead.trim(), ...chosen };
    action.mutate(input, { onSuccess: () => onClose(true) });
  });
  const { title, happens, instead, rule, centreName, incident } = said;

  return (
    <Form
      {...form}
      label={text.lessons.write}
      card
      says={[words.publish, words.saving]}
      sentences={text.lessons.fault}
      needed={words.needed}
      onClose={() => onClose(false)}
    >
      <p>{words.lead}</p>
      <FreeTextField {...at('title')} maxLength={longestTitle} oneLine needed />
      <FreeTextField {...at('happens')} maxLength={longestWords} needed />
      <FreeTextField {...at('instead')} maxLength={longestWords} needed />
      <SelectField
        {...at('rule')}
        choices={[
          ['', words.noRule],
          ...editing.rules.map((one) => [one.rule, `${one.rule.toUpperCase()} ${one.title}`] as const),
        ]}
      />
      <SelectField
        {...at('centreName')}
        label={words.centre}
        hint={words.centreHelp}
        choices={[['', words.noCentre], ...editing.centres.map((centre) => [centre, centre] as const)]}
      />
      <SelectField
        {...at('incident')}
        label={words.source}
        hint={words.sourceHelp}
        choices={[['', words.noSource], ...editing.cases.map(({ key, number }) => [key, number] as const)]}
      />
    </Form>
  );
}
