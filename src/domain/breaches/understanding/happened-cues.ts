import type { Cues } from './cues.ts';

/** What tells that something has happened, whatever it is. */
export const happenedCues: Cues = {
  clear: `
    kom|kommet til at
    ved en fejl
    by_mistake|accident
    sikkerhedsbrud|databrud|datalæk|data_breach|data_leak|gdpr_brud|persondatabrud|sikkerhedshændelse
    melde .. brud|hændelse
    report .. breach|incident
  `,
  likely: `
    jeg|vi|har|er|i|we|have|has .. sendt|sendte|mistet|glemt|glemte|tabt|fundet|opdaget|slettet|trykket|klikket|åbnet|skrevet|lagt|delt|set|sent|lost|found|left|clicked|shared|forwarded|emailed|noticed|deleted|opened
    hvad gør .. jeg|vi|man
    what .. do .. i|we .. do
    hjælp .. hvad
    haster|urgent|akut|nød
    desværre|unfortunately|ups|hov|oops|pis|fuck|shit|satme|øv|hovsa
    er det .. et .. brud
    is .. this .. a .. breach
    noget .. sket|galt
  `,
  hint: `
    lige|just
    borger*|beboer*|elev*|patient*|citizen*|resident*
    cpr*|oplysninger|journal*|data
    ikke|ik|not|aldrig|ingen
    fejl|forkert*|væk|mangler|tom|blank|ødelagt|åben|ulåst|wrong|missing|broken|gone
  `,
  against: `
    hvis|if jeg|man|vi|i|we|you
    teoretisk|hypothetical*|tænkt .. eksempel
    hvad .. nu .. hvis
  `,
};
