/** Characters that nobody sees; U+2800 is a braille cell without a dot. */
const UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800`;
const BLANK = new RegExp(String.raw`[\p{White_Space}${UNSEEN}]`, 'gu');
const INVISIBLE = new RegExp(String.raw`(?!\p{White_Space})[${UNSEEN}]`, 'gu');

/** What is left of a text without spaces and invisible characters, in one form of Unicode. */
export const visible = (text: string): string => text.normalize('NFKC').replace(BLANK, '');

/** A name as people read it: no invisible characters, one space between words, none around them, one form of Unicode. */
export const asRead = (name: string): string =>
  name.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
