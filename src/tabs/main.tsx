import { createDOMRenderer, FluentProvider, RendererProvider, tokens } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, StrictMode, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createApi } from './api.ts';
import { ApiContext, createQueryClient } from './api-hooks.tsx';
import { type Host, openHost } from './host.ts';
import { HostPlace } from './host-place.tsx';
import { loadSpeech, type Speech, SpeechContext } from './language.tsx';
import { NoHostPage } from './no-host-page.tsx';
import './page.css';
import { OwnSites, readPageConfig } from './page-config.ts';
import './layout.css';
import { TabRoutes } from './routes.tsx';
import { signIn } from './sign-in.ts';
import { hoversFor, themeFor } from './theme.ts';

const base = '/tab';
const paper = window.matchMedia('print');
// A finger leaves a hover behind on what it has touched, also in Fluent's parts.
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: hoversFor(window.matchMedia('(hover: hover)').matches),
});
const ConfigPage = lazy(() => import('./config/config-page.tsx'));

const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <RendererProvider renderer={renderer}>
      <StrictMode>{await open()}</StrictMode>
    </RendererProvider>,
  );

// After the page itself: nothing on it waits for what an earlier reader may have left.
void import('./kept-words.ts').then(({ clearKept }) => clearKept());

async function open(): Promise<ReactNode> {
  const config = readPageConfig();
  const opening = await openHost(config.teamsOrigins);
  if (opening.kind !== 'open') return <NoHostPage kind={opening.kind} />;
  const { host } = opening;
  const speech = await loadSpeech(host.language);
  document.documentElement.lang = host.language;
  // Teams opens the tab's own address; a deep link names the page beside it.
  if (host.route) history.replaceState(null, '', `${base}${host.route}`);
  const api = createApi({ token: signIn(config), language: host.language });
  const cache = createQueryClient();
  return (
    <Themed host={host} speech={speech}>
      <ApiContext value={api}>
        <QueryClientProvider client={cache}>
          <BrowserRouter basename={base}>
            <HostPlace host={host} />
            <OwnSites value={config.ownSites}>
              {location.pathname === `${base}/config` ? <ConfigPage /> : <TabRoutes />}
            </OwnSites>
          </BrowserRouter>
        </QueryClientProvider>
      </ApiContext>
    </Themed>
  );
}

function Themed({ host, speech, children }: { host: Host; speech: Speech; children: ReactNode }) {
  const [theme, setTheme] = useState(host.theme);
  // Paper is white, whatever the screen is.
  const printing = useSyncExternalStore(onPrinting, () => paper.matches);
  useEffect(() => host.onThemeChange(setTheme), [host]);
  const shown = printing ? 'default' : theme;
  // What the browser itself draws (the file button, scroll bars) follows the theme too.
  const colorScheme = shown === 'default' ? 'light' : 'dark';
  // White cards on a neutral ground; paper is the card.
  const backgroundColor = printing ? tokens.colorNeutralBackground1 : tokens.colorNeutralBackground3;
  return (
    <FluentProvider
      theme={themeFor(shown)}
      data-theme={shown}
      style={{ minHeight: '100dvh', colorScheme, backgroundColor }}
    >
      <SpeechContext value={speech}>
        <Suspense>{children}</Suspense>
      </SpeechContext>
    </FluentProvider>
  );
}

function onPrinting(changed: () => void): () => void {
  paper.addEventListener('change', changed);
  return () => paper.removeEventListener('change', changed);
}
