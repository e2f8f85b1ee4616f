import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { keptParts } from '../../features/editing/imports/kept-parts.ts';
import { type ImportBase, importPlan } from '../../features/editing/imports/plan.ts';
import { isoControls } from '../../text/da/iso-controls.ts';
import { Action, BackLink, focusContent } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, PageTitle } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Work } from './import-work.ts';
import { KeepParts } from './keep-parts.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { LevelChoice } from './level-choice.tsx';
import { MissingRules } from './missing-rules.tsx';
import { PartList } from './part-list.tsx';
import { PartView } from './part-view.tsx';
import { useShownPictures } from './shown-pictures.ts';
import { useKeeping } from './use-keeping.ts';

const wide = '@media (min-width: 1024px)';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '16px', width: '100%', minWidth: 0 },
  frame: { display: 'flex', columnGap: '32px', alignItems: 'start' },
  list: { width: '100%', minWidth: 0, [wide]: { width: '380px', flexShrink: 0 } },
  behind: { display: 'none', [wide]: { display: 'block' } },
  detail: {
    display: 'none',
    flexGrow: 1,
    minWidth: 0,
    [wide]: { display: 'block', position: 'sticky', top: '16px', maxHeight: 'calc(100dvh - 32px)', overflowY: 'auto' },
  },
  inFront: { display: 'block' },
  back: { [wide]: { display: 'none' } },
});

const controls: ReadonlySet<string> = new Set(Object.keys(isoControls));

/** How a document was understood: the parts and one of them side by side where there is room, one at a time where not. */
export function ImportPreview({ work, base }: { work: Work; base: ImportBase }) {
  const styles = useStyles();
  const words = useText('imports');
  const [shown, setShown] = useState<number>();
  const keeping = useKeeping(work.pictures);
  const detail = useRef<HTMLDivElement>(null);
  const { now, isKept, restored, edit, undo, mayUndo } = work;
  const plan = useMemo(() => importPlan(now, base, controls), [now, base]);
  useShownPictures(work.pictures, shown);
  const parts = keptParts(plan, base, words.parts.use.introduction);
  const faulty = plan.parts.filter(({ faults }) => faults.length > 0).length;
  const index = plan.parts.findIndex(({ part }) => part.id === shown);
  const open = plan.parts[index];
  const count = (change: string) => plan.parts.filter((one) => one.change === change).length;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input[type=text], textarea');
      if (isTyping || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo]);

  if (keeping.now) return <KeepParts keeping={keeping} onDone={end} />;
  return (
    <div className={styles.page}>
      <div className={mergeClasses(styles.page, open && styles.behind)}>
        <BackLink to="/drafts">{words.back}</BackLink>
        <PageTitle>{words.found.title(now.source.name)}</PageTitle>
        {restored && (
          <Notice kind="info" role="status" title={words.found.restored(now.source.name)}>
            <Action onClick={end}>{words.found.startOver}</Action>
          </Notice>
        )}
        <p className={layout.lead}>
          {words.found.summary(
            plan.parts.filter(({ part }) => part.use === 'rule').length,
            ...([count('changed'), count('new'), count('same')] as const),
            plan.parts.filter(({ part }) => part.use === 'leaveOut').length,
          )}
        </p>
        <LeftOutList leftOut={now.source.leftOut} />
        <MissingRules missing={plan.missing} />
        <LevelChoice now={now} edit={edit} />
      </div>
      <div className={styles.frame}>
        <div className={mergeClasses(styles.list, open && styles.behind)}>
          <PartList plan={plan} shown={shown} work={work} onShow={show} />
        </div>
        <div ref={detail} className={mergeClasses(styles.detail, open && styles.inFront)}>
          {open ? (
            <>
              <div className={styles.back}>
                <Action appearance="subtle" onClick={() => setShown(undefined)}>
                  {words.parts.back}
                </Action>
                {mayUndo && (
                  <Action appearance="subtle" onClick={undo}>
                    {words.parts.undo}
                  </Action>
                )}
              </div>
              <PartView key={open.part.id} planned={open} isFirst={index === 0} base={base} edit={edit} onShow={show} />
            </>
          ) : (
            <p className={layout.quiet}>{words.parts.pick}</p>
          )}
        </div>
      </div>
      <div className={mergeClasses(styles.page, open && styles.behind)}>
        {faulty > 0 && <Notice kind="warning" title={words.keep.faults(faulty)} />}
        {parts.length === 0 ? (
          <Notice kind="good" title={words.keep.none}>
            <p>{words.keep.noneNext}</p>
          </Notice>
        ) : (
          <div>
            <Action appearance="primary" onClick={keep}>
              {words.keep.button(parts.length)}
            </Action>
          </div>
        )}
        <p className={layout.quiet}>{isKept ? words.found.kept : words.found.notKept}</p>
        <div className={layout.actions}>
          <Action onClick={end}>{words.found.startOver}</Action>
        </div>
      </div>
    </div>
  );

  // The button that was pressed is gone with its part of the page.
  function keep(): void {
    keeping.keep(parts);
    focusContent();
  }

  function end(): void {
    work.end();
    focusContent();
  }

  function show(part: number): void {
    setShown(part);
    // Under one column the part takes the list's place: whoever listens is brought to it.
    requestAnimationFrame(() => detail.current?.querySelector<HTMLElement>('[data-part-title]')?.focus());
  }
}
