import { Radio, RadioGroup } from '@fluentui/react-components';
import { pages } from '@microsoft/teams-js';
import { useEffect, useState } from 'react';
import { type Text, useSpeech } from '../language.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';

type Choice = 'handbook' | 'policy';

/**
 * What Teams and SharePoint show when somebody adds the tab to a channel or a page (S17): choose, and the host's own
 * *Save* keeps it.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page
 */
export default function ConfigPage() {
  const { text } = useSpeech();
  const [choice, setChoice] = useState<Choice>('handbook');
  const words = text.handbook.config;

  useEffect(() => {
    if (!pages.config.isSupported()) return;
    pages.config.registerOnSaveHandler((event) => {
      pages.config.setConfig(configOf(choice, text)).then(
        () => event.notifySuccess(),
        (fault: unknown) => event.notifyFailure(String(fault)),
      );
    });
    pages.config.setValidityState(true);
  }, [choice, text]);

  return (
    <main style={{ padding: '16px' }}>
      <Page>
        <PageTitle>{words.title}</PageTitle>
        <p className={layout.lead}>{words.lead}</p>
        <RadioGroup
          aria-label={words.choice}
          value={choice}
          onChange={(_, { value }) => setChoice(value === 'policy' ? 'policy' : 'handbook')}
        >
          <Radio value="handbook" label={`${words.handbook} – ${words.handbookHelp}`} />
          <Radio value="policy" label={`${words.policy} – ${words.policyHelp}`} />
        </RadioGroup>
        <p className={layout.quiet}>{words.save}</p>
      </Page>
    </main>
  );
}

function configOf(choice: Choice, { handbook }: Text): pages.InstanceConfig {
  const contentUrl = `${location.origin}/tab/${choice}`;
  return { entityId: choice, contentUrl, websiteUrl: contentUrl, suggestedDisplayName: handbook.config[choice] };
}
