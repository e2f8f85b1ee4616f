import { areas } from '../../core/stored-words.ts';
import { byFocusArea } from '../../features/handbook/browse.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { Folded, List, layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Tailoring } from './tailoring.ts';

type Rule = Tailoring['rules'][number];
type Area = keyof typeof areas;

/** Which rules stand under each focus area and each kind of work; both change with the rule's next edition (S24, S31). */
export function AreasPart({ rules }: { rules: readonly Rule[] }) {
  const words = useText('tailoring').areas;
  const { exampleFor } = useText('drafts');
  const { text } = useSpeech();
  const isEverywhere = ({ areas = [] }: Rule) => areas.length === 0;
  const work = (Object.keys(areas) as Area[]).map((area) => ({
    id: area,
    name: exampleFor[area],
    rules: rules.filter((rule) => rule.areas?.includes(area)),
  }));
  return (
    <>
      <Folded title={words.focus}>
        <p className={layout.quiet}>{words.focusLead}</p>
        {byFocusArea(rules).map(({ id, rules: served }) => (
          <Under key={id} name={text.handbook.focus[id]} rules={served} />
        ))}
      </Folded>
      <Folded title={words.work}>
        <p className={layout.quiet}>{words.workLead}</p>
        {work.map(({ id, name, rules: narrowed }) => (
          <Under key={id} name={name} rules={narrowed} />
        ))}
        <Under name={words.everybody} rules={rules.filter(isEverywhere)} />
      </Folded>
    </>
  );
}

function Under({ name, rules }: { name: string; rules: readonly Rule[] }) {
  const words = useText('tailoring').areas;
  return (
    <Section title={name} level={3} small>
      {rules.length === 0 ? (
        <p className={layout.quiet}>{words.none}</p>
      ) : (
        <List of={rules} by="rule" className={layout.tightList}>
          {({ rule, title }) => <TextLink to={`/handbook/rule/${rule}`}>{`${rule.toUpperCase()} ${title}`}</TextLink>}
        </List>
      )}
    </Section>
  );
}
