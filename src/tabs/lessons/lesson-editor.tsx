import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
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
  const [said, setSaid] = useState(begin);
  const action = useAction('publishLesson');
  const { tried, ...form } = useForm(action, () => {
    if ([title, happens, instead].some((value) => value.trim() === '')) return;
    const chosen = { ...(rule && { rule }), ...(centreName && { centreName }), ...(incident && { incident }) };
    const input = { nonce, title: title.trim(), happens: happens.trim(), instead: instead.trim(), ...chosen };
    action.mutate(input, { onSuccess: () => onClose(true) });
  });
  const { title, happens, instead, rule, centreName, incident } = said;
  const needed = tried && words.needed;
  const set = (name: keyof typeof begin) => (value: string) => setSaid({ ...said, [name]: value });

  return (
    <Form
      {...form}
      label={text.lessons.write}
      card
      says={[words.publish, words.saving]}
      sentences={text.lessons.fault}
      onClose={() => onClose(false)}
    >
      <p>{words.lead}</p>
      <FreeTextField
        label={words.title}
        value={title}
        maxLength={longestTitle}
        oneLine
        needed={needed}
        onChange={set('title')}
      />
      <FreeTextField
        label={words.happens}
        value={happens}
        maxLength={longestWords}
        needed={needed}
        onChange={set('happens')}
      />
      <FreeTextField
        label={words.instead}
        value={instead}
        maxLength={longestWords}
        needed={needed}
        onChange={set('instead')}
      />
      <SelectField
        label={words.rule}
        value={rule}
        choices={[
          ['', words.noRule],
          ...editing.rules.map((one) => [one.rule, `${one.rule.toUpperCase()} ${one.title}`] as const),
        ]}
        onChange={set('rule')}
      />
      <SelectField
        label={words.centre}
        hint={words.centreHelp}
        value={centreName}
        choices={[['', words.noCentre], ...editing.centres.map((centre) => [centre, centre] as const)]}
        onChange={set('centreName')}
      />
      <SelectField
        label={words.source}
        hint={words.sourceHelp}
        value={incident}
        choices={[['', words.noSource], ...editing.cases.map(({ key, number }) => [key, number] as const)]}
        onChange={set('incident')}
      />
    </Form>
  );
}
