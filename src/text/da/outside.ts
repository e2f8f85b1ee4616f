/** *Udenfor*: what a guest, or somebody without a job here, meets instead of the handbook. */
export const outside = {
  title: 'Her kan du melde',
  lead: 'Håndbogen er for dem, der arbejder for kommunen. Er der sket noget med oplysninger, papirer, udstyr eller adgang, så meld det her. Det gælder også dig.',
  phones: 'Haster det, så ring',
  dpo: 'Databeskyttelsesrådgiver (DBR)',
  desk: 'IT-Servicedesk',
  noPhones: 'Ring til kommunens hovednummer.',
  own: 'Dine egne meldinger',
  wrong:
    'Arbejder du her, så sig det til din leder eller IT-Servicedesk: din konto mangler en ansættelse eller en rolle.',
};
