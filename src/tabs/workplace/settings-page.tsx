import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { isMissing, type SettingGroup } from '../../features/workplace/settings/setting-group.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { ListSearch } from '../parts/list-search.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { MissingSettings } from './missing-settings.tsx';
import { outsideNotes } from './outside-notes.ts';
import { SettingRow } from './setting-row.tsx';
import { type Setting, searchedGroups } from './setting-words.ts';

const useStyles = makeStyles({
  rows: {
    listStyleType: 'none',
    margin: '8px 0 0',
    padding: '0 16px',
    rowGap: 0,
    '& > li': { paddingBlock: '12px' },
    '& > li:not([hidden]) ~ li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& p': { margin: 0 },
  },
});

/** What the policy leaves open, and what this municipality has chosen (G4). */
export default function SettingsPage() {
  const { text } = useSpeech();
  const maintenance = useText('maintenance');
  const me = useView('me', {}).data?.data;
  const view = useView('settings', {});
  const mayChange = me?.actions.includes('saveSetting') ?? false;
  return (
    <ViewPage title={text.shell.settings} lead={maintenance.workplace.settings.lead} view={view} lines={8}>
      {(data) => (
        <>
          {me && !mayChange && <Notice kind="info" title={maintenance.workplace.readOnly} />}
          <SettingSearch data={data} mayChange={mayChange} />
        </>
      )}
    </ViewPage>
  );
}

interface SettingSearchProps {
  data: ViewData<'settings'>;
  mayChange: boolean;
}

/** All choices in their groups, and only those that fit while somebody searches. */
function SettingSearch({ data: { settings, outside }, mayChange }: SettingSearchProps) {
  const maintenance = useText('maintenance');
  const { choices, settings: words } = maintenance.workplace;
  const [written, setWritten] = useState('');
  const wanted = written.trim();
  const byName = new Map(settings.map((setting) => [setting.setting, setting]));
  const groups = searchedGroups(wanted, maintenance).map(({ group, settings: inGroup }) => ({
    group,
    // What belongs to a module that is off is not among the choices.
    settings: inGroup.filter(({ setting }) => byName.has(setting)),
  }));
  const count = groups.flatMap((group) => group.settings).filter(({ fits }) => fits).length;
  return (
    <>
      <ListSearch
        label={choices.search}
        written={written}
        onWrite={setWritten}
        found={count === 0 ? choices.noHits : choices.hits(count)}
      />
      {groups.map(({ group, settings: inGroup }) => (
        <GroupSection
          key={group}
          group={group}
          hidden={!inGroup.some(({ fits }) => fits)}
          settings={mayChange ? inGroup.flatMap(({ setting }) => byName.get(setting) ?? []) : []}
        >
          {inGroup.map(({ setting: name, fits }) => {
            const setting = byName.get(name);
            const notes = outsideNotes(name, outside, words);
            return (
              // Hidden and not taken away: somebody may have begun to write in it.
              setting && (
                <li key={name} hidden={!fits}>
                  <SettingRow {...{ name, setting, mayChange, notes }} />
                </li>
              )
            );
          })}
        </GroupSection>
      ))}
    </>
  );
}

interface GroupSectionProps {
  group: SettingGroup;
  hidden: boolean;
  /** Those the reader may change. */
  settings: readonly Setting[];
  children: ReactNode;
}

/** A group under its heading, which takes the focus when a link leads to it. */
function GroupSection({ group, hidden, settings, children }: GroupSectionProps) {
  const styles = useStyles();
  const { choices } = useText('maintenance').workplace;
  const { name, lead } = choices.groups[group];
  const [asked, setAsked] = useState<readonly string[]>([]);
  const missing = settings.filter(isMissing);
  // Also those that somebody else has chosen meanwhile: what is written here is not taken away.
  const filling = settings.filter(({ setting }) => asked.includes(setting));
  const { hash } = useLocation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (hash !== `#${group}`) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [hash, group]);

  return (
    <section aria-labelledby={id} hidden={hidden}>
      <h2 id={id} ref={heading} tabIndex={-1} className={mergeClasses(layout.heading, layout.unframed)}>
        {name}
      </h2>
      <p className={layout.quiet}>{lead}</p>
      {filling.length > 0 ? (
        <MissingSettings
          label={choices.fillInNamed(filling.length, name)}
          settings={filling}
          onClose={() => {
            setAsked([]);
            heading.current?.focus();
          }}
        />
      ) : (
        missing.length > 1 && (
          <div className={layout.actions}>
            <Action
              aria-label={choices.fillInNamed(missing.length, name)}
              onClick={() => setAsked(missing.map(({ setting }) => setting))}
            >
              {choices.fillIn(missing.length)}
            </Action>
          </div>
        )
      )}
      <ul className={mergeClasses(layout.card, styles.rows)} hidden={filling.length > 0}>
        {children}
      </ul>
    </section>
  );
}
