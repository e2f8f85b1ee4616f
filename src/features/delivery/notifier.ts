/** One notice to people: which, with what in it, and where it leads. A number, never words of anybody (design section 7). */
export interface Notice {
  activity:
    | 'ruleDue'
    | 'rulesDue'
    | 'ruleChanged'
    | 'ruleUrgent'
    | 'welcome'
    | 'questionAsked'
    | 'questionAnswered'
    | 'clearanceWaits'
    | 'leadingWaits'
    | 'leadingWaitMany'
    | 'partnerWaits'
    | 'exemptionWaits'
    | 'exemptionDecided'
    | 'exemptionAgainst'
    | 'exemptionExpires'
    | 'systemPart'
    | 'riskDecided'
    | 'controlsWait'
    | 'wheelWaits'
    | 'courseWaits'
    | 'monthlyList'
    | 'weeklyList'
    | 'mayorReminds'
    | 'taskReturned'
    | 'wordsAsked'
    | 'upkeepWaits'
    | 'opinionAsked'
    | 'opinionGiven'
    | 'revisionWaits'
    | 'appointmentWaits'
    | 'appointmentChanged'
    | 'stepWaits'
    | 'unconfirmed'
    | 'outsideChange'
    | 'outsideAlarm'
    | 'caseNeedsYou'
    | 'deviceLost'
    | 'attacked'
    | 'systemDown'
    | 'caseIsLate'
    | 'casesNeedYou'
    | 'tellingsWork'
    | 'drillNeedsYou'
    | 'drillsNeedYou';
  parameters: Readonly<Record<string, string>>;
  /** Page of the tab, `rule/r06`; empty for the start page. */
  place: string;
  /** Key of what somebody is asked, so that a card can take the answer; shown nowhere. */
  question?: string | undefined;
}

/** Teams' activity feed; the chat when there is a bot. */
export interface Notifier {
  /**
   * Puts a notice before people, as few requests as Microsoft allows.
   * @param isWanted asked about each before every try: a busy Microsoft may be tried for minutes, and a notice may be
   * wrong by then
   * @returns whom it could not reach, with Microsoft's code, or `unwanted`; everybody else has it
   */
  tell(
    notice: Notice,
    people: readonly string[],
    isWanted?: (person: string) => boolean,
  ): Promise<ReadonlyMap<string, string>>;
}
