import type { ReactNode } from 'react';
import { CopyButton } from '../../case-papers/copy-button.tsx';
import { useSpeech } from '../../language.tsx';
import { Action, TextLink } from '../../parts/link-button.tsx';
import { layout, Section } from '../../parts/page.tsx';
import { saveBlob } from '../../parts/prose/save-blob.ts';
import { useText } from '../../use-text.ts';
import { groupWords, linesOf, type Todo, todoText } from './todo.ts';

interface TodoListProps {
  todo: Todo;
  /** The file's own name for the person of a line; it has not left the browser. */
  nameAt: (line: number) => string;
}

/** The most of one kind that a page shows; the list that can be fetched has them all. */
const shown = 30;

/** What is not brought in and what to do about it: equal ones together, with their lines. */
export function TodoList({ todo, nameAt }: TodoListProps) {
  const { shell } = useSpeech().text;
  const { employments: words } = useText('maintenance').workplace;
  const { waiting, units, others } = todo;
  const text = todoText(todo, words);
  return (
    <Section title={words.todo} card>
      <p>{words.todoLead}</p>
      {units.length > 0 && (
        <Todos
          title={words.unitsTitle(units.length)}
          next={words.unitsNext}
          count={units.length}
          way={<TextLink to="/organisation">{shell.organisation}</TextLink>}
        >
          {units.slice(0, shown).map(({ value = '', lines }) => (
            <li key={value}>
              <strong>{value}</strong>: {words.inLines(lines.length)}
            </li>
          ))}
        </Todos>
      )}
      {waiting.length > 0 && (
        <Todos title={words.waitingTitle(waiting.length)} next={words.waitingNext} count={waiting.length}>
          {waiting.slice(0, shown).map(({ line, value }) => (
            <li key={line}>
              {words.atLines(String(line), 1)}: {[nameAt(line), value].filter(Boolean).join(', ')}
            </li>
          ))}
        </Todos>
      )}
      {others.slice(0, shown).map((group) => (
        <Todos key={`${group.fault}:${group.column}:${group.value}`} title={groupWords(group, words)} count={0}>
          <li>{linesOf(group, words)}</li>
        </Todos>
      ))}
      {others.length > shown && <p>{words.andMore(others.length - shown)}</p>}
      <div className={layout.actions}>
        <Action onClick={() => saveBlob(new Blob([`\ufeff${text}`], { type: 'text/plain' }), words.listFile)}>
          {words.saveList}
        </Action>
        <CopyButton text={text} of={words.copyList} />
      </div>
    </Section>
  );
}

interface TodosProps {
  title: string;
  next?: string;
  /** How many there are, shown or not. */
  count: number;
  /** Where it is done. */
  way?: ReactNode;
  children: ReactNode;
}

function Todos({ title, next, count, way, children }: TodosProps) {
  const words = useText('maintenance').workplace.employments;
  return (
    <div>
      <h3 className={layout.subheading}>{title}</h3>
      {next && <p>{next}</p>}
      <ul>{children}</ul>
      {count > shown && <p>{words.andMore(count - shown)}</p>}
      {way}
    </div>
  );
}
