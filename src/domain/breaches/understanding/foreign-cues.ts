import type { Category } from '../category.ts';

/**
 * The few words by which somebody in need is understood in Polish, Ukrainian, German and Arabic. They are answered in
 * Danish and English; this only keeps a lost phone from being taken for small talk.
 */
export const foreignCues: Partial<Record<Category, string>> = {
  lostDevice: `
    zgubi*|skradzion*|ukradzion*|ukradli .. telefon*|laptop*|tablet*|komputer*
    telefon*|laptop*|tablet*|komputer* .. zgubi*|skradzion*|ukradzion*|ukradli
    загуб*|втрат*|вкрали|украли .. телефон*|ноутбук*|планшет*
    телефон*|ноутбук*|планшет* .. загуб*|втрат*|вкрали|украли
    handy|telefon|diensthandy|laptop* .. verloren|gestohlen|vergessen
    فقدت|ضاع|سرق|اضعت .. *هاتف*|*جوال*|*حاسوب*
  `,
  paper: `
    zgubi* .. kartk*|papier*|dokument*|teczk*|list*|notes*
    загуб* .. папір|папери|документ*|список*|зошит*
    papiere|unterlagen|akte* .. verloren|vergessen|liegen
    فقدت|ضاع .. *اوراق*|*ورق*|*ملف*
  `,
  wrongRecipient: `
    wysła* .. złej|złego|zły|złą|niewłaściw*|pomyłk*|innej
    złej|niewłaściwej osoby
    надісла*|відправи*|надіслав .. не тій|не_тому|невірн*|помилково|чужому
    falschen|falsche|falscher .. empfänger*|person|adresse|patient*
    ارسلت .. *خطا*|*خاطئ*
  `,
  malicious: `
    klikn* .. link*
    wirus*|zhakowa*
    натисну* .. посилання
    link .. geklickt|angeklickt
    *فيروس*
  `,
};
