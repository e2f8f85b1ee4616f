import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { LinkButton, TextLink } from '../parts/link-button.tsx';
import { List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { ruleName } from './rule/rule-name.ts';
import { TrialMark } from './rule/version-mark.tsx';

type Trial = NonNullable<ViewData<'start'>['trial']>;

/** On Start, while the handbook is tried: what one may read and try, that it binds nobody and what becomes of it. */
export default function TrialCard({ trial }: { trial: Trial }) {
  const words = useText('trial');
  const { rules } = trial;
  return (
    <>
      <TrialMark />
      <p className={layout.lead}>{rules.length === 0 ? words.none : words.lead}</p>
      {rules.length > 0 && (
        <section aria-label={words.list} className={layout.stack}>
          <List of={rules} by="rule">
            {(rule) => <Tried rule={rule} />}
          </List>
        </section>
      )}
      <p className={layout.quiet}>{words.goes}</p>
      <div>
        <TextLink to="/handbook">{words.browse}</TextLink>
      </div>
    </>
  );
}

function Tried({ rule }: { rule: Trial['rules'][number] }) {
  const words = useText('trial');
  const { text } = useSpeech();
  const name = ruleName(rule);
  return (
    <article className={layout.card}>
      <h2 className={layout.heading}>{name}</h2>
      <div className={layout.row}>
        <StatusWord kind={rule.tried ? 'done' : 'owed'}>{rule.tried ? words.tried : words.left}</StatusWord>
        <span>{text.reading.readingTime(rule.seconds)}</span>
      </div>
      <div>
        <LinkButton to={`/rule/${rule.rule}`} aria-label={`${words.read}: ${name}`}>
          {words.read}
        </LinkButton>
      </div>
    </article>
  );
}
