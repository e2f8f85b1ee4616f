/** What the tab says before it knows who is reading: outside Teams, no answer from Teams, no sign-in. */
export const tabHost = {
  opening: 'Rettesnor åbner …',
  outside: {
    title: 'Åbn Rettesnor i Teams',
    message: 'Rettesnor ligger i Teams og på intranettet. Her i browseren kan vi ikke se, hvem du er.',
    next: 'Åbn Teams, vælg Apps, og find Rettesnor.',
  },
  silent: {
    title: 'Teams svarer ikke',
    message: 'Vi har ventet på Teams, men fik intet svar.',
    next: 'Prøv igen. Hjælper det ikke, så luk Teams helt, og åbn det igen.',
  },
  signIn: {
    title: 'Du er ikke logget ind endnu',
    message: 'Vi kunne ikke hente dit login fra Teams.',
    next: 'Prøv igen. Bliver du ved med at se denne side, så ring til IT-Servicedesk.',
  },
  tryAgain: 'Prøv igen',
};
