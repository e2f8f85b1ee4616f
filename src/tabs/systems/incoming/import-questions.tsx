import type { TruthField } from '../../../features/systems/incoming/truth.ts';
import type { SystemPart } from '../../../features/systems/stored-words.ts';
import { RadioField, SelectField } from '../../parts/form/fields.tsx';
import { layout, Section } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import type { Answer, Answers, ComparedLine } from './answers.ts';
import { useFieldName } from './field-name.ts';
import { useValueWords } from './value-words.ts';

interface ImportQuestionsProps {
  lines: readonly ComparedLine[];
  answers: Answers;
  onAnswer: (answers: Answers) => void;
}

const isChoice = (finding: ComparedLine['people'][number]['finding']) =>
  finding === 'several' || finding === 'namesakes';

/** What those who keep the register have to say: is it the same system, whose word counts, who is meant. */
export function ImportQuestions({ lines, answers, onAnswer }: ImportQuestionsProps) {
  const words = useText('systemImport');
  const asked = lines.filter(
    ({ status, facts, people, documents }) =>
      status === 'maybeSame' ||
      [...facts, ...documents].some(({ taken }) => taken === 'asked') ||
      people.some(({ finding }) => finding === 'differs' || isChoice(finding)),
  );
  if (asked.length === 0) return null;
  return (
    <Section title={words.questions}>
      <p>{words.questionsLead}</p>
      <ul className={layout.list}>
        {asked.map((line) => (
          <li key={line.line} className={layout.card}>
            <Questions
              line={line}
              answer={answers.get(line.line) ?? {}}
              onAnswer={(answer) => onAnswer(new Map([...answers, [line.line, answer]]))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface QuestionsProps {
  line: ComparedLine;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

function Questions({ line, answer, onAnswer }: QuestionsProps) {
  const words = useText('systemImport');
  const { part: parts } = useText('systems');
  const [nameOf, wordsOf] = [useFieldName(), useValueWords()];
  const side = (field: TruthField, ours: string, theirs: string) => (
    <RadioField<'ours' | 'theirs'>
      key={field}
      label={nameOf(field)}
      value={answer.sides?.[field]}
      choices={[
        ['ours', words.keepOurs(ours)],
        ['theirs', words.takeTheirs(theirs)],
      ]}
      onChange={(chosen) => onAnswer({ ...answer, sides: { ...answer.sides, [field]: chosen } })}
    />
  );
  const chosenOf = (part: SystemPart, label: string, choices: readonly { id: string; name: string }[]) => (
    <SelectField
      key={`${part} ${label}`}
      label={label}
      value={answer.chosen?.[part] ?? ''}
      choices={[['', words.notChosen], ...choices.map(({ id, name }) => [id, name] as const)]}
      onChange={(id) => onAnswer({ ...answer, chosen: { ...answer.chosen, [part]: id } })}
    />
  );
  return (
    <>
      <h3 className={layout.subheading}>{line.name}</h3>
      {line.status === 'maybeSame' && <WhichSystem {...{ line, answer, onAnswer }} />}
      {line.facts.map(({ field, ours = '', theirs, taken }) =>
        taken === 'asked' ? side(field, wordsOf(field, ours), wordsOf(field, theirs)) : null,
      )}
      {line.documents.map(({ kind, ours = '', link, taken }) => (taken === 'asked' ? side(kind, ours, link) : null))}
      {line.people.map(({ part, finding, named, ours = '', person, choices = [] }) => {
        if (finding === 'differs') return side(part, ours, person?.name ?? named);
        if (finding === 'several') return chosenOf(part, words.whichOwner(parts[part]), choices);
        return finding === 'namesakes' ? chosenOf(part, words.namesakes(parts[part], named), choices) : null;
      })}
    </>
  );
}

/** Two names that may be of one system are never merged by themselves. */
function WhichSystem({ line: { name, alike }, answer, onAnswer }: QuestionsProps) {
  const words = useText('systemImport');
  const here = alike.flatMap((one) => (one.key === undefined ? [] : [[one.key, words.isThat(one.name)] as const]));
  const above = alike.filter(({ key }) => key === undefined).map((one) => one.name);
  return (
    <RadioField
      label={words.alike(name)}
      hint={above.length > 0 ? words.alsoInFile(above.join(', ')) : undefined}
      value={answer.is}
      choices={[...here, ['new', words.isNew], ['left', words.isLeft]]}
      onChange={(is) => onAnswer({ ...answer, is })}
    />
  );
}
