/** Refusals about systems, their risks and the other registers they come from. */
export const systems = {
  unknownSystem: {
    message: 'We cannot find that system.',
    next: 'Choose it from the list. If it is not there, ask the DPO.',
  },
  systemInvalid: {
    message: 'The system cannot be saved like that.',
    next: 'Put right what it says by the fields. Nothing has been saved.',
  },
  systemPartInvalid: {
    message: 'The person cannot have that part.',
    next: 'Choose somebody else. Nothing has been saved.',
  },
  systemDocumentInvalid: {
    message: 'The document cannot be saved like that.',
    next: 'Put right the day or the link. Nothing has been saved.',
  },
  unknownRisk: {
    message: 'We cannot find that risk.',
    next: 'Load the page again and choose it from there.',
  },
  riskInvalid: {
    message: 'The risk cannot be saved like that.',
    next: 'Put right what it says by the fields. Nothing has been saved.',
  },
  unknownLifeEvent: {
    message: 'We cannot find that checklist.',
    next: 'Load the page again and choose it from there.',
  },
  lifeEventInvalid: {
    message: 'The checklist cannot be saved or approved like that.',
    next: 'Put right what is missing. Nothing has been saved.',
  },
  registerNotConnected: {
    message: 'That register is not connected.',
    next: 'Ask IT to set it up. The operator’s guide says how.',
  },
  unknownFetched: {
    message: 'There is nothing to answer about that any more.',
    next: 'Load the page again.',
  },
  registerFailed: {
    message: 'The other register did not answer as it should.',
    next: 'Try again in a while. If it goes on, tell IT.',
  },
  ownerInvalid: {
    message: 'That person cannot answer for an agreement.',
    next: 'Choose a manager, a head of centre, a system owner, a director, an editor or the secretariat.',
  },
};
