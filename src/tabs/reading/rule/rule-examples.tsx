import { makeStyles, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../../contract/contract.ts';
import type { Example } from '../../../features/handbook/rule-text.ts';
import { examplesFor } from '../../../features/handbook/rule-text.ts';
import { useSpeech } from '../../language.tsx';
import { layout } from '../../parts/page-layout.tsx';
import { Prose } from '../../parts/prose/prose.tsx';
import type { UnderPart } from '../under-part.ts';

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

interface RuleExamplesProps {
  examples: readonly Example[];
  rule: Pick<ViewData<'rule'>, 'language' | 'areas'>;
  under?: UnderPart | undefined;
}

/** Scenes from the reader's own kind of work; the others behind one press. */
export function RuleExamples({ examples, rule, under }: RuleExamplesProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { own, others } = examplesFor(examples, rule.areas);
  if (examples.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={layout.heading}>{text.reading.rule.example}</h2>
      {own.map((example) => (
        <Scene key={example.title + example.body} example={example} lang={rule.language} under={under} />
      ))}
      {others.length > 0 && (
        <details data-screen-only>
          <summary className={layout.summary}>{text.reading.rule.moreExamples}</summary>
          <div className={styles.others}>
            {others.map((example) => (
              <Scene key={example.title + example.body} example={example} lang={rule.language} under={under} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

interface SceneProps {
  example: Example;
  lang: string;
  under: UnderPart | undefined;
}

function Scene({ example, lang, under }: SceneProps) {
  const styles = useStyles();
  return (
    <div className={styles.example}>
      {example.title && (
        <h3 className={styles.title} lang={lang}>
          {example.title}
        </h3>
      )}
      <Prose lang={lang}>{example.body}</Prose>
      {under?.(example)}
    </div>
  );
}
