/** The field of the form that a thing in the way of an audit is about; when it began is asked where it begins alone. */
export const landings = {
  ...({ inThePast: 'dueOn', tooFar: 'dueOn', link: 'link', noFirm: 'performedBy' } as const),
  ...({ noPerformer: 'performer', sameAsRequester: 'performer', notHere: 'performer' } as const),
  ...({ noPerson: 'performer', watches: 'performer' } as const),
} as const;
