import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { ModuleCard } from './module-card.tsx';

/** *Moduler*: each with what it is, who meets it and what it asks of them, and its switch. */
export default function ModulesPage() {
  const { modules: words, workplace } = useText('maintenance');
  const { text } = useSpeech();
  const mayChange = useMay('saveSetting');
  const view = useView('modules', {});
  return (
    <ViewPage title={text.shell.modules} lead={words.lead} view={view} lines={10}>
      {({ modules }) => (
        <>
          {!mayChange && <Notice kind="info" title={workplace.readOnly} />}
          <p className={layout.quiet}>{words.off}</p>
          <ul className={layout.list}>
            {modules.map((module) => (
              <ModuleCard key={module.module} module={module} mayChange={mayChange} />
            ))}
          </ul>
        </>
      )}
    </ViewPage>
  );
}
