import type { PageState } from '../teams/state.ts';
import type { PageConfig, PersonEntry } from '../wire.ts';
import { offersNestedAppAuth } from './authentication.ts';
import { contextFor } from './context.ts';
import type { AppFrame, Handlers } from './frame.ts';
import { initializeAnswer } from './runtime.ts';

interface Started {
  state(): PageState;
  person(): PersonEntry;
  config: PageConfig;
  ready(frame: AppFrame): void;
  failed(frame: AppFrame, reason: string): void;
}

/** Starting up: what an app asks before it shows anything, and how it tells that it did. */
export function basicCalls(page: Started): Handlers {
  const ready: Handlers[string] = ({ frame }) => void page.ready(frame);
  return {
    initialize: ({ frame }) => initializeAnswer(frame.context, offersNestedAppAuth(page.state())),
    getContext: ({ frame }) => [contextFor(frame.context, page.state(), page.person(), page.config)],
    registerHandler: ({ frame, args }) => void frame.listensFor.add(String(args[0])),
    readyToUnload: () => undefined,
    'appInitialization.appLoaded': ready,
    'appInitialization.success': ready,
    'appInitialization.failure': ({ frame, args }) => void page.failed(frame, args.filter(Boolean).join(' – ')),
    'appInitialization.expectedFailure': ready,
  };
}
