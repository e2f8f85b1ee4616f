import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { Tick } from '../parts/form/fields.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { AskedQuestions } from './asked-questions.tsx';
import type { ShownPoint } from './point-words.ts';

interface AddPointProps {
  choices: ViewData<'reviews'>['choices'];
  points: readonly ShownPoint[];
  onAdd: (point: ShownPoint) => void;
}

const usualMinutes = 4;
const longestQuestion = 300;

/** One more point: a rule, a lesson, or a question somebody has asked. */
export function AddPoint({ choices, points, onAdd }: AddPointProps) {
  const words = useText('manager').reviews;
  return (
    <Folded title={words.addPoint}>
      <div className={layout.form}>
        <AddChosen choices={choices} points={points} onAdd={onAdd} />
        <AskedQuestions
          questions={choices.questions}
          points={points}
          {...{ usualMinutes, onAdd, longest: longestQuestion }}
        />
        <AddQuestion onAdd={onAdd} />
      </div>
    </Folded>
  );
}

function AddChosen({ choices, points, onAdd }: AddPointProps) {
  const words = useText('manager').reviews;
  const [chosen, choose] = useState('');
  const there = new Set(points.map(({ ref }) => ref));
  const rules = choices.rules.filter(({ rule }) => !there.has(rule));
  const lessons = choices.lessons.filter(({ lesson }) => !there.has(lesson));

  function add(): void {
    const rule = rules.find((one) => one.rule === chosen);
    const lesson = lessons.find((one) => one.lesson === chosen);
    if (rule) onAdd({ kind: 'rule', ref: rule.rule, title: rule.title, minutes: usualMinutes });
    if (lesson) onAdd({ kind: 'lesson', ref: lesson.lesson, title: lesson.title, minutes: usualMinutes });
    choose('');
  }

  return (
    <>
      <Field label={words.addHelp}>
        <Select size="large" value={chosen} onChange={(_, { value }) => choose(value)}>
          <option value="" />
          <optgroup label={words.rules}>
            {rules.map(({ rule, title }) => (
              <option key={rule} value={rule}>
                {rule.toUpperCase()} {title}
              </option>
            ))}
          </optgroup>
          {lessons.length > 0 && (
            <optgroup label={words.lessons}>
              {lessons.map(({ lesson, title }) => (
                <option key={lesson} value={lesson}>
                  {title}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      <div className={layout.actions}>
        <Action disabledFocusable={chosen === ''} onClick={() => chosen !== '' && add()}>
          {words.add}
        </Action>
      </div>
    </>
  );
}

/** A question comes on only in the manager's own words, and when whoever asked has said yes. */
function AddQuestion({ onAdd }: Pick<AddPointProps, 'onAdd'>) {
  const words = useText('manager').reviews;
  const [asked, ask] = useState('');
  const [mayShare, share] = useState(false);
  const [tried, setTried] = useState(false);

  function add(): void {
    setTried(true);
    if (asked.trim() === '' || !mayShare) return;
    onAdd({ kind: 'question', text: asked.replace(/\s+/g, ' ').trim(), minutes: usualMinutes });
    ask('');
    share(false);
    setTried(false);
  }

  return (
    <>
      <FreeTextField
        label={words.questionLabel}
        hint={words.questionHelp}
        value={asked}
        maxLength={longestQuestion}
        needed={tried && words.needed}
        onChange={ask}
      />
      <Field {...(tried && !mayShare && { validationMessage: words.consentNeeded })}>
        <Tick label={words.consent} value={mayShare} onChange={share} />
      </Field>
      <div className={layout.actions}>
        <Action onClick={add}>{words.addQuestion}</Action>
      </div>
    </>
  );
}
