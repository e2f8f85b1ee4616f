import { makeStyles, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../../contract/contract.ts';
import { type Example, examplesFor, type RuleText } from '../../../features/handbook/rule-text.ts';
import { useSpeech } from '../../language.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { Prose } from '../../parts/prose/prose.tsx';
import { RuleSection } from './rule-section.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  example: {
    margin: 0,
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  others: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

interface RuleBodyProps {
  rule: Pick<ViewData<'rule'>, 'language' | 'areas'>;
  text: RuleText;
}

/** The rest of a rule in the author's order, the examples last; whom to ask follows it. */
export function RuleBody({ rule, text: { lead, sections, examples } }: RuleBodyProps) {
  return (
    <>
      {lead && <Prose lang={rule.language}>{lead}</Prose>}
      {sections
        .filter(({ kind }) => kind !== 'ask')
        .map((section) => (
          <RuleSection key={section.title} section={section} lang={rule.language} />
        ))}
      <RuleExamples examples={examples} rule={rule} />
    </>
  );
}

interface RuleExamplesProps {
  examples: readonly Example[];
  rule: Pick<ViewData<'rule'>, 'language' | 'areas'>;
}

/** Scenes from the reader's own kind of work; the others behind one press. */
function RuleExamples({ examples, rule }: RuleExamplesProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { own, others } = examplesFor(examples, rule.areas);
  if (examples.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={layout.heading}>{text.reading.rule.example}</h2>
      {own.map((example) => (
        <Scene key={example.title + example.body} example={example} lang={rule.language} />
      ))}
      {others.length > 0 && (
        <Folded title={text.reading.rule.moreExamples} data-screen-only>
          <div className={styles.others}>
            {others.map((example) => (
              <Scene key={example.title + example.body} example={example} lang={rule.language} />
            ))}
          </div>
        </Folded>
      )}
    </section>
  );
}

function Scene({ example, lang }: { example: Example; lang: string }) {
  const styles = useStyles();
  return (
    <div className={styles.example}>
      {example.title && (
        <h3 className={styles.title} lang={lang}>
          {example.title}
        </h3>
      )}
      <Prose lang={lang}>{example.body}</Prose>
    </div>
  );
}
