import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { BackLink, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { ExampleLine } from './example-line.tsx';
import { TakeExamples } from './take-examples.tsx';

type Data = ViewData<'exampleTexts'>;

/** What can be ticked: the rest is a draft already, or something else is in its place. */
const isFree = ({ place }: Data['examples'][number]) => place === 'free' || place === 'away' || place === 'nameless';

/** *Hent forslag*: the texts a handbook can be begun from, all of them or some (S7, S13, S34, S68). */
export default function ExamplesPage() {
  const words = useText('examples');
  const view = useView('exampleTexts', {});
  return (
    <ViewPage
      title={words.title}
      view={view}
      lines={10}
      lead={words.lead}
      above={<BackLink to="/drafts">{words.back}</BackLink>}
    >
      {(data) => <Choice data={data} />}
    </ViewPage>
  );
}

function Choice({ data: { examples, namesLeft } }: { data: Data }) {
  const words = useText('examples');
  const { text } = useSpeech();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const free = examples.filter(isFree);
  const chosen = free.filter(({ example }) => ticked.has(example));
  const tick = (some: Data['examples'], isTicked: boolean) => {
    const names = new Set(some.filter(isFree).map(({ example }) => example));
    setTicked(new Set(isTicked ? [...ticked, ...names] : [...ticked].filter((name) => !names.has(name))));
  };
  const groups = [
    { name: words.group.pages, of: examples.filter(({ document }) => document === 'page') },
    ...Object.entries(text.handbook.chapter).map(([chapter, name]) => ({
      name,
      of: examples.filter((one) => one.chapter === chapter),
    })),
  ];
  const areAll = (some: Data['examples']) => some.filter(isFree).every(({ example }) => ticked.has(example));
  return (
    <>
      <p>{words.whatIsBinding}</p>
      {namesLeft.length > 0 && free.length > 0 && (
        <Notice kind="warning" title={words.namesTitle}>
          <p>{words.names(namesLeft.map((name) => words.name[name]))}</p>
          <TextLink to="/settings">{words.toSettings}</TextLink>
        </Notice>
      )}
      {free.length > 0 && (
        <div>
          <Tick
            size="large"
            label={words.all(free.length)}
            value={areAll(free)}
            onChange={(isTicked) => tick(free, isTicked)}
          />
        </div>
      )}
      {groups.map(({ name, of }) => (
        <Section key={name} title={name}>
          {of.some(isFree) && (
            <div>
              <Tick label={words.allIn(name)} value={areAll(of)} onChange={(isTicked) => tick(of, isTicked)} />
            </div>
          )}
          <ul className={layout.tightList}>
            {of.map((one) => (
              <ExampleLine
                key={one.example}
                line={one}
                isTicked={isFree(one) ? ticked.has(one.example) : undefined}
                onTick={(isTicked) => tick([one], isTicked)}
              />
            ))}
          </ul>
        </Section>
      ))}
      <TakeExamples chosen={chosen} />
    </>
  );
}
