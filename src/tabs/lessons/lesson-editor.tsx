import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { kindRows } from '../../features/cases/reports/report-figures.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { LineField, ListField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { LessonCard } from './lesson-card.tsx';
import type { Lesson } from './lesson-words.tsx';

const longestTitle = 120;
const longestWords = 1_000;

/** The lessons as the DBR meets them: with the cases they came from, what was taken away, and the form for one more. */
interface LessonEditorProps {
  lessons: readonly Lesson[];
  figures: ViewData<'lessons'>['figures'];
}

export default function LessonEditor({ lessons, figures }: LessonEditorProps) {
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
                  <LessonCard
                    lesson={lesson}
                    shown
                    editing={{ number: numberOf(lesson.key) }}
                    figures={figures.find((one) => one.lesson === lesson.key)}
                  />
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
  const { form: words, write, fault } = useSpeech().text.lessons;
  const { row: kinds } = useText('cases').breachReports;
  const action = useAction('publishLesson');
  const { rules, centres, cases } = editing;
  return (
    <EntryForm<Omit<ActionInput<'publishLesson'>, 'nonce'>>
      label={write}
      card
      names={words}
      words={{ save: words.publish, saving: words.saving, fault }}
      begin={{ title: '', happens: '', instead: '', rule: '', kind: undefined, centreName: '', incident: '' }}
      sending={action}
      onSend={(said, { nonce }) => action.mutate({ nonce, ...said }, { onSuccess: () => onClose(true) })}
      onClose={() => onClose(false)}
    >
      {({ at }) => (
        <>
          <p>{words.lead}</p>
          <LineField {...at('title')} max={longestTitle} required={words.needed} />
          <TextField {...at('happens')} max={longestWords} required={words.needed} />
          <TextField {...at('instead')} max={longestWords} required={words.needed} />
          <ListField
            {...at('rule')}
            empty={words.noRule}
            choices={rules.map(({ rule, title }) => [rule, `${rule.toUpperCase()} ${title}`])}
          />
          <ListField
            {...at('kind', words.kind, words.kindHelp)}
            empty={words.noKind}
            choices={kindRows.map((kind) => [kind, kinds[kind]])}
          />
          <ListField
            {...at('centreName', words.centre, words.centreHelp)}
            empty={words.noCentre}
            choices={centres.map((centre) => [centre, centre])}
          />
          <ListField
            {...at('incident', words.source, words.sourceHelp)}
            empty={words.noSource}
            choices={cases.map(({ key, number }) => [key, number])}
          />
        </>
      )}
    </EntryForm>
  );
}
