import type { tabHost as Danish } from '../../da/tab/tab-host.ts';

export const tabHost: typeof Danish = {
  opening: 'Rettesnor is opening …',
  outside: {
    title: 'Open Rettesnor in Teams',
    message: 'Rettesnor lives in Teams and on the intranet. In this browser we cannot see who you are.',
    next: 'Open Teams, choose Apps and find Rettesnor.',
  },
  silent: {
    title: 'Teams does not answer',
    message: 'We waited for Teams but got no answer.',
    next: 'Try again. If that does not help, close Teams completely and open it again.',
  },
  signIn: {
    title: 'You are not signed in yet',
    message: 'We could not get your sign-in from Teams.',
    next: 'Try again. If you keep seeing this page, call the IT service desk.',
  },
  tryAgain: 'Try again',
};
