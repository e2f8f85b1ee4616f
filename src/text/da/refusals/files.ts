/** Refusals about pictures and files. */
export const files = {
  evidenceGone: {
    message: 'Filen ligger ikke længere i SharePoint.',
    next: 'Nogen har slettet den. Bed den, der lagde den op, om at lægge den ved igen.',
  },
  unknownAttachment: {
    message: 'Det bilag kan ikke vises.',
    next: 'Hent siden igen. Står det der stadig ikke, så skriv til dem, der skriver reglerne.',
  },
  attachmentTooLarge: {
    message: 'Filen er for stor. Et bilag må fylde 5 MB.',
    next: 'Gør billedet mindre, eller del dokumentet op, og prøv igen.',
  },
  attachmentKind: {
    message: 'Den slags fil kan ikke lægges op.',
    next: 'Vælg et billede (PNG, JPEG, WebP eller GIF), en PDF, et Word-dokument (.docx) eller et Excel-ark (.xlsx). Navnet er ikke nok: filen skal også være det inden i.',
  },
  attachmentMacros: {
    message: 'Dokumentet har makroer, og dem tager vi ikke imod.',
    next: 'Gem det i Word eller Excel som .docx eller .xlsx uden makroer, og prøv igen.',
  },
  attachmentProtected: {
    message: 'Dokumentet er låst med en adgangskode.',
    next: 'Fjern adgangskoden i Word eller Excel under Filer, Oplysninger, og prøv igen.',
  },
  attachmentOther: {
    message: 'Det er ikke den samme fil.',
    next: 'Find filen, som den var, da den blev lagt op første gang. Er der kun en nyere, så læg den op som et nyt bilag, og sæt det ind i reglen.',
  },
  attachmentBroken: {
    message: 'Filen er gået i stykker, så den kan ikke læses.',
    next: 'Åbn den på din egen computer, gem den igen, og prøv med den nye.',
  },
  altTextMissing: {
    message: 'Skriv, hvad billedet viser.',
    next: 'En alternativ tekst læses op for dem, der ikke kan se billedet, og står der, når det ikke kan hentes. Skriv en kort sætning med det, man skal vide af billedet.',
  },
};
